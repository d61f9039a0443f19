/// A workbook to be written: sheets of typed cells with looks, notes and drop-down lists.
package struct WrittenWorkbook: Sendable, Hashable {
  /// The title in the properties of the file.
  package var title: String
  /// The sheets in order; the first that is not hidden is in front.
  package var sheets: [WrittenSheet]

  package init(title: String, sheets: [WrittenSheet]) {
    self.title = title
    self.sheets = sheets
  }
}

/// One sheet of a workbook.
///
/// Rows and columns are counted from 0, as are the blocks of cells that name them.
package struct WrittenSheet: Sendable, Hashable {
  /// The name on the tab: at most 31 characters, none of `[]:*?/\`, unlike every other in any case.
  package var name: String
  /// The columns from the left; those that are not listed look as usual.
  package var columns: [WrittenColumn]
  /// The rows from the top.
  package var rows: [WrittenRow]
  /// Lists to choose from, by block of cells.
  package var dropDowns: [DropDown] = []
  /// The height of rows that have none of their own, in points; `nil` is the program's own, 15.
  package var rowHeight: Double?
  /// How many rows stay in sight while the rest moves; they are repeated on every printed page.
  package var frozenRows = 0
  /// How many columns stay in sight while the rest moves.
  package var frozenColumns = 0
  /// A block with buttons to sort and filter by, its first row being the header.
  package var filter: CellBlock?
  /// The color of the tab.
  package var tabColor: SheetColor?
  /// Whether the tab is left out.
  package var isHidden = false
  /// Whether only cells with an unlocked look can be changed; there is no password.
  package var isProtected = false
  /// Whether thin lines are drawn between cells.
  package var showsGridLines = true
  /// Whether pages are printed upright; else across.
  package var isUpright = false

  package init(_ name: String, columns: [WrittenColumn] = [], rows: [WrittenRow] = []) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// A table: a header made of the columns, kept in sight, with its notes, and rows below it.
  package init(table name: String, columns: [WrittenColumn], rows: [WrittenRow] = []) {
    self.init(name, columns: columns, rows: [.header(of: columns)] + rows)
    frozenRows = 1
  }
}

/// One column of a sheet.
package struct WrittenColumn: Sendable, Hashable {
  /// The words over it; empty where ``WrittenRow/header(of:height:)`` is not used.
  package var header: String
  /// What the header says in a note that opens when pointed at.
  package var note: String?
  /// The width in characters.
  package var width: Double
  /// The look of cells that have none of their own, to the end of the sheet.
  package var look: CellLook?
  /// Whether the column is left out.
  package var isHidden = false

  package init(_ header: String = "", width: Double, note: String? = nil, look: CellLook? = nil) {
    self.header = header
    self.width = width
    self.note = note
    self.look = look
  }
}

/// One row of a sheet.
package struct WrittenRow: Sendable, Hashable {
  /// The cells from the left.
  package var cells: [WrittenCell]
  /// The height in points; `nil` fits the text where no cells are merged.
  package var height: Double?

  package init(_ cells: [WrittenCell] = [], height: Double? = nil) {
    self.cells = cells
    self.height = height
  }

  /// The header of a table, with the notes of its columns.
  package static func header(of columns: [WrittenColumn], height: Double? = 22) -> WrittenRow {
    WrittenRow(
      columns.map { WrittenCell(.text($0.header), .header, note: $0.note) }, height: height)
  }
}
