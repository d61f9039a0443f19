package import StakeholderModel

/// The lines of a file as the reader of it counts them, or the rows of a workbook's sheets, to be shown
/// beside a diagnostic.
package struct SourceLines: Sendable {
  /// A line, and which of its characters are meant.
  package struct Excerpt: Sendable, Hashable {
    /// The line without its end; of a row, its cells with bars between them.
    package let line: String
    /// The first character that is meant, from 1.
    package let column: Int
    /// How many characters are meant.
    package let length: Int
  }

  private let bytes: [UInt8]
  private let starts: [Int]
  private let workbook: Workbook?

  /// Cuts a file into lines; what is not text in UTF-8 or UTF-16 is shown as far as it can be.
  package init(_ file: SourceFile) {
    guard !file.isExcelWorkbook else {
      workbook = try? Workbook(file)
      bytes = []
      starts = []
      return
    }
    workbook = nil
    bytes = (try? decodedText(of: file, nil))?.bytes ?? file.bytes
    var starts = [0]
    for (place, byte) in bytes.enumerated() {
      let isCarriageReturn = byte == 0x0D && (place + 1 >= bytes.count || bytes[place + 1] != 0x0A)
      if byte == 0x0A || isCarriageReturn { starts.append(place + 1) }
    }
    self.starts = starts
  }

  /// What stands at a place; `nil` when nothing does.
  package func excerpt(at location: SourceLocation) -> Excerpt? {
    if let sheet = location.sheet {
      return workbook?.sheets.first { $0.name == sheet }?.row(location.line)
        .flatMap { row(of: $0, at: location.column) }
    }
    return line(location.line).map {
      Excerpt(line: $0, column: location.column, length: location.length)
    }
  }

  /// A line by its number from 1, without its end; `nil` when there is none or it is empty.
  private func line(_ number: Int) -> String? {
    guard starts.indices.contains(number - 1) else { return nil }
    let start = starts[number - 1]
    let end = number < starts.count ? starts[number] : bytes.count
    let line = bytes[start..<end].prefix(1 << 20).filter { $0 != 0x0A && $0 != 0x0D }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  /// The cells of a row; the one that is meant is shown even when it holds nothing.
  private func row(of row: SheetRow, at column: Int) -> Excerpt? {
    var texts = row.cells.map { (column: $0.column, text: $0.text) }
    if !texts.contains(where: { $0.column == column }) {
      let place = texts.firstIndex { $0.column > column } ?? texts.count
      texts.insert((column, " "), at: place)
    }
    var line = ""
    var meant = (start: 1, length: 1)
    for (place, cell) in texts.enumerated() {
      if place > 0 { line += " | " }
      let text = String(
        cell.text.prefix(200).map { $0.isNewline ? " " : $0 })
      if cell.column == column {
        meant = (line.unicodeScalars.count + 1, max(1, text.unicodeScalars.count))
      }
      line += text
    }
    return Excerpt(line: line, column: meant.start, length: meant.length)
  }
}
