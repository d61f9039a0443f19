import StakeholderModel

/// One row of a filled-in form, in whatever kind of file it came.
struct AnswerRow: Sendable {
  /// What is asked; other words are not of this release.
  enum Question: String, Sendable, CaseIterable {
    /// Says that the file holds answers, and in which version.
    case format = "crosstie-answers"
    /// The name of the network.
    case network
    /// The mark of the questionnaire.
    case form
    /// The words for levels.
    case scale
    /// Whether people or organizations answer.
    case kind
    /// Whose answers these are.
    case respondent
    /// Whether the respondent agrees.
    case consent
    /// How closely the respondent works with somebody.
    case worksWith = "works-with"
    /// What a name left blank means.
    case blank
    /// Who speaks up for something.
    case champion
    /// The name of somebody else who does.
    case championName = "champion-name"
    /// Somebody who should be on the list: organization in `about`, name in `answer`.
    case missing
  }

  /// A cell with its place.
  struct Cell: Sendable {
    let text: String
    let location: SourceLocation
  }

  let question: Cell
  let about: Cell
  let answer: Cell
}
