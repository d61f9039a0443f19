internal import CXlsxWriter

extension SheetPage {
  /// What of a sheet stays in sight, can be filtered, hidden and changed.
  func setView(of sheet: WrittenSheet) throws(WorkbookWritingFault) {
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      unsafe worksheet_freeze_panes(
        page, lxw_row_t(clamping: sheet.frozenRows), lxw_col_t(clamping: sheet.frozenColumns))
    }
    if let filter = sheet.filter, filter.fits {
      try ensure(
        unsafe worksheet_autofilter(page, filter.top, filter.left, filter.bottom, filter.right))
    }
    if let height = sheet.rowHeight { unsafe worksheet_set_default_row(page, height, 0) }
    if let color = sheet.tabColor { unsafe worksheet_set_tab_color(page, color.rgb) }
    if !sheet.showsGridLines {
      unsafe worksheet_gridlines(page, UInt8(clamping: LXW_HIDE_ALL_GRIDLINES.rawValue))
    }
    if sheet.isHidden { unsafe worksheet_hide(page) }
    if sheet.isProtected {
      var allowed = lxw_protection()
      allowed.format_columns = 1
      allowed.format_rows = 1
      unsafe worksheet_protect(page, nil, &allowed)
    }
    // Text of digits, such as a postal code, is text on purpose.
    try ensure(
      unsafe worksheet_ignore_errors(
        page, UInt8(clamping: LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576"))
  }

  /// Pages as wide as the sheet, with its name and their numbers below.
  func setPrinting(of sheet: WrittenSheet) throws(WorkbookWritingFault) {
    if !sheet.isUpright { unsafe worksheet_set_landscape(page) }
    unsafe worksheet_fit_to_pages(page, 1, 0)
    unsafe worksheet_set_margins(page, 0.5, 0.5, 0.6, 0.6)
    if sheet.frozenRows > 0 {
      try ensure(
        unsafe worksheet_repeat_rows(page, 0, lxw_row_t(clamping: sheet.frozenRows - 1)))
    }
    try ensure(unsafe worksheet_set_footer(page, "&L&8&A&R&8&P / &N"))
  }

  /// Adds a list to choose from.
  func add(_ dropDown: DropDown) throws(WorkbookWritingFault) {
    var rule = unsafe lxw_data_validation()
    var words: [UnsafeMutablePointer<CChar>?] = unsafe []
    switch dropDown.choices {
    case .words(let choices):
      unsafe rule.validate = UInt8(clamping: LXW_VALIDATION_TYPE_LIST.rawValue)
      unsafe words = unsafe choices.map { unsafe texts.copy(noteText($0)) } + [nil]
    case .column(let sheet, let column, let rows):
      unsafe rule.validate = UInt8(clamping: LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      unsafe rule.value_formula = texts.copy(filledCells(sheet, column, rows))
    }
    let kind =
      dropDown.strictness == .insists
      ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING
    unsafe rule.error_type = UInt8(clamping: kind.rawValue)
    let shown = dropDown.strictness == .offers ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON
    unsafe rule.show_error = UInt8(clamping: shown.rawValue)
    if let title = dropDown.promptTitle {
      unsafe rule.input_title = texts.copy(noteText(title))
    }
    if let prompt = dropDown.prompt { unsafe rule.input_message = texts.copy(noteText(prompt)) }
    if let text = dropDown.errorText { unsafe rule.error_message = texts.copy(noteText(text)) }
    let cells = dropDown.cells
    try unsafe words.withUnsafeMutableBufferPointer {
      choices throws(WorkbookWritingFault) in
      if choices.count > 0 { unsafe rule.value_list = choices.baseAddress }
      try ensure(
        unsafe worksheet_data_validation_range(
          page, cells.top, cells.left, cells.bottom, cells.right, &rule))
    }
  }

  /// The cells of a column that are filled from the top, as a formula, so that a list does not open
  /// on its blank end.
  private func filledCells(_ sheet: String, _ column: Int, _ rows: Range<Int>) -> String {
    var name = ""
    for character in sheet { name += character == "'" ? "''" : String(character) }
    let letters = columnName(column)
    let first = "'\(name)'!$\(letters)$\(rows.lowerBound + 1)"
    let all = "\(first):$\(letters)$\(rows.upperBound)"
    return "=OFFSET(\(first),0,0,MAX(1,COUNTA(\(all))),1)"
  }
}

extension CellBlock {
  var top: lxw_row_t { lxw_row_t(clamping: rows.lowerBound) }
  var bottom: lxw_row_t { lxw_row_t(clamping: rows.upperBound - 1) }
  var left: lxw_col_t { lxw_col_t(clamping: columns.lowerBound) }
  var right: lxw_col_t { lxw_col_t(clamping: columns.upperBound - 1) }
}
