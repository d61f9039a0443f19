/// What is known of an organization beyond its place in the tree: what it is for, has and fears.
///
/// A list is `nil` when nobody wrote it down and empty when somebody asked and there is nothing.
public struct OrganizationProfile: Sendable, Hashable {
  /// The part of society it works in.
  public var sector: Sector?
  /// What it is for.
  public var mission: String?
  /// What it wants to reach, as subjects.
  public var goals: [String]?
  /// What it does.
  public var functions: [String]?
  /// What it knows.
  public var expertise: [String]?
  /// What it is able to do.
  public var capabilities: [String]?
  /// Whom it is there for.
  public var constituencies: [String]?
  /// What it cares about in the joint work.
  public var interests: [String]?
  /// To whom and for what it must answer.
  public var accountability: String?
  /// Where it can be hurt; a judgment about a partner, never shared.
  public var vulnerabilities: [String]?
  /// What it can bring.
  public var resources: [String]?
  /// What it has that others may not know of.
  public var assets: [String]?
  /// How many alliances and initiatives it can take part in at a time.
  public var capacity: Int?
  /// How it works and speaks, as subjects.
  public var cultureTags: [String]?
  /// How it likes to be addressed.
  public var styleNotes: String?
  /// The people others should know by name.
  public var keyLeaders: [PersonID] = []

  /// Makes a profile that says nothing.
  public init() {}

  /// Whether it says nothing.
  public var isEmpty: Bool { self == OrganizationProfile() }
}

/// The part of society an organization works in.
public enum Sector: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case `public`, `private`, nonprofit
}
