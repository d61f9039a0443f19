/// A rule that looks at a network and may find something worth acting on.
public struct FindingRule: Sendable, Identifiable {
  /// What a finding of a rule rests on, which decides how sure one can be of it.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// Something that is there, such as a link that hangs on one person.
    case presence
    /// Who stands out among others.
    case rank
    /// What is less or more than elsewhere or by chance.
    case comparison
    /// Something that nobody recorded; leaving answers out can never overturn it.
    case absence
    /// What somebody wrote down about the work itself, apart from ties.
    case record
  }

  /// Where what is found comes from.
  public enum CauseClass: String, Sendable, Hashable, CaseIterable {
    /// Who stands up for the work and whom people trust.
    case people
    /// Who works with whom.
    case structure
    /// How the work is done together.
    case process
    /// What the work is for.
    case goals
    /// What is known.
    case data
  }

  /// Who may see the findings of a rule.
  public enum Privacy: String, Sendable, Hashable, CaseIterable {
    /// Whoever may see the names.
    case team
    /// The keeper of the file alone; in no picture, slide or report.
    case keeper
  }

  /// A document whose advice an action follows.
  public enum Source: String, Sendable, Hashable, CaseIterable {
    /// F. Benest's column on collaboration across departments.
    case benest
    /// The issue brief on leading workforce alliances.
    case workforceBrief
    /// A state's description of the competency of collaboration.
    case competency
    /// Published research, named where the rule says how it is decided.
    case research

    /// The source in words.
    public var words: String {
      switch self {
      case .benest: "F. Benest, “Why Won’t They Collaborate with Us?”, Career Compass No. 71, 2019"
      case .workforceBrief: "the issue brief on collaborative leadership in workforce alliances"
      case .competency: "the State of Wyoming’s competency page on collaboration"
      case .research: "published research"
      }
    }
  }

  /// The name of the rule, which its findings carry.
  public let id: Finding.RuleID
  /// What the rule looks for, in a few plain words.
  public let title: String
  /// What a finding of the rule says.
  public let says: String
  /// Why it matters.
  public let why: String
  /// How it is decided.
  public let decided: String
  /// The numbers on which it is decided that a user may set.
  public let thresholds: [Threshold]
  /// What to do about it in a few words, fit for a heading.
  public let aim: String
  /// What to do about it.
  public let action: String
  /// Whose advice the action follows.
  public let sources: [Source]
  /// What has to be recorded, in plain words.
  public let needs: String
  /// From the least to the most that a finding of the rule matters.
  public let severity: ClosedRange<Finding.Severity>
  /// What its findings rest on.
  public let basis: Basis
  /// Where what it finds comes from.
  public let cause: CauseClass
  /// The rule whose findings it only counts; where those are told it adds nothing.
  public let counts: Finding.RuleID?
  /// Who may see its findings.
  public let privacy: Privacy
  package let look: @Sendable (RuleInput) -> RuleAnswer

  package init(
    id: Finding.RuleID, title: String, says: String, why: String, decided: String,
    thresholds: [Threshold] = [], aim: String, action: String, sources: [Source], needs: String,
    severity: ClosedRange<Finding.Severity>, basis: Basis, cause: CauseClass,
    counts: Finding.RuleID? = nil, privacy: Privacy = .team,
    look: @escaping @Sendable (RuleInput) -> RuleAnswer
  ) {
    self.id = id
    self.title = title
    self.says = says
    self.why = why
    self.decided = decided
    self.thresholds = thresholds
    self.aim = aim
    self.action = action
    self.sources = sources
    self.needs = needs
    self.severity = severity
    self.basis = basis
    self.cause = cause
    self.counts = counts
    self.privacy = privacy
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
  ///
  /// - Parameters:
  ///   - missing: What is not recorded.
  ///   - wouldAllow: The findings that recording it would allow; where none is named, those of the rule.
  ///   - howTo: How to come to know it.
  ///   - isMinor: Whether most lists can do without it.
  /// - Returns: An answer without findings.
  package static func silent(
    _ missing: String, wouldAllow: [String] = [], howTo: String, isMinor: Bool = true
  ) -> RuleAnswer {
    var silence = NotLookedAt(missing: missing, wouldAllow: wouldAllow, howTo: howTo)
    silence.isMinor = isMinor
    return RuleAnswer(findings: [], silence: silence)
  }

  /// Neither a finding nor anything to record: the rule does not concern this network.
  package static let notConcerned = RuleAnswer(findings: [], silence: nil)
}
