import StakeholderModel

/// The rows of a form that was filled in as a workbook.
///
/// Rows are told by the words in their hidden columns, wherever they stand and whatever the sheet is
/// called.
///
/// - Returns: `nil` where no sheet is a form.
/// - Throws: For a file that is no workbook.
func answerRows(workbook file: SourceFile) throws(ReadingFault) -> [AnswerRow]? {
  let form = try Workbook(file).sheets.first { sheet in
    sheet.rows.contains { row in
      row.cells.contains {
        $0.column == FormWorkbook.Column.question + 1
          && $0.text == AnswerRow.Question.format.rawValue
      }
    }
  }
  guard let form else { return nil }
  return form.rows.compactMap { row in
    func cell(_ column: Int) -> AnswerRow.Cell {
      AnswerRow.Cell(
        text: row.cells.first { $0.column == column + 1 }?.text.trimmed ?? "",
        location: form.location(row: row.number, column: column + 1))
    }
    let question = cell(FormWorkbook.Column.question)
    guard let asked = AnswerRow.Question(rawValue: question.text) else { return nil }
    return switch asked {
    case .format, .network, .form, .scale, .kind, .respondent:
      AnswerRow(
        question: question, about: cell(FormWorkbook.Column.about),
        answer: cell(FormWorkbook.Column.about))
    case .missing:
      AnswerRow(
        question: question, about: cell(FormWorkbook.Column.second),
        answer: cell(FormWorkbook.Column.answer))
    case .consent, .worksWith, .blank, .champion, .championName:
      AnswerRow(
        question: question, about: cell(FormWorkbook.Column.about),
        answer: cell(FormWorkbook.Column.answer))
    }
  }
}

extension String {
  /// The text without blanks around it.
  fileprivate var trimmed: String {
    let blank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
    let start = firstIndex { !blank($0) } ?? endIndex
    let end = lastIndex { !blank($0) }
    return end.map { String(self[start...$0]) } ?? ""
  }
}
