import StakeholderModel

/// Reads a file as a table.
///
/// Rows must be as wide as the header; a row that holds nothing is counted and left out. Cells lose
/// the blanks around them.
///
/// - Throws: For a file that is empty, wrongly encoded, or whose quotes do not close.
func readCSVTable(
  _ file: SourceFile, _ options: ReadingOptions, _ log: DiagnosticLog
) throws(ReadingFault) -> SourceTable {
  let text = try decodedText(of: file, options.encoding)
  let (start, line, stated) = separatorLine(text.bytes)
  let delimiter = stated ?? detectedDelimiter(text.bytes, from: start, ending: file.ending)
  var parser = CSVParser(
    text.bytes, delimiter: delimiter, file: file.name, from: start, line: line)
  var header: [SourceCell] = []
  var rows: [[SourceCell]] = []
  var emptyRowCount = 0
  var raggedRowCount = 0
  while let record = try parser.next() {
    let fields = record.map(trimmed)
    guard fields.contains(where: { !$0.text.isEmpty }) else {
      // Blank lines above the header and at the end of a file are no rows.
      if !header.isEmpty, fields.count > 1 { emptyRowCount += 1 }
      continue
    }
    if header.isEmpty {
      header = fields
    } else if let row = fitted(fields, to: header.count, file.name, log) {
      rows.append(row)
    } else {
      raggedRowCount += 1
    }
    guard rows.count <= Limits.rows else {
      throw ReadingFault(
        "E207", "more than \(Limits.rows) rows", at: fields[0].location(in: file.name))
    }
  }
  guard !header.isEmpty else {
    throw ReadingFault(
      "E109", "the file is empty", help: "`crosstie init` writes one to fill in",
      at: SourceLocation(file: file.name, line: 1, column: 1))
  }
  return SourceTable(
    file: file.name, stem: file.stem,
    origin: .text(delimiter: delimiter, encoding: text.encoding), header: header, rows: rows,
    emptyRowCount: emptyRowCount, raggedRowCount: raggedRowCount)
}

/// The line `sep=;` that Excel understands: what it says, and where the table begins.
private func separatorLine(_ bytes: [UInt8]) -> (start: Int, line: Int, delimiter: UInt8?) {
  guard bytes.count >= 5, bytes.starts(with: "sep=".utf8) else { return (0, 1, nil) }
  var place = 5
  guard place == bytes.count || bytes[place] == 0x0A || bytes[place] == 0x0D else {
    return (0, 1, nil)
  }
  if place < bytes.count, bytes[place] == 0x0D { place += 1 }
  if place < bytes.count, bytes[place] == 0x0A { place += 1 }
  return (place, 2, bytes[4])
}

/// A row as wide as the header; empty cells beyond it are dropped.
///
/// - Returns: `nil`, with an error, when the row is wider or narrower.
private func fitted(
  _ fields: [SourceCell], to width: Int, _ file: String, _ log: DiagnosticLog
) -> [SourceCell]? {
  if fields.count == width { return fields }
  if fields.count > width, fields[width...].allSatisfy({ $0.text.isEmpty }) {
    return Array(fields[..<width])
  }
  let cells = fields.count == 1 ? "1 cell" : "\(fields.count) cells"
  let place = fields.count > width ? fields[width] : fields[fields.count - 1]
  log.error(
    "E203", "the row has \(cells), the header has \(width)",
    help: "a cell that holds the separator needs quotes around it",
    at: place.location(in: file))
  return nil
}

/// The cell without blanks around it, ordinary or not.
func trimmed(_ field: SourceCell) -> SourceCell {
  func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\u{FEFF}"
      || field.form == .quoted && (scalar == "\n" || scalar == "\r")
  }
  let scalars = field.text.unicodeScalars
  guard let first = scalars.first, let last = scalars.last, isBlank(first) || isBlank(last) else {
    return field
  }
  let start = scalars.firstIndex { !isBlank($0) } ?? scalars.endIndex
  let end = scalars[start...].lastIndex { !isBlank($0) }
  var trimmed = field
  trimmed.text = end.map { String(scalars[start...$0]) } ?? ""
  if field.form == .plain {
    trimmed.column += scalars.distance(from: scalars.startIndex, to: start)
  }
  return trimmed
}
