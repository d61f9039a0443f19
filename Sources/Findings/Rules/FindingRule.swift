/// A rule that looks at a network and may find something worth acting on.
public struct FindingRule: Sendable, Identifiable {
  /// The name of the rule, which its findings carry.
  public let id: Finding.RuleID
  /// What a finding of the rule says.
  public let says: String
  /// Why it matters.
  public let why: String
  /// How it is decided.
  public let decided: String
  /// What to do about it in a few words, fit for a heading.
  public let aim: String
  /// What to do about it.
  public let action: String
  package let look: @Sendable (RuleInput) -> RuleAnswer

  package init(
    id: Finding.RuleID, says: String, why: String, decided: String, aim: String,
    action: String,
    look: @escaping @Sendable (RuleInput) -> RuleAnswer
  ) {
    self.id = id
    self.says = says
    self.why = why
    self.decided = decided
    self.aim = aim
    self.action = action
    self.look = look
  }
}

/// What a rule has to say about one network.
package struct RuleAnswer: Sendable {
  /// What it found, in its own order of weight.
  package var findings: [Finding]
  /// What is not recorded, when the rule could not look.
  package var silence: NotLookedAt?

  /// An answer from looking.
  package static func found(_ findings: [Finding]) -> RuleAnswer {
    RuleAnswer(findings: findings, silence: nil)
  }

  /// An answer for want of data.
  package static func silent(
    _ missing: String, wouldAllow: [String], howTo: String
  ) -> RuleAnswer {
    RuleAnswer(
      findings: [], silence: NotLookedAt(missing: missing, wouldAllow: wouldAllow, howTo: howTo))
  }
}
