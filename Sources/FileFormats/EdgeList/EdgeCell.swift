/// Where the text of a cell stands.
struct EdgeCell {
  /// The text, without quotes and blanks around it.
  let text: Range<Int>
  /// The place of the delimiter or the end of the line behind the cell.
  let end: Int
  /// Whether a doubled quote in the text stands for one.
  let hasDoubledQuotes: Bool
}

/// The bytes that have a meaning in an edge list.
struct EdgeListBytes {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let quote: UInt8 = 0x22

  /// What stands between cells.
  let delimiter: UInt8

  /// Finds a cell that begins at a place, whatever is in it.
  func cell(in bytes: Span<UInt8>, from start: Int) throws(RowFault) -> EdgeCell {
    var first = start
    while first < bytes.count, isBlank(bytes[first]) { first += 1 }
    if first < bytes.count, bytes[first] == Self.quote {
      return try quotedCell(in: bytes, from: first)
    }
    var end = first
    while !isEnd(bytes, end) { end += 1 }
    return EdgeCell(
      text: first..<trimmed(bytes, first, end), end: end, hasDoubledQuotes: false)
  }

  private func quotedCell(in bytes: Span<UInt8>, from quote: Int) throws(RowFault) -> EdgeCell {
    var place = quote + 1
    var hasDoubledQuotes = false
    while true {
      guard place < bytes.count, bytes[place] != Self.lineFeed else {
        throw RowFault(.unclosedQuote, at: quote)
      }
      if bytes[place] == Self.quote {
        guard place + 1 < bytes.count, bytes[place + 1] == Self.quote else { break }
        hasDoubledQuotes = true
        place += 1
      }
      place += 1
    }
    var end = place + 1
    while !isEnd(bytes, end) {
      guard isBlank(bytes[end]) else { throw RowFault(.textAfterQuote, at: end) }
      end += 1
    }
    return EdgeCell(text: quote + 1..<place, end: end, hasDoubledQuotes: hasDoubledQuotes)
  }

  /// Whether a cell ends before a place.
  func isEnd(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    let byte = bytes[place]
    return byte == delimiter || byte == Self.lineFeed
  }

  /// Whether a byte around a text is no part of it.
  @inline(__always)
  func isBlank(_ byte: UInt8) -> Bool {
    (byte == 0x20 || byte == 0x09 || byte == Self.carriageReturn) && byte != delimiter
  }

  /// Whether the text of a cell is all there is from a place to its end, but for CR LF.
  func isPlain(_ cell: EdgeCell, from start: Int, in bytes: Span<UInt8>) -> Bool {
    cell.text == start..<textEnd(of: cell, from: start, in: bytes)
  }

  /// The same of a text between quotes.
  func isPlainlyQuoted(_ cell: EdgeCell, from start: Int, in bytes: Span<UInt8>) -> Bool {
    let quoted = cell.text.lowerBound - 1..<cell.text.upperBound + 1
    return bytes[start] == Self.quote && !cell.hasDoubledQuotes
      && quoted == start..<textEnd(of: cell, from: start, in: bytes)
  }

  /// Where a cell ends, in front of CR LF.
  private func textEnd(of cell: EdgeCell, from start: Int, in bytes: Span<UInt8>) -> Int {
    let isEndOfLine = cell.end < bytes.count && bytes[cell.end] == Self.lineFeed
    let hasReturn =
      isEndOfLine && cell.end > start && bytes[cell.end - 1] == Self.carriageReturn
    return hasReturn ? cell.end - 1 : cell.end
  }

  private func trimmed(_ bytes: Span<UInt8>, _ first: Int, _ end: Int) -> Int {
    var end = end
    while end > first, isBlank(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// The place of the next line feed, or where the bytes end.
  func endOfLine(in bytes: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while place < bytes.count, bytes[place] != Self.lineFeed { place += 1 }
    return place
  }

  /// Whether nothing but blanks stands from a place to the end of its line.
  func isEmptyLine(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var place = start
    while place < bytes.count, isBlank(bytes[place]) { place += 1 }
    return place >= bytes.count || bytes[place] == Self.lineFeed
  }
}
