/// A person; a name is not needed, since some are known by title only.
public struct Person: Sendable, Hashable, Identifiable {
  /// The unique name in the file.
  public let id: PersonID
  /// The name.
  public var name: String?
  /// Where the person works or serves, in the order of the file.
  public var positions: [Position] = []
  /// Collaboration proficiency, 1 to 5, as rated; shown on request and never judged.
  public var proficiency: Int?
  /// The share of working time for the alliance, 0 to 1.
  public var capacityShare: Double?
  /// Subjects the person cares about.
  public var interests: [String] = []
  /// The height of the influence tower on the question asked, 0 or more.
  public var influence: Double?
  /// The hours a month the person has for the alliance, 0 or more.
  public var capacityHours: Double?
  /// The languages the person speaks, of countries or of trades.
  public var languages: [String] = []
  /// The alliances and initiatives about which the person can decide.
  public var decides: [Cause] = []
  /// What the keeper of the file thinks of the person.
  public var judgment = Judgment()
  /// How well it is known that the person takes part.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes a person of whom only the id is known.
  public init(id: PersonID) { self.id = id }

  /// The position that counts as home: the one marked primary, else the first that has not ended,
  /// else none.
  public var homePosition: Position? {
    let current = positions.filter { $0.end == nil }
    return current.first { $0.isPrimary == true } ?? current.first
  }

  /// The home organization, where known.
  public var home: OrganizationID? { homePosition?.organization }

  /// What the person is called on a screen: the name, else the title, else the id.
  public var displayName: String { name ?? homePosition?.title ?? id.text }
}

/// A place somebody has in an organization.
public struct Position: Sendable, Hashable {
  /// The organization.
  public var organization: OrganizationID?
  /// The title as the organization words it.
  public var title: String?
  /// The level in the hierarchy.
  public var level: PositionLevel?
  /// When it began.
  public var start: PartialDate?
  /// When it ended; `nil` while it lasts or when unknown.
  public var end: PartialDate?
  /// Whether this is the person's main position; `nil` when nobody said so.
  public var isPrimary: Bool?

  /// Makes a position.
  public init(organization: OrganizationID? = nil, title: String? = nil) {
    self.organization = organization
    self.title = title
  }
}

/// Levels of a hierarchy, from the top.
public enum PositionLevel: String, Sendable, Hashable, CaseIterable {
  // The vocabulary of the file format; the words speak for themselves.
  case topExecutive, executive, manager, supervisor, professional, frontline
  case boardMember, electedOfficial, volunteer
}
