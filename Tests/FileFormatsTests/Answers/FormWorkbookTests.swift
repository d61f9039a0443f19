import StakeholderModel
import TestSupport
import Testing

@testable import FileFormats

struct FormWorkbookTests {
  private let questionnaire = AnsweredForm.questionnaire

  /// The form of a respondent with answers typed in, by what their rows ask about.
  private func form(_ respondent: Int, _ answers: [String: String]) throws -> SourceFile {
    var layout = FormWorkbook(questionnaire, questionnaire.respondents[respondent])
    var workbook = layout.workbook
    for row in workbook.sheets[0].rows.indices {
      let cells = workbook.sheets[0].rows[row].cells
      guard cells.count > 2, case .text(let question) = cells[0].value else { continue }
      var about = ""
      if case .text(let text) = cells[1].value { about = text }
      let key = about.isEmpty ? question : question + " " + about
      guard let answer = answers[key],
        let open = cells.firstIndex(where: { $0.look?.isUnlocked == true })
      else { continue }
      workbook.sheets[0].rows[row].cells[open].value = .text(answer)
    }
    return SourceFile(name: "form-\(respondent).xlsx", bytes: try workbookBytes(of: workbook))
  }

  @Test func `a form in Excel gives the same answers as the page`() throws {
    let file = try form(
      0,
      [
        "consent": "I agree", "works-with bo": "Help each other",
        "works-with cy": "Don’t know them",
        "champion initiative:tutoring": "Somebody else",
        "champion-name initiative:tutoring": "=Bo Chen", "missing": "Jo Park",
      ])
    let workbook = readAnswers([file], to: questionnaire)
    #expect(workbook.diagnostics == [])
    let table = AnsweredForm.reading([
      "a.csv": AnsweredForm.table(
        "ana",
        [
          "works-with,bo,3,", "works-with,cy,0,", "champion,initiative:tutoring,other,",
          "champion-name,initiative:tutoring,'=Bo Chen,",
        ] + Array(repeating: "missing,,Jo Park,", count: FormWorkbook.missingRows))
    ])
    let answers = try #require(workbook.returns.first)
    #expect(answers.saysTheSame(as: try #require(table.returns.first)))
    // Both may lie in the folder.
    #expect(answers.state == .answered)
  }

  @Test func `an untouched form is no answer, and a touched one is not to be overwritten`() throws {
    let blank = try form(0, [:])
    #expect(readAnswers([blank], to: questionnaire).returns.map(\.state) == [.untouched])
    #expect(readAnswers([blank], to: questionnaire).diagnostics == [])
    #expect(!mayHoldAnswers(blank))
    #expect(mayHoldAnswers(try form(0, ["works-with bo": "Plan together"])))
    #expect(mayHoldAnswers(try form(0, ["consent": "I agree"])))
    #expect(mayHoldAnswers(SourceFile(name: "ask-ana.xlsx", text: "her letter")))
  }

  @Test func `one cell says what all blank names mean`() throws {
    let file = try form(
      0, ["consent": "I agree", "works-with bo": "Plan together", "blank": "Don’t know them"])
    let answers = readAnswers([file], to: questionnaire).returns.first
    #expect(answers?.levels == [.person("bo"): .coordination, .person("cy"): TieLevel.none])
  }

  @Test func `an answer that fits nothing names its sheet and cell`() throws {
    let file = try form(0, ["consent": "I agree", "works-with bo": "Best friends"])
    let error = try #require(readAnswers([file], to: questionnaire).diagnostics.first)
    #expect(error.message == "“Best friends” is not one of the answers")
    #expect(error.location?.sheet == "Questionnaire" && error.location?.column == 5)
    #expect(error.location?.text.hasPrefix("form-0.xlsx:'Questionnaire'!E") == true)
  }

  @Test func `the same form gives the same bytes, and every answer has a list to choose from`()
    throws
  {
    let respondent = questionnaire.respondents[0]
    let first = try formWorkbook(questionnaire, for: respondent)
    #expect(try formWorkbook(questionnaire, for: respondent) == first)
    var layout = FormWorkbook(questionnaire, respondent)
    let sheet = layout.workbook.sheets[0]
    #expect(sheet.isProtected)
    // The agreement, the meaning of blanks, two names and one cause.
    #expect(sheet.dropDowns.count == 5)
  }

  @Test(arguments: TieScale.allCases, Questionnaire.Kind.allCases)
  func `every scale makes a form that reads back`(
    scale: TieScale, kind: Questionnaire.Kind
  ) throws {
    let questionnaire = Questionnaire.of(AnsweredForm.network, kind: kind, scale: scale)
    let file = SourceFile(
      name: "f.xlsx", bytes: try formWorkbook(questionnaire, for: questionnaire.respondents[0]))
    #expect(readAnswers([file], to: questionnaire).returns.map(\.state) == [.untouched])
  }
}
