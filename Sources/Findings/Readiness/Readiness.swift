public import StakeholderModel

/// Whether joint work is ready to be proposed, question by question.
///
/// Relationships come before proposals (Benest 2019), what a partner may lose is looked at before what
/// it may gain (Kwan 2019), and part of a message is who carries it (the brief on workforce alliances).
public struct Readiness: Sendable, Hashable {
  /// What all answers come to.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// Every question is answered with yes.
    case ready
    /// At least one is answered with no.
    case notYet = "not_yet"
    /// None is answered with no, and at least one cannot be answered from what is recorded.
    case cannotTell = "cannot_tell"
  }

  /// The joint work.
  public var initiative: InitiativeID
  /// The answers, by question, then by whom they are about.
  public var answers: [ReadinessAnswer]
  /// What to do first, at most three.
  public var steps: [FirstStep]
  /// The questions that the level of sharing does not allow to tell.
  public var notTold: [ReadinessQuestion]

  /// What the answers come to.
  public var verdict: Verdict {
    if answers.contains(where: { $0.state == .no }) { return .notYet }
    return answers.isEmpty || answers.contains { $0.state == .unknown } ? .cannotTell : .ready
  }

  /// The answers to a question.
  public func answers(to question: ReadinessQuestion) -> [ReadinessAnswer] {
    answers.filter { $0.question == question }
  }

  /// What to record so that more can be told, each once.
  public var toRecord: [Claim] {
    var claims: [Claim] = []
    for claim in answers.compactMap(\.record) where !claims.contains(claim) { claims.append(claim) }
    return claims
  }
}

/// What is asked before joint work is proposed, in the order in which to see to it.
public enum ReadinessQuestion: String, Sendable, Hashable, CaseIterable {
  /// Whether those who are needed work together already.
  case relationship
  /// Whether they have been asked rather than pitched to.
  case conversation
  /// Whether it is known what each may lose, and made smaller.
  case losses
  /// Whether somebody inside each stands up for the work.
  case champions
  /// Whether each has shaped the idea.
  case fingerprints
  /// Whether the work serves a broader agenda.
  case agenda
  /// Whether somebody credible can speak to each who decides.
  case messenger

  /// The question as a heading.
  public var title: String {
    switch self {
    case .relationship: "A relationship before the proposal"
    case .conversation: "Conversations, not only pitches"
    case .losses: "What each may lose, seen and made smaller"
    case .champions: "A champion inside each"
    case .fingerprints: "Everybody’s fingerprints on the idea"
    case .agenda: "A broader agenda that it serves"
    case .messenger: "The right messenger for whoever decides"
    }
  }

  /// When the answer is yes.
  public var decided: String {
    switch self {
    case .relationship:
      """
      A working tie of level 2 or more between the two, neither a pitch nor strained, that began at \
      least 30 days before the work or the first dated pitch. Asked of each two that the work needs, and of \
      each with the home organization of who leads it.
      """
    case .conversation:
      """
      A conversation is recorded between the two, or a working tie of level 2 or more that is no pitch. \
      Asked only where any contact is recorded.
      """
    case .losses:
      """
      Control, resources and identity have each been looked at, and every loss that was found is \
      acknowledged and made smaller. Legitimacy counts where it is recorded.
      """
    case .champions: "Somebody inside stands up for the work now: committed or active."
    case .fingerprints: "Somebody inside is recorded among those who changed the idea."
    case .agenda: "The work names an agenda that it serves."
    case .messenger:
      "A champion, or who leads the work, knows whoever decides, or is recorded as credible with them."
    }
  }
}

/// The answer to one question about one pair, organization or person, or about the whole.
public struct ReadinessAnswer: Sendable, Hashable {
  /// What is known.
  public enum State: String, Sendable, Hashable, CaseIterable {
    // Unknown is what nobody recorded; it is not no.
    case yes, no, unknown
  }

  /// The question.
  public var question: ReadinessQuestion
  /// What is known.
  public var state: State
  /// Whom it is about: two organizations, one, or whoever decides; nobody for the whole.
  public var about: [Actor]
  /// The answer in one sentence without a period.
  public var says: Claim
  /// What to record so that it can be answered; `nil` where it is.
  public var record: Claim?
}

/// Something to do first: who talks to whom, through whom, about what.
public struct FirstStep: Sendable, Hashable {
  /// The questions it works on.
  public var questions: [ReadinessQuestion]
  /// Who goes; `nil` where nobody is recorded who could.
  public var who: Actor?
  /// To whom; `nil` where nobody is recorded there.
  public var to: Actor?
  /// The people between the two, in order.
  public var through: [Actor]
  /// What to do, in one sentence without a period.
  public var does: Claim
  /// How the two come together; `nil` where there is nothing to say.
  public var way: Claim?
  /// What to talk about; `nil` where there is nothing to say.
  public var subject: Claim?
  /// What somebody suggested that could help, in the words of the file.
  public var suggestions: [String] = []

  package init(
    questions: [ReadinessQuestion], who: Actor?, to: Actor?, through: [Actor], does: Claim,
    way: Claim?, subject: Claim?, suggestions: [String] = []
  ) {
    self.questions = questions
    self.who = who
    self.to = to
    self.through = through
    self.does = does
    self.way = way
    self.subject = subject
    self.suggestions = suggestions
  }
}
