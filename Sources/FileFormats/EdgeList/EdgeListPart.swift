import GraphKernel

/// What was read of an edge list from some of its lines.
struct EdgeListPart: Sendable {
  /// The edges, in the order of the lines; their ends are numbers, or numbers of ``names``.
  private(set) var edges: [Graph.Edge] = []
  /// The names, where ends are names.
  private(set) var names = NameTable()
  /// The largest number of an end, where ends are numbers; −1 without edges.
  private(set) var largest = -1

  /// Whether every line so far is an edge as it stands: without blanks around its cells, without doubled
  /// quotes, its weight without a sign.
  private(set) var isPlain = true
  /// How many ends stood between quotes on these lines.
  private(set) var quotedEndCount = 0
  /// Whether edges have weights.
  let hasWeight: Bool

  private let form: EdgeListForm
  private let marks: EdgeListBytes
  private let seed: UInt64
  private var tokens: [NameTable.Token] = []
  private var weights: [Double] = []
  /// Names with quotes in them, as they are meant.
  private var unquoted: [UInt8] = []

  init(_ form: EdgeListForm, hasWeight: Bool, seed: UInt64) {
    self.form = form
    self.hasWeight = hasWeight
    self.seed = seed
    marks = EdgeListBytes(delimiter: form.delimiter)
  }

  /// Makes room for as many edges in all.
  mutating func reserve(_ count: Int) { edges.reserveCapacity(count) }

  /// Reads whole lines.
  ///
  /// - Throws: The first fault, by its place in `bytes`.
  mutating func read(_ bytes: Span<UInt8>) throws(RowFault) {
    switch form.ends {
    case .names: try readNames(bytes)
    case .numbers: try readNumbers(bytes)
    }
  }

  private mutating func readNumbers(_ bytes: Span<UInt8>) throws(RowFault) {
    var place = 0
    while place < bytes.count {
      if marks.isEmptyLine(bytes, place) {
        place = marks.endOfLine(in: bytes, from: place) + 1
        continue
      }
      let source = try number(bytes, &place)
      try pass(bytes, &place)
      let target = try number(bytes, &place)
      let weight = try weight(bytes, &place)
      edges.append(Graph.Edge(source, target, weight: weight))
      largest = max(largest, source, target)
    }
  }

  /// The number of a cell; `place` moves behind the cell.
  @inline(__always)
  private func number(_ bytes: Span<UInt8>, _ place: inout Int) throws(RowFault) -> Int {
    if let (number, end) = EdgeNumbers.whole(in: bytes, from: place), marks.isEnd(bytes, end) {
      place = end
      return number
    }
    let cell = try marks.cell(in: bytes, from: place)
    guard !cell.text.isEmpty else { throw RowFault(.missingEnd, at: place) }
    guard let (number, end) = EdgeNumbers.whole(in: bytes, from: cell.text.lowerBound),
      end == cell.text.upperBound
    else {
      let isLong = cell.text.allSatisfy { 0x30...0x39 ~= bytes[$0] }
      throw RowFault(isLong ? .sparseNumber : .notANumber, at: cell.text.lowerBound)
    }
    place = cell.end
    return number
  }

  private mutating func readNames(_ bytes: Span<UInt8>) throws(RowFault) {
    tokens.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    unquoted.removeAll(keepingCapacity: true)
    var place = 0
    while place < bytes.count {
      if marks.isEmptyLine(bytes, place) {
        place = marks.endOfLine(in: bytes, from: place) + 1
        isPlain = false
        continue
      }
      try addToken(bytes, &place)
      try pass(bytes, &place)
      try addToken(bytes, &place)
      weights.append(try weight(bytes, &place))
    }
    try addEdges(bytes)
  }

  /// The numbers of all names come after the last was found, so that looking up one need not wait for
  /// the one before.
  private mutating func addEdges(_ bytes: Span<UInt8>) throws(RowFault) {
    let numbers = names.numbers(of: tokens.span, in: bytes)
    for row in weights.indices {
      var (source, target) = (Int(numbers[2 * row]), Int(numbers[2 * row + 1]))
      if source < 0 { source = try number(of: tokens[2 * row], bytes) }
      if target < 0 { target = try number(of: tokens[2 * row + 1], bytes) }
      edges.append(Graph.Edge(source, target, weight: weights[row]))
    }
  }

  private mutating func number(
    of token: NameTable.Token, _ bytes: Span<UInt8>
  ) throws(RowFault) -> Int {
    let known = names.count
    let number: Int32?
    if token.start >= 0 {
      number = names.number(of: token, in: bytes)
    } else {
      let inUnquoted = NameTable.Token(
        hash: token.hash, start: ~token.start, count: token.count)
      let text = unquoted
      number = names.number(of: inUnquoted, in: text.span)
    }
    guard let number else { throw RowFault(.tooLarge, at: max(0, Int(token.start))) }
    if names.count > known, !names.isText(Int(number)) {
      throw RowFault(.notUTF8, at: max(0, Int(token.start)))
    }
    return Int(number)
  }

  /// Finds the name of a cell; `place` moves behind the cell.
  @inline(__always)
  private mutating func addToken(_ bytes: Span<UInt8>, _ place: inout Int) throws(RowFault) {
    let start = place
    let delimiter = SoughtByte(form.delimiter)
    let lineFeed = SoughtByte(EdgeListBytes.lineFeed)
    var hash = ByteHash(seed: seed)
    var end = start
    while true {
      let word = bytes.word(at: end)
      let found = delimiter.marks(in: word) | lineFeed.marks(in: word)
      if found != 0 {
        let left = found.trailingZeroBitCount >> 3
        hash.end(word & ((1 << UInt64(8 * left)) &- 1), count: end &+ left &- start)
        end &+= left
        break
      }
      hash.add(word)
      end &+= 8
      if end >= bytes.count { break }
    }
    guard end < bytes.count, end > start, !needsCare(bytes, start, end) else {
      try addTokenWithCare(bytes, &place)
      return
    }
    place = end
    tokens.append(
      NameTable.Token(
        hash: hash.bits, start: Int32(truncatingIfNeeded: start),
        count: Int32(truncatingIfNeeded: end &- start)))
  }

  /// Whether quotes or blanks stand around a text.
  @inline(__always)
  private func needsCare(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = bytes[start]
    return first == EdgeListBytes.quote || first <= 0x20 || bytes[end &- 1] <= 0x20
  }

  @inline(never)
  private mutating func addTokenWithCare(
    _ bytes: Span<UInt8>, _ place: inout Int
  ) throws(RowFault) {
    let cell = try marks.cell(in: bytes, from: place)
    guard !cell.text.isEmpty else { throw RowFault(.missingEnd, at: place) }
    let isQuoted = marks.isPlainlyQuoted(cell, from: place, in: bytes)
    isPlain = isPlain && (isQuoted || marks.isPlain(cell, from: place, in: bytes))
    if isQuoted { quotedEndCount += 1 }
    place = cell.end
    guard cell.hasDoubledQuotes else {
      tokens.append(token(bytes, cell.text))
      return
    }
    let start = unquoted.count
    var next = cell.text.lowerBound
    while next < cell.text.upperBound {
      unquoted.append(bytes[next])
      next += bytes[next] == EdgeListBytes.quote ? 2 : 1
    }
    guard String(validating: unquoted[start...], as: UTF8.self) != nil else {
      throw RowFault(.notUTF8, at: cell.text.lowerBound)
    }
    let text = unquoted
    let found = token(text.span, start..<text.count)
    tokens.append(NameTable.Token(hash: found.hash, start: ~found.start, count: found.count))
  }

  /// The number of a name; `nil` where it is none.
  func number(of name: [UInt8]) -> Int? {
    names.knownNumber(of: token(name.span, name.indices), in: name.span).map(Int.init)
  }

  private func token(_ bytes: Span<UInt8>, _ text: Range<Int>) -> NameTable.Token {
    var hash = ByteHash(seed: seed)
    var place = text.lowerBound
    while place + 8 <= text.upperBound {
      hash.add(bytes.word(at: place))
      place += 8
    }
    let mask: UInt64 = (1 << UInt64(8 * (text.upperBound - place))) &- 1
    hash.end(bytes.word(at: place) & mask, count: text.count)
    return NameTable.Token(
      hash: hash.bits, start: Int32(truncatingIfNeeded: text.lowerBound),
      count: Int32(truncatingIfNeeded: text.count))
  }

  /// Steps over the delimiter between two cells.
  @inline(__always)
  private func pass(_ bytes: Span<UInt8>, _ place: inout Int) throws(RowFault) {
    guard place < bytes.count, bytes[place] == form.delimiter else {
      throw RowFault(.cellCount, at: min(place, bytes.count - 1))
    }
    place &+= 1
  }

  /// The weight of the line; `place` moves to the next line.
  @inline(__always)
  private mutating func weight(_ bytes: Span<UInt8>, _ place: inout Int) throws(RowFault) -> Double
  {
    var weight = 1.0
    if hasWeight {
      try pass(bytes, &place)
      if let (number, end) = EdgeNumbers.whole(in: bytes, from: place), marks.isEnd(bytes, end) {
        weight = Double(number)
        place = end
      } else {
        weight = try weightWithCare(bytes, &place)
      }
    }
    guard place >= bytes.count || bytes[place] == EdgeListBytes.lineFeed else {
      throw RowFault(.cellCount, at: place)
    }
    place &+= 1
    return weight
  }

  @inline(never)
  private mutating func weightWithCare(
    _ bytes: Span<UInt8>, _ place: inout Int
  ) throws(RowFault) -> Double {
    let cell = try marks.cell(in: bytes, from: place)
    guard let weight = EdgeNumbers.weight(in: bytes, cell.text) else {
      throw RowFault(.notAWeight, at: cell.text.lowerBound)
    }
    isPlain =
      isPlain && bytes[cell.text.lowerBound] != UInt8(ascii: "-")
      && (marks.isPlain(cell, from: place, in: bytes)
        || marks.isPlainlyQuoted(cell, from: place, in: bytes))
    place = cell.end
    return weight
  }

  /// Adds the edges of the lines that follow; their names keep the order in which they come first.
  ///
  /// - Returns: `false` when there would be more than can be numbered.
  mutating func join(_ next: EdgeListPart) -> Bool {
    largest = max(largest, next.largest)
    guard form.ends == .names else {
      edges += next.edges
      return true
    }
    var numbers: [Int] = []
    numbers.reserveCapacity(next.names.count)
    let text = next.names.text
    for name in 0..<next.names.count {
      guard let number = names.number(of: next.names.token(name), in: text.span) else {
        return false
      }
      numbers.append(Int(number))
    }
    edges.reserveCapacity(edges.count + next.edges.count)
    for edge in next.edges {
      edges.append(
        Graph.Edge(numbers[edge.source], numbers[edge.target], weight: edge.weight))
    }
    return true
  }
}
