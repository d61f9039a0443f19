public import StakeholderModel

/// A card for whoever goes to the first conversation: how to begin, what to ask, what to leave.
///
/// Understand first, propose later; see ``StepTalk`` for where the questions come from.
public struct ConversationCard: Sendable, Hashable {
  /// Who meets whom.
  public let title: Claim
  /// How the two come together.
  public let through: Claim
  /// What to do before any proposal.
  public let starters: [Claim]
  /// What to ask.
  public let questions: [Claim]
  /// What to do afterwards.
  public let afterwards: Claim

  /// Makes the card of an introduction, with the names of the two and of their organizations.
  public init(_ introduction: Introduction, in network: StakeholderNetwork) {
    let words = IntroductionWords(introduction, in: network)
    let other = Claim(actor: introduction.b)
    self.init(
      title: "\(words.named(introduction.a)) meets \(words.named(introduction.b))",
      through: words.through,
      .firstMeeting(
        other, from: words.place(of: introduction.a), at: words.place(of: introduction.b),
        subject: introduction.about.first.map(words.subject)), with: other)
  }

  init(title: Claim, through: Claim, _ talk: StepTalk, with other: Claim) {
    self.title = title
    self.through = through
    starters = talk.starters
    questions = talk.questions
    afterwards = """
      Write down what \(other) said, in their own words; change the idea by it, and show that you did.
      """
  }
}
