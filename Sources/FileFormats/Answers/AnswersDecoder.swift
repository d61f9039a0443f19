import StakeholderModel

/// Turns the rows of one form into answers, and says what does not fit.
struct AnswersDecoder {
  private let questionnaire: Questionnaire
  private let file: SourceFile
  private let log: DiagnosticLog
  private let names: AnswerNames
  private let levels: AnswerLevels

  init(_ questionnaire: Questionnaire, _ file: SourceFile, _ log: DiagnosticLog) {
    self.questionnaire = questionnaire
    self.file = file
    self.log = log
    names = AnswerNames(questionnaire)
    levels = AnswerLevels(questionnaire)
  }

  /// The answers.
  ///
  /// - Returns: `nil`, with errors, where the form belongs to another questionnaire or to nobody known.
  mutating func answers(_ rows: [AnswerRow]) -> ReturnedAnswers? {
    let known = rows.compactMap { row in
      AnswerRow.Question(rawValue: row.question.text).map { (question: $0, row: row) }
    }
    func first(_ question: AnswerRow.Question) -> AnswerRow.Cell? {
      known.first { $0.question == question }?.row.answer
    }
    for row in rows where AnswerRow.Question(rawValue: row.question.text) == nil {
      log.warn(
        "W710", "“\(row.question.text)” is no question of the form; the row was left aside",
        at: row.question.location)
    }
    guard isOfThisQuestionnaire(first), let respondent = respondent(first(.respondent)) else {
      return nil
    }
    let listed = questionnaire.entries.count { $0.actor != respondent.entry.actor }
    var answers = ReturnedAnswers(
      respondent: respondent.entry.actor, file: file.name, listed: listed)
    answers.hasConsent = first(.consent).map { Self.agrees($0.text) } ?? false
    readTies(known.filter { $0.question == .worksWith }.map(\.row), &answers)
    if let blank = first(.blank), levels.level(of: blank.text) == TieLevel.none {
      for entry in questionnaire.entries where entry.actor != answers.respondent {
        answers.levels[entry.actor] = answers.levels[entry.actor] ?? TieLevel.none
      }
    }
    readChampions(known, respondent, &answers)
    readMissing(known.filter { $0.question == .missing }.map(\.row), &answers)
    if answers.state == .withoutConsent {
      log.warn(
        "W709", "\(respondent.entry.name) did not tick the agreement; nothing of it was read",
        help: "ask for the form again, with the tick", at: first(.consent)?.location ?? place)
    }
    return answers
  }

  private var place: SourceLocation { SourceLocation(file: file.name, line: 1, column: 1) }

  private static func agrees(_ text: String) -> Bool {
    ["yes", "iagree", "weagree", "agree", "true", "x", "1"].contains(foldedName(text))
  }

  private func isOfThisQuestionnaire(_ first: (AnswerRow.Question) -> AnswerRow.Cell?) -> Bool {
    if let format = first(.format), format.text != "1" {
      log.error(
        "E703", "the form was made by a later version of Crosstie", help: "update Crosstie",
        at: format.location)
      return false
    }
    let wanted: [(AnswerRow.Question, String, String)] = [
      (.network, questionnaire.name ?? "", "is an answer to another questionnaire"),
      (.kind, questionnaire.kind.rawValue, "was asked of others than these"),
      (
        .scale, questionnaire.scale.rawValue,
        "uses other words for how closely people work together"
      ),
    ]
    for (question, expected, fault) in wanted {
      guard let cell = first(question), cell.text != expected else { continue }
      log.error(
        "E704", "the form \(fault): “\(cell.text)”, not “\(expected)”",
        help: "read it with the list it was made from", at: cell.location)
      return false
    }
    if let form = first(.form), form.text != questionnaire.mark {
      log.warn(
        "W705", "the form was made from an earlier or later list (form \(form.text))",
        help: "people who were added since were not on it", at: form.location)
    }
    return true
  }

  private func respondent(_ cell: AnswerRow.Cell?) -> Questionnaire.Respondent? {
    guard let cell else {
      log.error("E706", "the form does not say whose it is", at: place)
      return nil
    }
    if let respondent = names.respondent(cell.text) { return respondent }
    log.error(
      "E706", "nobody called “\(cell.text)” was asked", help: names.suggestion(cell.text),
      at: cell.location)
    return nil
  }

  private func readTies(_ rows: [AnswerRow], _ answers: inout ReturnedAnswers) {
    var seen: Set<Actor> = []
    for row in rows where !row.answer.text.isEmpty {
      guard let about = names.actor(row.about.text) else {
        log.error(
          "E711", "“\(row.about.text)” is not on the list", help: names.suggestion(row.about.text),
          at: row.about.location)
        continue
      }
      guard about != answers.respondent else {
        log.warn("W712", "an answer about oneself was left aside", at: row.answer.location)
        continue
      }
      guard let level = levels.level(of: row.answer.text) else {
        log.error(
          "E713", "“\(row.answer.text)” is not one of the answers",
          help: "the answers are: " + levels.words, at: row.answer.location)
        continue
      }
      if !seen.insert(about).inserted, answers.levels[about] != level {
        log.error(
          "E714", "two different answers about “\(row.about.text)”", at: row.answer.location)
        continue
      }
      answers.levels[about] = level
    }
  }

  private func readChampions(
    _ known: [(question: AnswerRow.Question, row: AnswerRow)],
    _ respondent: Questionnaire.Respondent, _ answers: inout ReturnedAnswers
  ) {
    for asked in known {
      guard asked.question == .champion || asked.question == .championName,
        !asked.row.answer.text.isEmpty,
        !respondent.causes.contains(where: { $0.key == asked.row.about.text })
      else { continue }
      log.error(
        "E715", "“\(asked.row.about.text)” was not asked about in this form",
        at: asked.row.about.location)
    }
    let words = QuestionnaireWords(questionnaire, for: respondent)
    for question in respondent.causes {
      func cell(_ asked: AnswerRow.Question) -> AnswerRow.Cell? {
        known.first { $0.question == asked && $0.row.about.text == question.key }
          .map(\.row.answer).flatMap { $0.text.isEmpty ? nil : $0 }
      }
      let named = cell(.championName).map { names.mention($0.text, respondent) }
      guard let said = cell(.champion) else {
        if named != nil {
          answers.champions.append(.init(cause: question.cause, answer: .other, named: named))
        }
        continue
      }
      let answer = words.championAnswers.first { answer in
        answer.rawValue == said.text
          || foldedName(words.words(for: answer)) == foldedName(said.text)
      }
      guard let answer else {
        let all = words.championAnswers.map(words.words).joined(separator: ", ")
        log.error(
          "E713", "“\(said.text)” is not one of the answers", help: "the answers are: " + all,
          at: said.location)
        continue
      }
      answers.champions.append(
        .init(cause: question.cause, answer: answer, named: answer == .other ? named : nil))
    }
  }

  private func readMissing(_ rows: [AnswerRow], _ answers: inout ReturnedAnswers) {
    for row in rows {
      let named = ReturnedAnswers.NamedPerson(
        name: String(row.answer.text.prefix(AnswerLimits.nameLength)),
        organization: String(row.about.text.prefix(AnswerLimits.nameLength)))
      guard !named.name.isEmpty || !named.organization.isEmpty else { continue }
      guard answers.missing.count < AnswerLimits.missing else {
        log.warn(
          "W716",
          "more than \(AnswerLimits.missing) people who are missing; the rest was left aside",
          at: row.answer.location)
        return
      }
      answers.missing.append(named)
    }
  }
}
