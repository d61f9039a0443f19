/// Something an alliance, an initiative or everyone in the file wants to reach.
public struct Goal: Sendable, Hashable, Identifiable {
  /// The unique name in the file.
  public let id: GoalID
  /// The goal in words.
  public var text: String?
  /// Whose goal it is; `nil` for everyone in the file.
  public var cause: Cause?
  /// The larger goal it is a step to.
  public var parent: GoalID?
  /// How far away it is.
  public var horizon: GoalHorizon?
  /// Whether it is about services or about policy.
  public var focus: GoalFocus?
  /// Whether people find it worth their while; `nil` when nobody said so.
  public var isCompelling: Bool?
  /// Whether it serves what the partners are after anyway; `nil` when nobody said so.
  public var isStrategic: Bool?
  /// Whether one can tell when it is reached; `nil` when nobody said so.
  public var isConcrete: Bool?
  /// What is counted to tell how near it is.
  public var measure: String?
  /// When it is to be reached.
  public var deadline: PartialDate?
  /// When it was reached.
  public var reached: PartialDate?
  /// What difference it would make if the work ended tomorrow.
  public var consequence: String?
  /// Subjects it touches, to be matched with assets, interests and resources.
  public var tags: [String] = []
  /// Those whom it is to serve.
  public var serves: [ServedGroupID] = []
  /// Those who pursue it as their own.
  public var pursuedBy: [Actor] = []
  /// Those who work against it; a judgment, never shared.
  public var opposedBy: [Actor] = []
  /// How well it is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes a goal of which only the id is known.
  public init(id: GoalID) { self.id = id }

  /// What it is called on a screen: the words, else the id.
  public var displayName: String { text ?? id.text }
}

/// How far away a goal is.
public enum GoalHorizon: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case short, long
}

/// What a goal is about.
public enum GoalFocus: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case service, policy
}
