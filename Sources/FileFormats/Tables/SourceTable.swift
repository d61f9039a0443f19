import StakeholderModel
import TextFormats

/// One cell of a table as it stands in its file.
struct SourceCell: Sendable {
  /// How a cell is written, which says what its place means.
  enum Form: Sendable {
    /// As a piece of a line.
    case plain
    /// As a piece of a line, between quotes.
    case quoted
    /// As a cell of a sheet.
    case sheet
  }

  /// The text without quotes around it.
  var text: String
  /// The line on which it begins, from 1; in a workbook, the row.
  var line: Int
  /// The character of the line at which it begins, from 1; in a workbook, the column.
  var column: Int
  /// How it is written.
  var form: Form

  /// Where the cell stands.
  func location(in file: String, sheet: String? = nil) -> SourceLocation {
    let length =
      switch form {
      case .plain: min(text.count, 1_000)
      case .quoted: min(text.count, 1_000) + 2
      case .sheet: 1
      }
    return SourceLocation(
      file: file, sheet: sheet, line: line, column: column, length: max(1, length))
  }
}

/// A table as read, from text or from a sheet: a header and rows of as many cells.
struct SourceTable: Sendable {
  /// How the table came.
  enum Origin: Sendable {
    /// As text: what stands between cells, and the encoding in words.
    case text(delimiter: UInt8, encoding: String)
    /// As (a part of) a sheet of this name; what was found around its rows, as sentences.
    case sheet(String, notes: [String])
  }

  /// The name of the file.
  let file: String
  /// The base name of the file up to the last dot, or the name of the sheet.
  let stem: String
  /// How it came.
  var origin: Origin
  /// The first row.
  var header: [SourceCell]
  /// The rows below it that hold anything.
  var rows: [[SourceCell]]
  /// How many rows held nothing.
  var emptyRowCount: Int
  /// How many rows were wider or narrower than the header; each has an error.
  var raggedRowCount: Int
  /// How many rows repeat the header.
  var repeatedHeaderCount = 0

  /// Headers of columns that are known and of no use.
  var leftAside: [String] = []

  /// The name of the sheet; `nil` for text.
  var sheet: String? {
    if case .sheet(let name, _) = origin { name } else { nil }
  }

  /// What messages call the table: the name of its file, or of its sheet.
  var title: String { sheet.map { "'\($0)'" } ?? file }

  /// What stands between cells; a comma in sheets.
  var delimiter: UInt8 {
    if case .text(let delimiter, _) = origin { delimiter } else { UInt8(ascii: ",") }
  }

  /// What numbers written as text are separated by, and how the text was written, in words.
  var wayOfWriting: String {
    switch origin {
    case .text(let delimiter, let encoding):
      "separated by \(delimiterName(delimiter)), \(encoding)"
    case .sheet(_, let notes): notes.joined(separator: "; ")
    }
  }

  func location(_ cell: SourceCell) -> SourceLocation { cell.location(in: file, sheet: sheet) }

  /// Whether every header is one that we write ourselves for a kind of table.
  func isOurs(_ kind: TableKind) -> Bool {
    let ours = Set(kind.fields.map(\.path))
    let prefixes = ["attributes.", "scores."]
    return header.allSatisfy { cell in
      ours.contains(cell.text) || prefixes.contains { cell.text.hasPrefix($0) }
    }
  }
}
