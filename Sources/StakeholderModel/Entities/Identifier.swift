/// A name that is unique among the entities of one kind; compared byte by byte.
public struct Identifier<Entity>: Sendable, CustomStringConvertible {
  /// The id as written in the file.
  public let text: String

  /// Makes an id of its text.
  public init(_ text: String) { self.text = text }

  /// The id as written in the file.
  public var description: String { text }
}

extension Identifier: Hashable {
  /// Whether two ids have the same bytes; "é" in two Unicode forms makes two ids.
  public static func == (left: Self, right: Self) -> Bool {
    left.text.hasSameBytes(as: right.text)
  }

  /// Feeds the bytes of the id to `hasher`.
  public func hash(into hasher: inout Hasher) {
    text.feedBytes(into: &hasher)
  }
}

extension Identifier: Comparable {
  /// Byte order, the order of every list in the product that has no better one.
  public static func < (left: Self, right: Self) -> Bool {
    left.text.precedesInBytes(right.text)
  }
}

/// The id of an organization.
public typealias OrganizationID = Identifier<Organization>
/// The id of a person.
public typealias PersonID = Identifier<Person>
/// The id of a tie.
public typealias TieID = Identifier<Tie>
/// The id of an alliance.
public typealias AllianceID = Identifier<Alliance>
/// The id of a membership.
public typealias MembershipID = Identifier<Membership>
/// The id of an initiative.
public typealias InitiativeID = Identifier<Initiative>
/// The id of a champion role.
public typealias ChampionRoleID = Identifier<ChampionRole>
/// The id of a goal.
public typealias GoalID = Identifier<Goal>
/// The id of an agreement.
public typealias AgreementID = Identifier<Agreement>
/// The id of a loss.
public typealias LossID = Identifier<Loss>
/// The id of an event.
public typealias EventID = Identifier<Event>
/// The id of a contribution.
public typealias ContributionID = Identifier<Contribution>
/// The id of an agenda.
public typealias AgendaID = Identifier<Agenda>
/// The id of a concern.
public typealias ConcernID = Identifier<Concern>
/// The id of a group of people served.
public typealias ServedGroupID = Identifier<ServedGroup>
/// The id of an assessment.
public typealias AssessmentID = Identifier<Assessment>

/// Someone or something that can have ties: a person or an organization.
public enum Actor: Sendable, Hashable, Comparable {
  /// A person.
  case person(PersonID)
  /// An organization.
  case organization(OrganizationID)

  /// The id as written in the file.
  public var id: String {
    switch self {
    case .person(let id): id.text
    case .organization(let id): id.text
    }
  }

  /// The person, if the actor is one.
  public var person: PersonID? {
    if case .person(let id) = self { id } else { nil }
  }

  /// The organization, if the actor is one.
  public var organization: OrganizationID? {
    if case .organization(let id) = self { id } else { nil }
  }

  /// Byte order of the ids; a person before an organization of the same id.
  public static func < (left: Self, right: Self) -> Bool {
    if left.id.precedesInBytes(right.id) { return true }
    return left.person != nil && right.person == nil && left.id.hasSameBytes(as: right.id)
  }
}

/// What a champion speaks for: an alliance or an initiative.
public enum Cause: Sendable, Hashable, Comparable {
  /// An alliance.
  case alliance(AllianceID)
  /// An initiative.
  case initiative(InitiativeID)

  /// The id as written in the file.
  public var id: String {
    switch self {
    case .alliance(let id): id.text
    case .initiative(let id): id.text
    }
  }

  /// Byte order of the ids; an alliance before an initiative of the same id.
  public static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.alliance(let a), .alliance(let b)): a < b
    case (.initiative(let a), .initiative(let b)): a < b
    case (.alliance, .initiative): true
    case (.initiative, .alliance): false
    }
  }
}
