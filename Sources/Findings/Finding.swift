public import StakeholderModel

/// One thing worth acting on, with the numbers that prove it.
public struct Finding: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    // From the least to the most.
    case info, low, medium, high, critical

    /// The order of weight.
    public static func < (left: Self, right: Self) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// A dotted name such as `champion.none`, spelled once where the rule is declared.
  public struct RuleID: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
    /// The name.
    public let rawValue: String
    /// Makes an id of its name.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Makes an id of its name.
    public init(stringLiteral value: String) { rawValue = value }
  }

  /// Who or what a finding is about.
  public enum Subject: Sendable, Hashable {
    /// A person or organization.
    case actor(Actor)
    /// An alliance or initiative.
    case cause(Cause)
  }

  /// The rule that fired.
  public var rule: RuleID
  /// How much it matters.
  public var severity: Severity
  /// Who or what it is about.
  public var subjects: [Subject]
  /// The finding in one plain sentence, fit for the title of a picture.
  public var title: Claim
  /// What lies behind it, in one or two plain sentences.
  public var evidence: Claim
  /// What to do about it.
  public var action: Claim?
  /// The numbers used, by name.
  public var numbers: [String: Double]
  /// The fewest ties, added or removed, that make ``title`` false; `nil` when ties do not decide it.
  public var flip: Int?
  /// How many pairs, people or groups the finding tells of together; with several, ``flip`` is that of
  /// the one that is nearest to the edge.
  public var told = 1
  /// What an absence rests on; `nil` for what is there, and where nobody recorded who answered.
  public var observed: Observed?
  /// How far what is recorded can be relied on.
  public var confidence = Confidence.middle
  /// How often it comes back when answers are left out; `nil` where that was not tried, and for
  /// absences and records, which leaving answers out cannot overturn.
  public var stability: Stability?
  /// How much hangs on it, to order findings of one severity: pairs parted, organizations concerned.
  public var impact = 0.0

  /// Makes a finding.
  public init(
    rule: RuleID, severity: Severity, subjects: [Subject], title: Claim, evidence: Claim,
    action: Claim? = nil, numbers: [String: Double] = [:], flip: Int? = nil,
    observed: Observed? = nil, impact: Double = 0
  ) {
    self.rule = rule
    self.severity = severity
    self.subjects = subjects
    self.title = title
    self.evidence = evidence
    self.action = action
    self.numbers = numbers
    self.flip = flip
    self.observed = observed
    self.impact = impact
  }
}

/// What could not be looked at, because the file does not record what it takes.
public struct NotLookedAt: Sendable, Hashable {
  /// What is not recorded, in plain words: "when people last had contact".
  public var missing: String
  /// The findings that recording it would allow, in plain words.
  public var wouldAllow: [String]
  /// How to come to know it, as a sentence.
  public var howTo: String
  /// Whether most lists can do without it: told where findings are told, not on first pages and slides.
  public var isMinor = false

  /// Makes a note.
  public init(missing: String, wouldAllow: [String], howTo: String) {
    self.missing = missing
    self.wouldAllow = wouldAllow
    self.howTo = howTo
  }
}
