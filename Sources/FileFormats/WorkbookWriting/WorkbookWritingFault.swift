/// Why a workbook cannot be written.
public enum WorkbookWritingFault: Error, Sendable, Hashable {
  /// A sheet has more rows than a workbook holds.
  case tooManyRows(sheet: String, count: Int)
  /// A sheet has more columns than a workbook holds.
  case tooManyColumns(sheet: String, count: Int)
  /// A text is longer than a cell holds.
  case longText(sheet: String, cell: String, length: Int)
  /// A name cannot stand on a tab; in a few words.
  case badSheetName(String, reason: String)
  /// A drop-down list cannot be made; in a few words.
  case badDropDown(sheet: String, cell: String, reason: String)
  /// The system or the library refused; in a few words.
  case refused(String)

  /// The fault in one sentence without a period.
  public var message: String {
    switch self {
    case .tooManyRows(let sheet, let count):
      "the sheet “\(sheet)” would have \(count) rows, and \(WorkbookLimits.rows) is the most"
    case .tooManyColumns(let sheet, let count):
      "the sheet “\(sheet)” would have \(count) columns, and \(WorkbookLimits.columns) is the most"
    case .longText(let sheet, let cell, let length):
      "the text of '\(sheet)'!\(cell) has \(length) characters, and a cell of a workbook holds "
        + "\(WorkbookLimits.characters)"
    case .badSheetName(let name, let reason): "no sheet can be called “\(name)”: \(reason)"
    case .badDropDown(let sheet, let cell, let reason):
      "the list to choose from at '\(sheet)'!\(cell) cannot be written: \(reason)"
    case .refused(let reason): "the workbook cannot be written: \(reason)"
    }
  }
}

/// What a workbook of this kind can hold.
enum WorkbookLimits {
  static let rows = 1_048_576
  static let columns = 16_384
  /// UTF-16 units in one cell.
  static let characters = 32_767
  /// Characters in the name of a sheet.
  static let sheetName = 31
  /// Characters in the heading of a prompt.
  static let promptTitle = 32
  /// Characters in a prompt, an error text or a list of words.
  static let prompt = 255
}
