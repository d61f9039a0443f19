/// How much of anything is read before a file counts as a mistake or an attack.
enum Limits {
  /// Bytes of one file.
  static let fileBytes = 512 << 20
  /// Levels of nesting.
  static let depth = 128
  /// Nodes that aliases may expand to when the file is shorter than this.
  static let expandedNodes = 10_000
  /// Bytes of one cell.
  static let cellBytes = 4 << 20
  /// Columns of one table.
  static let columns = 4_096
  /// Rows of one table.
  static let rows = 5_000_000
  /// Unknown names for which the nearest known one is looked for.
  static let suggestions = 50
  /// Rows of one sheet, as many as Excel has.
  static let sheetRows = 1_048_576
  /// Columns of one sheet, as many as Excel has.
  static let sheetColumns = 16_384
  /// Cells of one sheet that hold anything, and texts of one workbook.
  static let sheetCells = 5_000_000
  /// Merged ranges of one sheet.
  static let merges = 100_000
}
