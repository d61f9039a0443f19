import GraphKernel
import StakeholderModel

/// A table of ties that says nothing but who works with whom and how much, with all names between quotes
/// or none.
///
/// A table of a million ties is nearly always of this sort. It needs no text for each cell: names are
/// told apart as bytes, and each becomes a text once. Any other table, and any table with a fault, is
/// read cell by cell.
struct PlainTieRows {
  /// The rows as edges between numbered names.
  private let part: EdgeListPart
  private let names: VertexNames
  /// The line of the first row.
  private let firstLine: Int

  /// How many rows there are.
  var count: Int { part.edges.count }
  /// How many people are named.
  var nameCount: Int { names.count }

  /// Reads the rows below a header, from a byte and a line on; `nil` when they are not of this sort.
  init?(_ bytes: [UInt8], from start: Int, line: Int, delimiter: UInt8, hasWeight: Bool) {
    let form = EdgeListForm(.names, delimiter: delimiter)
    let seed = UInt64(truncatingIfNeeded: Hasher().finalize())
    var part = EdgeListPart(form, hasWeight: hasWeight, seed: seed)
    var place = start
    while place < bytes.count {
      guard let end = Self.end(ofLinesFrom: place, in: bytes.span),
        (try? part.read(bytes.span.extracting(place..<end))) != nil, part.isPlain,
        part.edges.count <= Limits.rows
      else { return nil }
      if place == start {
        part.reserve(part.edges.count * (bytes.count - start) / (end - start) * 21 / 20 + 64)
      }
      place = end
    }
    let names = VertexNames(part.names)
    guard !part.edges.isEmpty, [0, 2 * part.edges.count].contains(part.quotedEndCount),
      Self.areAsWritten(names, part.edges)
    else { return nil }
    self.part = part
    self.names = names
    firstLine = line
  }

  /// Behind the last line that ends within the next 64 KiB, or behind the next line when it is longer.
  private static func end(ofLinesFrom start: Int, in bytes: Span<UInt8>) -> Int? {
    var end = min(start + 1 << 16, bytes.count)
    if end == bytes.count { return end }
    while end > start, bytes[end - 1] != EdgeListBytes.lineFeed { end -= 1 }
    if end > start { return end }
    end = min(start + 1 << 16, bytes.count)
    while end < bytes.count, bytes[end] != EdgeListBytes.lineFeed {
      guard end - start < Limits.cellBytes else { return nil }
      end += 1
    }
    return min(end + 1, bytes.count)
  }

  /// Whether every name means what it says: without marks that could be no part of it, and at the second
  /// end without marks that could stand between several names.
  private static func areAsWritten(_ names: VertexNames, _ edges: [Graph.Edge]) -> Bool {
    var severalNames: [Bool] = []
    for name in names.indices {
      let bytes = names.bytes(of: name)
      guard let first = bytes.first, let last = bytes.last, first != UInt8(ascii: "'"),
        first > 0x20, last > 0x20, !bytes.contains(0),
        !bytes.contains(EdgeListBytes.carriageReturn),
        first < 0x80 || !isBlank(names[name].unicodeScalars.first),
        last < 0x80 || !isBlank(names[name].unicodeScalars.last)
      else { return false }
      if bytes.contains(where: { $0 == 0x3B || $0 == 0x7C || $0 == 0x2C || $0 == 0x2F }) {
        if severalNames.isEmpty { severalNames = names.map { _ in false } }
        severalNames[name] = true
      }
    }
    return severalNames.isEmpty || !edges.contains { severalNames[$0.target] }
  }

  private static func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{FEFF}"
  }

  /// The people named, in the order in which they come first, and their ties.
  func network(isDirected: Bool?) -> StakeholderNetwork {
    let people = names.map { Person(id: PersonID($0)) }
    let actors = people.map { Actor.person($0.id) }
    var network = StakeholderNetwork()
    network.people = people
    network.ties = TieList(
      PlainTies(
        part.edges, between: actors, haveWeights: part.hasWeight, isDirected: isDirected))
    return network
  }

  /// Where ties stand, and where people are named first.
  func places(in file: String) -> SourceMap {
    let firstRows = firstRows
    return SourceMap { subject in
      switch subject {
      case .tie(let row) where part.edges.indices.contains(row):
        location(in: file, row, of: part.edges[row].source)
      case .person(let id):
        part.number(of: Array(id.text.utf8)).map { location(in: file, Int(firstRows[$0]), of: $0) }
      default: nil
      }
    }
  }

  /// The row in which each person is named first.
  private var firstRows: [Int32] {
    var rows: [Int32] = []
    rows.reserveCapacity(names.count)
    for row in part.edges.indices {
      let later = max(part.edges[row].source, part.edges[row].target)
      while rows.count <= later { rows.append(Int32(truncatingIfNeeded: row)) }
    }
    return rows
  }

  /// Where a name stands in a row.
  private func location(in file: String, _ row: Int, of name: Int) -> SourceLocation {
    let first = part.edges[row].source
    let quotes = part.quotedEndCount > 0 ? 2 : 0
    return SourceLocation(
      file: file, line: firstLine + row,
      column: name == first ? 1 : CellWidth(names, first).scalars + quotes + 2,
      length: CellWidth(names, name).length + quotes)
  }
}

/// How wide a cell is: as columns are counted, and as a reader sees it.
private struct CellWidth {
  let scalars: Int
  let length: Int

  init(_ names: VertexNames, _ name: Int) {
    let bytes = names.bytes(of: name)
    guard !bytes.allSatisfy({ $0 < 0x80 }) else {
      (scalars, length) = (bytes.count, min(bytes.count, 1_000))
      return
    }
    scalars = names[name].unicodeScalars.count
    length = min(names[name].count, 1_000)
  }
}

extension TableReader {
  /// Reads a file that is a plain table of ties, the quick way.
  ///
  /// - Returns: What reading it cell by cell and decoding the rows gives; `nil` when it must be done that
  ///   way.
  mutating func readPlainTies(_ files: [SourceFile]) -> (StakeholderNetwork, SourceMap)? {
    guard files.count == 1, let file = files.first, allowsPlainTies(file),
      let delimiter = delimiter(of: file)
    else { return nil }
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var parser = CSVParser(file.bytes, delimiter: delimiter, file: file.name, from: start)
    guard !parser.endsInCarriageReturns, let header = try? parser.next()?.map(trimmed),
      String(validating: file.bytes[start..<parser.place], as: UTF8.self) != nil
    else { return nil }
    let table = SourceTable(
      file: file.name, stem: file.stem, origin: .text(delimiter: delimiter, encoding: "UTF-8"),
      header: header, rows: [], emptyRowCount: 0, raggedRowCount: 0)
    guard let recognized = plainTable(table),
      let rows = PlainTieRows(
        file.bytes, from: parser.place, line: parser.line, delimiter: delimiter,
        hasWeight: header.count == 3)
    else { return nil }
    understood += recognized.sentences(RowAccount(used: rows.count))
    sayAdded(rows.nameCount, "people")
    sayDirection()
    format = .tieTable
    return (rows.network(isDirected: options.isDirected), rows.places(in: file.name))
  }

  /// Whether nothing about a file or in what the user said asks for more than a plain reading.
  private func allowsPlainTies(_ file: SourceFile) -> Bool {
    !file.isExcelWorkbook && options.format != .workbook && options.columnMap.isEmpty
      && options.organizationsFrom == nil && options.nodes == .people && options.relation == nil
      && (options.encoding == nil || options.encoding == .utf8)
      && file.bytes.count <= Limits.fileBytes && !file.bytes.starts(with: "sep=".utf8)
      && !file.bytes.starts(with: [0xEF, 0xBB, 0xBF] + Array("sep=".utf8))
  }

  private func delimiter(of file: SourceFile) -> UInt8? {
    detectedDelimiter(
      file.bytes, from: file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, ending: file.ending)
  }

  /// A header as that of a table of two ends, and perhaps a weight, in this order.
  private func plainTable(_ table: SourceTable) -> RecognizedTable? {
    let names = Set(table.header.map { foldedName($0.text) })
    guard names.count == table.header.count, !names.contains(""), 2...3 ~= table.header.count,
      let recognized = fittingTable(table, candidateKinds(table)), recognized.kind == .ties,
      recognized.mapping.column(of: "from") == 0, recognized.mapping.column(of: "to") == 1,
      table.header.count == 2 || recognized.mapping.column(of: "weight") == 2
    else { return nil }
    return recognized
  }
}
