/// Where the entities of a network stand in their files.
public struct SourceMap: Sendable {
  /// One thing that has a place.
  public enum Subject: Sendable, Hashable {
    /// An organization.
    case organization(OrganizationID)
    /// A person.
    case person(PersonID)
    /// The tie with this number in ``StakeholderNetwork/ties``.
    case tie(Int)
    /// The membership with this number.
    case membership(Int)
    /// An alliance.
    case alliance(AllianceID)
    /// An initiative.
    case initiative(InitiativeID)
    /// The champion role with this number.
    case champion(Int)
    /// A goal.
    case goal(GoalID)
    /// An agenda.
    case agenda(AgendaID)
    /// A group of people served.
    case servedGroup(ServedGroupID)
    /// The agreement with this number.
    case agreement(Int)
    /// The loss with this number.
    case loss(Int)
    /// The event with this number.
    case event(Int)
    /// The contribution with this number.
    case contribution(Int)
    /// The concern with this number.
    case concern(Int)
    /// The assessment with this number.
    case assessment(Int)
  }

  // What was set stands before what the table tells, and nothing may have been set.
  private var locations: [Subject: SourceLocation?] = [:]
  private var table: (@Sendable (Subject) -> SourceLocation?)?

  /// Makes an empty map.
  public init() {}

  /// Makes the map of a long table, which is asked for places only where one is needed.
  package init(table: @escaping @Sendable (Subject) -> SourceLocation?) { self.table = table }

  /// The place of `subject`, where known.
  public subscript(subject: Subject) -> SourceLocation? {
    get { locations[subject] ?? table?(subject) }
    set { locations.updateValue(newValue, forKey: subject) }
  }
}

extension SourceMap {
  /// The place of a person or organization, where known.
  public func location(of actor: Actor) -> SourceLocation? {
    switch actor {
    case .person(let id): self[.person(id)]
    case .organization(let id): self[.organization(id)]
    }
  }
}
