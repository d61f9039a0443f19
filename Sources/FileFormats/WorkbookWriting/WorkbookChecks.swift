/// Refuses what the library would leave out, cut or complain about on standard error.
func checkWritable(_ workbook: WrittenWorkbook) throws(WorkbookWritingFault) {
  var names: Set<String> = []
  for sheet in workbook.sheets {
    try checkName(of: sheet)
    guard names.insert(sheet.name.lowercased()).inserted else {
      throw .badSheetName(sheet.name, reason: "another sheet has this name")
    }
  }
  guard workbook.sheets.contains(where: { !$0.isHidden }) else {
    throw .refused("there is no sheet to be seen")
  }
  for sheet in workbook.sheets {
    try checkSize(of: sheet)
    try checkTexts(of: sheet)
    for dropDown in sheet.dropDowns { try check(dropDown, on: sheet) }
  }
}

private func checkName(of sheet: WrittenSheet) throws(WorkbookWritingFault) {
  let name = sheet.name
  let reason: String? =
    if name.isEmpty {
      "it is empty"
    } else if name.utf16.count > WorkbookLimits.sheetName {
      "it has more than \(WorkbookLimits.sheetName) characters"
    } else if name.unicodeScalars.contains(where: { "[]:*?/\\".unicodeScalars.contains($0) }) {
      "none of [ ] : * ? / \\ can stand in it"
    } else if name.hasPrefix("'") || name.hasSuffix("'") {
      "an apostrophe can stand neither first nor last"
    } else if cellText(name) != name || name.contains("\n") || name.contains("\t") {
      "it holds control characters"
    } else if name.lowercased() == "history" {
      "spreadsheet programs keep this name for themselves"
    } else {
      nil
    }
  if let reason { throw .badSheetName(name, reason: reason) }
}

private func checkSize(of sheet: WrittenSheet) throws(WorkbookWritingFault) {
  guard sheet.rows.count <= WorkbookLimits.rows else {
    throw .tooManyRows(sheet: sheet.name, count: sheet.rows.count)
  }
  let widths = sheet.rows.map { $0.cells.reduce(0) { $0 + $1.span } }
  let width = max(widths.max() ?? 0, sheet.columns.count)
  guard width <= WorkbookLimits.columns else {
    throw .tooManyColumns(sheet: sheet.name, count: width)
  }
}

private func checkTexts(of sheet: WrittenSheet) throws(WorkbookWritingFault) {
  for (row, line) in sheet.rows.enumerated() {
    var column = 0
    for cell in line.cells {
      var longest = cell.note?.utf16.count ?? 0
      if case .text(let text) = cell.value { longest = max(longest, cellText(text).utf16.count) }
      guard longest <= WorkbookLimits.characters else {
        throw .longText(
          sheet: sheet.name, cell: cellName(row: row, column: column), length: longest)
      }
      column += cell.span
    }
  }
}

private func check(
  _ dropDown: DropDown, on sheet: WrittenSheet
) throws(WorkbookWritingFault) {
  let block = dropDown.cells
  let cell = cellName(row: block.rows.lowerBound, column: block.columns.lowerBound)
  func refusal(_ reason: String) -> WorkbookWritingFault {
    .badDropDown(sheet: sheet.name, cell: cell, reason: reason)
  }
  guard block.fits else { throw refusal("the cells are none of the sheet's") }
  switch dropDown.choices {
  case .words(let words):
    guard !words.isEmpty, !words.contains(where: { $0.contains(",") || $0.isEmpty }) else {
      throw refusal("a choice is empty or holds a comma")
    }
    guard words.joined(separator: ",").utf16.count <= WorkbookLimits.prompt else {
      throw refusal("the choices have more than \(WorkbookLimits.prompt) characters together")
    }
  case .column(_, let column, let rows):
    guard CellBlock(rows: rows, columns: column..<(column + 1)).fits else {
      throw refusal("the choices are no cells of a sheet")
    }
  }
  let limits = [
    (dropDown.promptTitle, WorkbookLimits.promptTitle), (dropDown.prompt, WorkbookLimits.prompt),
    (dropDown.errorText, WorkbookLimits.prompt),
  ]
  for (text, limit) in limits where (text?.utf16.count ?? 0) > limit {
    throw refusal("its words have more than \(limit) characters")
  }
}

extension CellBlock {
  /// Whether it has cells, all of them on a sheet.
  var fits: Bool {
    !rows.isEmpty && !columns.isEmpty && rows.lowerBound >= 0 && columns.lowerBound >= 0
      && rows.upperBound <= WorkbookLimits.rows && columns.upperBound <= WorkbookLimits.columns
  }
}
