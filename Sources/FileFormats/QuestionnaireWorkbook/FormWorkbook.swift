public import StakeholderModel

/// The questionnaire for one respondent as an Excel workbook with drop-down lists.
///
/// Two hidden columns say what each row asks; answers are found by them, however rows are sorted. Cells
/// other than answers are protected from slips, without a password.
///
/// - Parameters:
///   - questionnaire: What is asked.
///   - respondent: Whose form it is.
/// - Returns: The bytes of the file, the same each time.
/// - Throws: ``WorkbookWritingFault`` when a name does not fit into a cell, or when there is no place for
///   temporary files.
/// - Complexity: O(number of names).
public func formWorkbook(
  _ questionnaire: Questionnaire, for respondent: Questionnaire.Respondent
) throws(WorkbookWritingFault) -> [UInt8] {
  var form = FormWorkbook(questionnaire, respondent)
  return try workbookBytes(of: form.workbook)
}

/// Lays out one form, row by row.
struct FormWorkbook {
  /// The columns, from the left.
  enum Column {
    /// What a row asks; hidden.
    static let question = 0
    /// About whom or what; hidden.
    static let about = 1
    /// A name, or a question.
    static let name = 2
    /// What the person does.
    static let title = 3
    /// The answer.
    static let answer = 4
    /// A second answer: an organization.
    static let second = 5
  }

  /// The name of the sheet that is filled in.
  static let sheetName = "Questionnaire"
  /// How many rows there are for people who are missing.
  static let missingRows = 6

  private let questionnaire: Questionnaire
  private let respondent: Questionnaire.Respondent
  private let words: QuestionnaireWords
  private var rows: [WrittenRow] = []
  private var dropDowns: [DropDown] = []

  init(_ questionnaire: Questionnaire, _ respondent: Questionnaire.Respondent) {
    self.questionnaire = questionnaire
    self.respondent = respondent
    words = QuestionnaireWords(questionnaire, for: respondent)
  }

  /// The whole workbook.
  var workbook: WrittenWorkbook {
    mutating get {
      writeHead()
      writeAgreement()
      writeNames()
      writeChampions()
      writeMissing()
      add(
        [
          WrittenCell(
            "Please save this file and send it back to the person who sent it to you.",
            .plain.with { $0.isBold = true }, span: 4)
        ], height: 24)
      var sheet = WrittenSheet(Self.sheetName, columns: Self.columns, rows: rows)
      sheet.dropDowns = dropDowns
      sheet.isProtected = true
      sheet.showsGridLines = false
      sheet.isUpright = true
      return WrittenWorkbook(title: words.title, sheets: [sheet])
    }
  }

  private static let answer = CellLook.input.with { $0.frame = .muted }

  private static var columns: [WrittenColumn] {
    var columns = [4, 4, 34, 30, 26, 28].map { WrittenColumn(width: $0) }
    columns[Column.question].isHidden = true
    columns[Column.about].isHidden = true
    return columns
  }

  /// Adds a row that asks nothing.
  private mutating func add(_ cells: [WrittenCell], height: Double? = nil) {
    rows.append(WrittenRow([.empty, .empty] + cells, height: height))
  }

  /// Adds words across the sheet, as high as they need.
  private mutating func add(_ text: String, _ look: CellLook) {
    let lines = (text.count + 119) / 120
    add([WrittenCell(text, look, span: 4)], height: Double(lines) * 15 + 5)
  }

  /// Adds a row that asks something.
  private mutating func ask(
    _ question: AnswerRow.Question, about: String = "", _ cells: [WrittenCell],
    height: Double? = 21
  ) {
    rows.append(
      WrittenRow([WrittenCell(question.rawValue), WrittenCell(about)] + cells, height: height))
  }

  /// A list to choose from in the answer of the row that is added next.
  private mutating func offer(_ choices: [String], prompt: String? = nil) {
    dropDowns.append(
      DropDown(
        CellBlock(
          rows: rows.count..<(rows.count + 1), columns: Column.answer..<(Column.answer + 1)),
        .words(choices), promptTitle: prompt == nil ? nil : "Please choose", prompt: prompt,
        errorText: "Please choose one of the answers in the list, or leave the cell blank."))
  }

  private mutating func writeHead() {
    let facts: [(AnswerRow.Question, String)] = [
      (.format, "1"), (.network, questionnaire.name ?? ""), (.form, questionnaire.mark),
      (.scale, questionnaire.scale.rawValue), (.kind, questionnaire.kind.rawValue),
      (.respondent, respondent.entry.actor.id),
    ]
    let lines: [(String, CellLook, Double)] = [
      (words.subtitle, .plain.with { $0.ink = .softInk }, 18), (words.title, .title, 30),
      (words.forWhom, .plain.with { $0.size = 13 }, 24),
    ]
    for (fact, line) in zip(facts, lines) {
      ask(fact.0, about: fact.1, [WrittenCell(line.0, line.1, span: 4)], height: line.2)
    }
    let paragraphs = [words.why, words.handling]
    for (fact, text) in zip(facts.dropFirst(lines.count), paragraphs) {
      let lines = (text.count + 119) / 120
      ask(
        fact.0, about: fact.1, [WrittenCell(text, .wrapped, span: 4)],
        height: Double(lines) * 15 + 6)
    }
    ask(facts[5].0, about: facts[5].1, [], height: 6)
  }
}

// The parts of the form, in the order of the sheet.
extension FormWorkbook {
  private mutating func writeAgreement() {
    let isAgreed = "\(questionnaire.kind == .people ? "I" : "We") agree"
    offer([isAgreed], prompt: words.consentNeeded)
    ask(
      .consent,
      [
        WrittenCell(
          words.consent,
          .wrapped.with {
            $0.ground = .panel; $0.height = .middle
          }, span: 2),
        WrittenCell(
          .empty,
          Self.answer.with {
            $0.frame = .orange; $0.isBold = true
          }),
        WrittenCell("← please choose “\(isAgreed)”", .help.with { $0.height = .middle }),
      ], height: 36)
    add([], height: 8)
  }

  private mutating func writeNames() {
    add([WrittenCell(words.tieQuestion, .heading, span: 4)], height: 24)
    add(words.tieAdvice, .help.with { $0.ink = .softInk })
    for choice in questionnaire.choices {
      add([
        WrittenCell(
          choice.short,
          .plain.with {
            $0.isBold = true; $0.indent = 1
          }),
        WrittenCell(choice.sentence, .plain, span: 3),
      ])
    }
    add([], height: 8)
    let none = questionnaire.choices.first?.short ?? ""
    offer(["not answered", none])
    ask(
      .blank,
      [
        WrittenCell("The names I leave blank mean:", .plain, span: 2),
        WrittenCell(.empty, Self.answer),
        WrittenCell("← or leave it: “not answered”", .help.with { $0.height = .middle }),
      ])
    add([], height: 6)
    add(
      ["Name", "What they do", "Your answer"].map { WrittenCell($0, .header) }, height: 22)
    for section in questionnaire.sections(for: respondent) {
      add(
        [
          WrittenCell(
            section.heading,
            .plain.with {
              $0.isBold = true; $0.ground = .panel
            }, span: 3)
        ], height: 21)
      for entry in section.entries { writeName(entry) }
    }
    add([], height: 10)
  }

  private mutating func writeName(_ entry: Questionnaire.Entry) {
    offer(questionnaire.choices.map(\.short))
    ask(
      .worksWith, about: entry.actor.id,
      [
        WrittenCell(entry.name, .plain.with { $0.indent = 1 }),
        WrittenCell(entry.title ?? "", .plain.with { $0.ink = .softInk }),
        WrittenCell(.empty, Self.answer),
      ])
  }

  private mutating func writeChampions() {
    guard !respondent.causes.isEmpty else { return }
    add([WrittenCell(words.championHeading, .heading, span: 4)], height: 24)
    add(words.championAdvice, .help.with { $0.ink = .softInk })
    for question in respondent.causes {
      add(
        [WrittenCell(words.championQuestion(question), .plain.with { $0.isBold = true }, span: 4)],
        height: 22)
      offer(words.championAnswers.map(words.words))
      ask(
        .champion, about: question.key,
        [WrittenCell("Your answer", .plain, span: 2), WrittenCell(.empty, Self.answer)])
      ask(
        .championName, about: question.key,
        [WrittenCell("If somebody else: who?", .plain, span: 2), WrittenCell(.empty, Self.answer)])
    }
    add([], height: 8)
  }

  private mutating func writeMissing() {
    add([WrittenCell(words.missingQuestion, .heading, span: 4)], height: 24)
    add(words.missingAdvice, .help.with { $0.ink = .softInk })
    add(
      [
        WrittenCell("", .header, span: 2), WrittenCell("Name", .header),
        WrittenCell("Organization", .header),
      ], height: 22)
    for number in 1...Self.missingRows {
      ask(
        .missing,
        [
          WrittenCell("Person \(number)", .plain, span: 2), WrittenCell(.empty, Self.answer),
          WrittenCell(.empty, Self.answer),
        ])
    }
    add([], height: 8)
  }
}
