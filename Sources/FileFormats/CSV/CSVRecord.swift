import StakeholderModel

/// One cell of a table as it stands in its file.
struct CSVField: Sendable {
  /// The text without quotes around it.
  var text: String
  /// The line on which it begins, from 1.
  var line: Int
  /// The character of the line at which it begins, from 1.
  var column: Int
  /// Whether it was written between quotes.
  var isQuoted: Bool

  /// Where the cell stands.
  func location(in file: String) -> SourceLocation {
    SourceLocation(
      file: file, line: line, column: column,
      length: max(1, min(text.count, 1_000) + (isQuoted ? 2 : 0)))
  }
}

/// A table as read: a header and rows of as many cells.
struct CSVTable: Sendable {
  /// The name of the file.
  let file: String
  /// The base name up to the last dot.
  let stem: String
  /// What stands between cells.
  let delimiter: UInt8
  /// The encoding in words.
  let encoding: String
  /// The first row.
  var header: [CSVField]
  /// The rows below it that hold anything.
  var rows: [[CSVField]]
  /// How many rows held nothing.
  var emptyRowCount: Int
  /// How many rows were wider or narrower than the header; each has an error.
  var raggedRowCount: Int

  func location(_ field: CSVField) -> SourceLocation { field.location(in: file) }
}
