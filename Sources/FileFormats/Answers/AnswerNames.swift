import StakeholderModel

/// Finds whom a form speaks of.
struct AnswerNames {
  private var respondents: [Identifier<AnswerNames>: Questionnaire.Respondent] = [:]
  private var actors: [Identifier<AnswerNames>: Actor] = [:]
  private var byName: [String: [Actor]] = [:]
  private var homes: [Actor: OrganizationID] = [:]
  private var spellings: [String] = []

  init(_ questionnaire: Questionnaire) {
    for respondent in questionnaire.respondents {
      respondents[Identifier(respondent.entry.actor.id)] = respondent
      homes[respondent.entry.actor] = respondent.organization
    }
    for entry in questionnaire.entries {
      actors[Identifier(entry.actor.id)] = entry.actor
      byName[foldedName(entry.name), default: []].append(entry.actor)
      spellings.append(entry.actor.id)
    }
  }

  /// Who answers under an id.
  func respondent(_ id: String) -> Questionnaire.Respondent? { respondents[Identifier(id)] }

  /// Who is on the list under an id.
  func actor(_ id: String) -> Actor? { actors[Identifier(id)] }

  /// “did you mean …?”, where an id is near.
  func suggestion(_ id: String) -> String? {
    NearestName.of(String(id.prefix(AnswerLimits.nameLength)), among: spellings)
      .map { "did you mean “\($0)”?" }
  }

  /// Somebody named in the respondent's own words: on the list where the name is that of one person
  /// there, preferably of the respondent's organization.
  func mention(
    _ text: String, _ respondent: Questionnaire.Respondent
  ) -> ReturnedAnswers.Mention {
    let all = byName[foldedName(text)] ?? []
    let near = all.filter { homes[$0] == respondent.organization }
    if let only = near.first, near.count == 1 { return .listed(only) }
    if let only = all.first, all.count == 1 { return .listed(only) }
    return .unlisted(
      .init(
        name: String(text.prefix(AnswerLimits.nameLength)),
        organization: respondent.organizationName ?? ""))
  }
}

/// Finds the level that an answer stands for: by its number or by its words.
struct AnswerLevels {
  private let choices: [AnswerChoice]

  init(_ questionnaire: Questionnaire) { choices = questionnaire.choices }

  func level(of text: String) -> TieLevel? {
    let folded = foldedName(text)
    return choices.first { choice in
      String(choice.level.rawValue) == text || foldedName(choice.short) == folded
    }?.level
  }

  /// All answers in words.
  var words: String { choices.map(\.short).joined(separator: ", ") }
}
