public import StakeholderModel

/// Two organizations that joint work needs, at the level the work names them.
public struct NeededPair: Sendable, Hashable {
  /// What is known about the tie between the two.
  public enum State: String, Sendable, Hashable {
    /// At least one tie is recorded.
    case tied
    /// None is recorded, though somebody could have reported one.
    case gap
    /// Nobody who could have reported one answered, or nobody of one side is known.
    case unknown
  }

  /// The first organization.
  public var a: OrganizationID
  /// The second organization; after ``a`` in byte order.
  public var b: OrganizationID
  /// The initiatives that need both, in the order of the file.
  public var neededBy: [InitiativeID]
  /// Ties between people of the two, or between organizations in a view of organizations.
  public var observed: Int
  /// Ties at one end of which stands an organization as such, in a view of people.
  public var organizationTies: Int
  /// Ties in the file that the view leaves out, such as formal, strained or faded ones.
  public var leftOut: Int
  /// Pairs that at least one respondent could have reported.
  public var dyads: Int
  /// All pairs.
  public var possibleDyads: Int
  /// Known people (organizations) on each side.
  public var people: (a: Int, b: Int) { (peopleOfA, peopleOfB) }
  /// What is known.
  public var state: State
  /// The nearest way from one to the other; empty when there is none.
  public var path: [Actor]
  /// People tied to both who could introduce, best first.
  public var introducers: [Actor]
  /// The fewest people who carry every tie between the two.
  public var carriers: [Actor]

  private var peopleOfA: Int
  private var peopleOfB: Int

  /// Makes a pair of which nothing but its need is known.
  public init(
    a: OrganizationID, b: OrganizationID, neededBy: [InitiativeID], people: (a: Int, b: Int)
  ) {
    self.a = a
    self.b = b
    self.neededBy = neededBy
    (peopleOfA, peopleOfB) = people
    (observed, organizationTies, leftOut, dyads) = (0, 0, 0, 0)
    possibleDyads = people.a * people.b
    state = .unknown
    (path, introducers, carriers) = ([], [], [])
  }
}
