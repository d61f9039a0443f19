import StakeholderModel

/// The cells of a sheet as tables need them: merged cells filled downwards, blanks around texts cut,
/// failed formulas left out.
struct SheetGrid {
  /// One row that holds anything.
  struct Row {
    /// Its number in the sheet, from 1.
    let number: Int
    /// Its cells that hold anything, from the left.
    var cells: [SourceCell]
    /// How many of its cells reach over several columns, as captions do.
    var wideCount = 0

    /// The cell in a column; an empty one where nothing is.
    func cell(_ column: Int) -> SourceCell {
      var low = 0
      var high = cells.count
      while low < high {
        let middle = (low + high) / 2
        if cells[middle].column < column { low = middle + 1 } else { high = middle }
      }
      guard low < cells.count, cells[low].column == column else {
        return SourceCell(text: "", line: number, column: column, form: .sheet)
      }
      return cells[low]
    }
  }

  /// The sheet.
  let sheet: Sheet
  /// The rows that hold anything, from the top.
  private(set) var rows: [Row]
  /// Cells that hold what a formula failed to give.
  private(set) var failed: [SourceLocation] = []
  /// Formulas whose values are not in the file.
  private(set) var withoutValue: [SourceLocation] = []

  init(_ sheet: Sheet) {
    self.sheet = sheet
    rows = []
    for row in sheet.rows {
      var cells: [SourceCell] = []
      for cell in row.cells {
        let place = sheet.location(row: row.number, column: cell.column)
        switch cell.kind {
        case .error: failed.append(place)
        case .withoutValue: withoutValue.append(place)
        case .text, .number, .date, .boolean:
          let text = withoutOuterBlanks(cell.text)
          guard !text.isEmpty else { continue }
          cells.append(
            SourceCell(text: text, line: row.number, column: cell.column, form: .sheet))
        }
      }
      if !cells.isEmpty { rows.append(Row(number: row.number, cells: cells)) }
    }
    fillMergedCells()
    for merge in sheet.merges where merge.columns.count > 1 {
      let place = firstRow(from: merge.rows.lowerBound)
      guard place < rows.count, rows[place].number == merge.rows.lowerBound else { continue }
      rows[place].wideCount += 1
    }
  }

  /// What stands in the first cell of merged ones holds for its column as far down as they reach, in
  /// rows that hold anything else.
  private mutating func fillMergedCells() {
    var filled = 0
    for merge in sheet.merges where merge.rows.count > 1 && filled < Limits.sheetCells {
      let column = merge.columns.lowerBound
      var place = firstRow(from: merge.rows.lowerBound)
      guard place < rows.count, rows[place].number == merge.rows.lowerBound else { continue }
      let text = rows[place].cell(column).text
      guard !text.isEmpty else { continue }
      place += 1
      while place < rows.count, rows[place].number <= merge.rows.upperBound {
        insert(text, place, column)
        filled += 1
        place += 1
      }
    }
  }

  private mutating func insert(_ text: String, _ place: Int, _ column: Int) {
    let at = rows[place].cells.firstIndex { $0.column >= column } ?? rows[place].cells.count
    if at < rows[place].cells.count, rows[place].cells[at].column == column { return }
    rows[place].cells.insert(
      SourceCell(text: text, line: rows[place].number, column: column, form: .sheet), at: at)
  }

  private func firstRow(from number: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The text that stands over a column in the row above, over several columns at once.
  func caption(over column: Int, above row: Int) -> String? {
    guard row > 1 else { return nil }
    let merge = sheet.merges.first {
      $0.columns.count > 1 && $0.contains(row: row - 1, column: column)
    }
    guard let merge,
      let cell = sheet.cell(row: merge.rows.lowerBound, column: merge.columns.lowerBound)
    else { return nil }
    let text = withoutOuterBlanks(cell.text)
    return text.isEmpty ? nil : text
  }
}

/// Text without blanks around it, ordinary or not.
func withoutOuterBlanks(_ text: String) -> String {
  let scalars = text.unicodeScalars
  func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }
  guard let first = scalars.first, let last = scalars.last, isBlank(first) || isBlank(last) else {
    return text
  }
  guard let start = scalars.firstIndex(where: { !isBlank($0) }),
    let end = scalars.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return String(scalars[start...end])
}

/// Text whose runs of spaces, ordinary or not, are one space each; line breaks stay.
func withSingleSpaces(_ text: String) -> String {
  guard text.contains("  ") || text.contains("\u{A0}") || text.contains("\u{202F}") else {
    return text
  }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isSpace = scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}"
    if isSpace, result.last == " " { continue }
    result.append(isSpace ? " " : scalar)
  }
  return String(result)
}
