/// The sentences of a form, the same in every kind of file.
public struct QuestionnaireWords: Sendable {
  private let questionnaire: Questionnaire
  private let respondent: Questionnaire.Respondent

  /// Prepares the words for one respondent.
  public init(_ questionnaire: Questionnaire, for respondent: Questionnaire.Respondent) {
    self.questionnaire = questionnaire
    self.respondent = respondent
  }

  private var isPerson: Bool { questionnaire.kind == .people }
  private var purpose: String { questionnaire.name ?? "our joint work" }

  /// The heading of the form.
  public var title: String { questionnaire.name ?? "Who works with whom" }
  /// What the form is, above or below the heading.
  public var subtitle: String {
    questionnaire.name == nil
      ? "A short questionnaire" : "Who works with whom: a short questionnaire"
  }
  /// Whose form it is.
  public var forWhom: String {
    let organization = isPerson ? respondent.organizationName.map { ", \($0)" } ?? "" : ""
    return "For \(respondent.entry.name)\(organization)"
  }

  /// Who asks, and why.
  public var why: String {
    let count = questionnaire.respondents.count
    let part =
      isPerson
      ? "You are one of \(count) people on the list for \(purpose)."
      : "Your organization is one of \(count) on the list for \(purpose)."
    let source = questionnaire.source.map { " The list comes from: \($0)." } ?? ""
    return """
      \(part) Whoever sent you this form would like to see who works with whom, where links are \
      missing, and who could be introduced to whom.\(source)
      """
  }

  /// What happens with the answers.
  public var handling: String {
    """
    Your answers go to the person who sent you this form, and nowhere else. They are put together \
    with everybody else’s into a picture of who works with whom, which those who take part will see, \
    with names. You may leave out any name and any question.
    """
  }

  /// What the respondent agrees to.
  public var consent: String {
    let name = isPerson ? "my name" : "the name of our organization"
    return """
      I agree that my answers are used in this way, together with \(name).
      """
  }

  /// What is missing without consent.
  public let consentNeeded = "Without this tick, nothing is saved or read."

  /// The question about ties.
  public var tieQuestion: String {
    isPerson
      ? "How do you work with each of these people?"
      : "How does your organization work with each of these?"
  }

  /// How to answer the question about ties.
  public let tieAdvice = """
    Choose what fits best today. Leave a name blank if you would rather not say: blank means “not \
    answered”, it does not mean “no”.
    """

  /// The heading of the questions about champions.
  public let championHeading = "Who speaks up inside your own organization?"

  /// The question about champions.
  public func championQuestion(_ question: Questionnaire.CauseQuestion) -> String {
    "Who inside your own organization speaks up for \(question.name)?"
  }

  /// What speaking up means.
  public let championAdvice = """
    Speaking up means bringing it up inside, winning others for it, and keeping it going when that is \
    hard.
    """

  /// The words of an answer about champions.
  public func words(for answer: ChampionAnswer) -> String {
    switch answer {
    case .themself: "I do"
    case .other: isPerson ? "Somebody else" : "Somebody"
    case .nobody: "Nobody I know of"
    case .unknown: "I don’t know"
    }
  }

  /// The answers about champions that can be chosen; an organization cannot speak up itself.
  public var championAnswers: [ChampionAnswer] {
    ChampionAnswer.allCases.filter { isPerson || $0 != .themself }
  }

  /// The question about who is not on the list.
  public let missingQuestion = "Who is missing from this list? Whom should we talk to as well?"
  /// How to answer it.
  public let missingAdvice = "Names and organizations only, please."
}

/// What somebody says about who speaks up.
public enum ChampionAnswer: String, Sendable, Hashable, CaseIterable {
  /// The respondent does.
  case themself = "self"
  /// Somebody else does, named or not.
  case other
  /// Nobody the respondent knows of.
  case nobody
  /// The respondent does not know.
  case unknown
}
