import StakeholderModel
import TextFormats

/// The rows of a file that the HTML form saved.
///
/// - Returns: `nil` where the table is not one of answers.
/// - Throws: For a file that is no table.
func answerRows(csv file: SourceFile, _ log: DiagnosticLog) throws(ReadingFault) -> [AnswerRow]? {
  let table = try readCSVTable(file, ReadingOptions(), log)
  let names = table.header.map { foldedName($0.text) }
  guard let question = names.firstIndex(of: "question"), let about = names.firstIndex(of: "about"),
    let answer = names.firstIndex(of: "answer")
  else { return nil }
  func cell(_ field: SourceCell) -> AnswerRow.Cell {
    AnswerRow.Cell(text: unguarded(field.text), location: table.location(field))
  }
  let rows = table.rows.map { row in
    AnswerRow(question: cell(row[question]), about: cell(row[about]), answer: cell(row[answer]))
  }
  return rows.contains { $0.question.text == AnswerRow.Question.format.rawValue } ? rows : nil
}
