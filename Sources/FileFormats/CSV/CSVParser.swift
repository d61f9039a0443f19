import StakeholderModel

/// Takes records out of comma-separated values after RFC 4180, with the exact place of every cell.
///
/// Lines may end in LF, CR LF or CR; where the first one ends in a CR alone, a line feed is text. A quote
/// begins a quoted cell only at the cell's start.
///
/// - Complexity: O(number of bytes).
struct CSVParser {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let file: String
  /// The byte that is next.
  private(set) var place = 0
  /// Its line.
  private(set) var line = 1
  private var column = 1
  /// Whether lines end in a carriage return alone.
  let endsInCarriageReturns: Bool

  /// Starts at a byte, on a line.
  init(_ bytes: [UInt8], delimiter: UInt8, file: String, from place: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.file = file
    self.place = place
    self.line = line
    endsInCarriageReturns = Self.firstEndIsCarriageReturn(bytes[place...])
  }

  private static func firstEndIsCarriageReturn(_ bytes: ArraySlice<UInt8>) -> Bool {
    var isQuoted = false
    for (place, byte) in zip(bytes.indices, bytes) {
      if byte == 0x22 { isQuoted.toggle() }
      guard !isQuoted, byte == 0x0A || byte == 0x0D else { continue }
      return byte == 0x0D && place + 1 < bytes.endIndex && bytes[place + 1] != 0x0A
    }
    return false
  }

  /// The next record; `nil` at the end.
  ///
  /// - Throws: For a quote that is never closed, text after a closing quote, and cells or rows beyond
  ///   the limits.
  mutating func next() throws(ReadingFault) -> [SourceCell]? {
    guard place < bytes.count else { return nil }
    var fields: [SourceCell] = []
    while true {
      fields.append(try field())
      guard fields.count <= Limits.columns else {
        throw ReadingFault("E207", "more than \(Limits.columns) columns", at: here)
      }
      guard place < bytes.count, bytes[place] == delimiter else { break }
      place += 1
      column += 1
    }
    if place < bytes.count { endLine() }
    return fields
  }

  private var here: SourceLocation { SourceLocation(file: file, line: line, column: column) }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == 0x0D || byte == 0x0A && !endsInCarriageReturns
  }

  /// Steps over CR LF, LF or CR.
  private mutating func endLine() {
    let isPair = bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
    place += isPair ? 2 : 1
    line += 1
    column = 1
  }

  private mutating func field() throws(ReadingFault) -> SourceCell {
    if place < bytes.count, bytes[place] == 0x22 { return try quotedField() }
    let (start, startColumn) = (place, column)
    while place < bytes.count, !isEnd(bytes[place]) {
      if bytes[place] & 0xC0 != 0x80 { column += 1 }
      place += 1
    }
    return try field(bytes[start..<place], line: line, column: startColumn, form: .plain)
  }

  private mutating func quotedField() throws(ReadingFault) -> SourceCell {
    let (startLine, startColumn) = (line, column)
    var text: [UInt8] = []
    advance()
    while true {
      guard place < bytes.count else {
        throw ReadingFault(
          "E201", "the quote opened here is never closed",
          help: "close it, or double it if it belongs to the text",
          at: SourceLocation(file: file, line: startLine, column: startColumn))
      }
      let byte = bytes[place]
      if byte == 0x22 {
        advance()
        guard place < bytes.count, bytes[place] == 0x22 else { break }
        text.append(byte)
        advance()
      } else if byte == 0x0A || byte == 0x0D {
        let start = place
        endLine()
        text += bytes[start..<place]
      } else {
        text.append(byte)
        advance()
      }
    }
    guard place >= bytes.count || isEnd(bytes[place]) else {
      throw ReadingFault(
        "E202", "text after the closing quote",
        help: "double the quotes that belong to the text: \"\"", at: here)
    }
    return try field(text[...], line: startLine, column: startColumn, form: .quoted)
  }

  private mutating func advance() {
    if bytes[place] & 0xC0 != 0x80 { column += 1 }
    place += 1
  }

  private func field(
    _ text: ArraySlice<UInt8>, line: Int, column: Int, form: SourceCell.Form
  ) throws(ReadingFault) -> SourceCell {
    guard text.count <= Limits.cellBytes else {
      throw ReadingFault(
        "E207", "a cell of more than \(Limits.cellBytes >> 20) MiB",
        at: SourceLocation(file: file, line: line, column: column))
    }
    return SourceCell(
      text: String(decoding: text, as: UTF8.self), line: line, column: column, form: form)
  }
}
