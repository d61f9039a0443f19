/// One thing that can be said about how somebody works with somebody else.
public struct AnswerChoice: Sendable, Hashable {
  /// The level it stands for.
  public let level: TieLevel
  /// A few words, for a button or a drop-down.
  public let short: String
  /// The whole meaning in a sentence.
  public let sentence: String

  /// Makes a choice.
  public init(_ level: TieLevel, _ short: String, _ sentence: String) {
    self.level = level
    self.short = short
    self.sentence = sentence
  }
}

extension TieScale {
  /// The choices of a questionnaire, the least first, each with a different level.
  ///
  /// Himmelman has no word for knowing of each other without exchanging anything, so his scale has
  /// no level 1 here; networking is his exchange of information, level 2.
  ///
  /// - Parameter kind: Who answers; organizations say “we” throughout.
  /// - Returns: Five or six choices; the first means that there is no tie.
  /// - SeeAlso: B. B. Frey et al., “Measuring collaboration among grant partners”, 2006,
  ///   <https://doi.org/10.1177/1098214006290356>; A. T. Himmelman, “Collaboration for a change”, 2002.
  public func choices(for kind: Questionnaire.Kind) -> [AnswerChoice] {
    let subject = kind == .people ? "I" : "We"
    let none = AnswerChoice(.none, "Don’t know them", "\(subject) do not know them.")
    let first: [AnswerChoice] =
      self == .himmelman
      ? [
        AnswerChoice(
          .none, "No exchange", "\(subject) do not know them, or we exchange nothing.")
      ]
      : [
        none,
        AnswerChoice(
          .contact, "Know of them",
          "\(subject) know of them, or have met them; we do not work together."),
      ]
    return first + workingChoices
  }

  private var workingChoices: [AnswerChoice] {
    switch self {
    case .seed:
      [
        AnswerChoice(
          .communication, "Exchange information", "We tell each other what is going on."),
        AnswerChoice(
          .cooperation, "Help each other", "We help each other, or share staff, space or money."),
        AnswerChoice(
          .coordination, "Plan together", "We plan together and decide some things together."),
        AnswerChoice(
          .collaboration, "Decide together",
          "We share a goal, change each other’s ideas, and decide together."),
      ]
    case .frey:
      [
        AnswerChoice(
          .communication, "Inform each other",
          "We give each other information; each decides alone."),
        AnswerChoice(
          .cooperation, "Share resources",
          "We share information and resources, and decide some things together."),
        AnswerChoice(
          .coordination, "Vote together",
          "We share ideas, talk often, and all have a vote in decisions."),
        AnswerChoice(
          .collaboration, "Act as one",
          "We act as one, trust each other, and decide what all agree to."),
      ]
    case .himmelman:
      [
        AnswerChoice(.communication, "Exchange information", "We exchange information."),
        AnswerChoice(
          .cooperation, "Adjust our work",
          "We exchange information and adjust what we do to each other."),
        AnswerChoice(
          .coordination, "Share resources", "We do all that, and share staff, space or money."),
        AnswerChoice(
          .collaboration, "Strengthen each other",
          "We do all that, and each makes the other better at its work."),
      ]
    }
  }
}
