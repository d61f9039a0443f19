internal import CXlsxWriter
import StakeholderModel

/// A sheet in the library's hands.
@safe struct SheetPage {
  let page: UnsafeMutablePointer<lxw_worksheet>
  let looks: LookShelf
  let texts: TextArena

  init(_ page: UnsafeMutablePointer<lxw_worksheet>, _ looks: LookShelf, _ texts: TextArena) {
    unsafe self.page = unsafe page
    self.looks = looks
    self.texts = texts
  }

  /// Puts the sheet in front.
  func activate() {
    unsafe worksheet_activate(page)
    unsafe worksheet_set_first_sheet(page)
  }

  /// Writes everything that is on a sheet.
  func fill(with sheet: WrittenSheet) throws(WorkbookWritingFault) {
    unsafe worksheet_set_comments_author(page, "Crosstie")
    for (number, column) in sheet.columns.enumerated() { try set(column, at: number) }
    for (number, row) in sheet.rows.enumerated() { try write(row, at: number) }
    for dropDown in sheet.dropDowns { try add(dropDown) }
    try setView(of: sheet)
    try setPrinting(of: sheet)
  }

  private func set(_ column: WrittenColumn, at number: Int) throws(WorkbookWritingFault) {
    let place = lxw_col_t(clamping: number)
    let format = unsafe looks.format(column.look)
    guard column.isHidden else {
      return try ensure(unsafe worksheet_set_column(page, place, place, column.width, format))
    }
    var options = lxw_row_col_options()
    options.hidden = 1
    try ensure(
      unsafe worksheet_set_column_opt(page, place, place, column.width, format, &options))
  }

  private func write(_ row: WrittenRow, at number: Int) throws(WorkbookWritingFault) {
    let place = lxw_row_t(clamping: number)
    if let height = row.height { try ensure(unsafe worksheet_set_row(page, place, height, nil)) }
    var column = 0
    for cell in row.cells {
      let left = lxw_col_t(clamping: column)
      if cell.span > 1 {
        let right = lxw_col_t(clamping: column + cell.span - 1)
        try ensure(
          unsafe worksheet_merge_range(
            page, place, left, place, right, nil, looks.format(cell.look ?? .plain)))
      }
      try write(cell, place, left)
      column += cell.span
    }
  }

  private func write(
    _ cell: WrittenCell, _ row: lxw_row_t, _ column: lxw_col_t
  ) throws(WorkbookWritingFault) {
    let format = unsafe looks.format(cell.look)
    switch cell.value {
    case .text(""), .empty:
      if unsafe format != nil {
        try ensure(unsafe worksheet_write_blank(page, row, column, format))
      }
    case .text(let text):
      try ensure(unsafe worksheet_write_string(page, row, column, cellText(text), format))
    case .number(let number) where number.isFinite:
      try ensure(unsafe worksheet_write_number(page, row, column, number, format))
    case .number(let number):
      try ensure(unsafe worksheet_write_string(page, row, column, number.description, format))
    case .date(let date):
      if let serial = serialDay(of: date) {
        try ensure(unsafe worksheet_write_number(page, row, column, serial, format))
      } else {
        try ensure(unsafe worksheet_write_string(page, row, column, date.description, format))
      }
    }
    if let note = cell.note { try add(note, row, column) }
  }

  /// Adds a note, as large as its text needs.
  private func add(
    _ note: String, _ row: lxw_row_t, _ column: lxw_col_t
  ) throws(WorkbookWritingFault) {
    let perLine = 44
    let lines = note.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, ($1.count + perLine - 1) / perLine) }
    var options = unsafe lxw_comment_options()
    unsafe options.width = 290
    unsafe options.height = UInt16(clamping: 14 + 17 * lines)
    unsafe options.color = lxw_color_t(SheetColor.panel.rgb)
    unsafe options.font_name = texts.copy("Calibri")
    unsafe options.font_size = 10
    try ensure(unsafe worksheet_write_comment_opt(page, row, column, noteText(note), &options))
  }
}

/// The day as spreadsheets count them, 1 March 1900 being 61; `nil` for a month, a year and for days
/// before, where programs disagree.
func serialDay(of date: PartialDate) -> Double? {
  guard date.day != nil, let zero = PartialDate("1899-12-30") else { return nil }
  let serial = date.days(since: zero)
  return serial > 60 ? Double(serial) : nil
}
