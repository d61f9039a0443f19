import StakeholderModel

/// The columns that the user named for fields of one table.
struct NamedColumns {
  private var columns: [String: String] = [:]
  private let organization: String?
  private let taken: Set<String>

  /// Takes what the user said about every table, and about the sheet of this one.
  init(_ options: ReadingOptions, sheet: String?) {
    for (field, column) in options.columnMap.sorted(by: { $0.key < $1.key }) {
      let target = SheetColumn(column)
      guard target.isIn(sheet) else { continue }
      columns[foldedName(field.prefix { $0 != "@" })] = foldedName(target.column)
    }
    organization = options.organizationsFrom.map { foldedName($0) }
    taken = Set(columns.values).union([organization].compactMap { $0 })
  }

  /// The folded header of the column that the user named for a field.
  func column(of field: TableField) -> String? {
    if field.path == "@organization", let organization { return organization }
    return columns[foldedName(field.path.first == "@" ? field.path.dropFirst() : field.path[...])]
  }

  /// Whether the user named a column for some field.
  func isTaken(_ folded: String) -> Bool { taken.contains(folded) }
}

/// A column as the user names it: `Who`, or `'People'!Who` for one sheet.
struct SheetColumn {
  let sheet: String?
  let column: String

  init(_ text: String) {
    guard let mark = text.lastIndex(of: "!"), mark != text.startIndex else {
      sheet = nil
      column = text
      return
    }
    sheet = text[..<mark].filter { $0 != "'" }
    column = String(text[text.index(after: mark)...])
  }

  /// Whether it is meant for a sheet.
  func isIn(_ other: String?) -> Bool {
    sheet.map { name in other.map { foldedName($0) == foldedName(name) } ?? false } ?? true
  }
}
