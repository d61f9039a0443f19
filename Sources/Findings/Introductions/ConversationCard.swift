public import StakeholderModel

/// A card for whoever goes to the first conversation: how to begin, what to ask, what to leave.
///
/// The steps and questions are ours, after the relationship starters and catalytic questions of
/// Benest's column on silos: understand first, propose later.
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
    let (home, place) = (words.place(of: introduction.a), words.place(of: introduction.b))
    let other = Claim(actor: introduction.b)
    title = "\(words.named(introduction.a)) meets \(words.named(introduction.b))"
    through = words.through
    let subject = introduction.about.first.map(words.subject)
    let together: Claim =
      subject.map { "Where could \($0) be of use to \(place), as you see it?" }
      ?? "Where do you see something that \(home) and \(place) could do together?"
    starters = [
      "Go and see \(place) at work, without anything to sell.",
      "Say what brought you to your work, and ask \(other) the same.",
      "Find out what people at \(place) are trying to get done, and help with one small thing.",
      "Talk about the people whom \(home) and \(place) both serve before you talk about plans.",
    ]
    questions = [
      "What are the most important things \(place) wants to get done?",
      "With all the support you need, what would become possible?",
      "What could \(home) do that would help \(place) with that?", together,
      "What would have to be in it for \(place) to be worth your time?",
      "What worries you about it? What might \(place) lose?",
      "What would make those worries smaller?",
    ]
    afterwards = """
      Write down what \(other) said, in their own words; change the idea by it, and show that you did.
      """
  }
}
