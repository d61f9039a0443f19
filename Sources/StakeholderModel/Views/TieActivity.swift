/// Whether a tie counts as kept up on the day of the data.
///
/// The strength of a tie halves with every 180 days since the last contact, and with every 110 days
/// when it crosses the boundary of an organization, since bridges decay fastest (Burt 2002). A tie
/// counts while at least a quarter of its strength is left: two half-lives, 360 or 220 days.
public struct TieActivity: Sendable {
  /// The half-life inside an organization, in days.
  public static let halfLifeInside = 180
  /// The half-life across a boundary, in days.
  public static let halfLifeAcross = 110

  private let asOf: PartialDate?
  private let homes: [Actor: OrganizationID]

  /// Reads what is needed off a network.
  public init(_ network: StakeholderNetwork) {
    asOf = network.asOf
    var homes: [Actor: OrganizationID] = [:]
    for place in network.people.indices where !network.people[place].positions.isEmpty {
      homes[.person(network.people[place].id)] = network.people[place].home
    }
    for organization in network.organizations {
      homes[.organization(organization.id)] = organization.id
    }
    self.homes = homes
  }

  /// Whether the day of the data is known, without which no tie fades.
  var isDated: Bool { asOf != nil }

  /// Whether `tie` is kept up; a tie without dates is.
  public func isActive(_ tie: Tie) -> Bool {
    fading(of: tie).map { $0.days <= 2 * $0.halfLife } ?? true
  }

  /// How far `tie` has faded; `nil` without the day of the data or of the last contact.
  public func fading(of tie: Tie) -> TieFading? {
    guard let asOf, let lastContact = tie.lastContact else { return nil }
    return TieFading(
      days: asOf.lastDayNumber - lastContact.lastDayNumber,
      halfLife: halfLife(between: tie.from, and: tie.to))
  }

  /// The half-life of ties between two people or organizations, in days.
  func halfLife(between a: Actor, and b: Actor) -> Int {
    homes[a] != homes[b] ? Self.halfLifeAcross : Self.halfLifeInside
  }
}

/// How long ago the last contact along a tie was, and how fast the tie fades.
public struct TieFading: Sendable, Hashable {
  /// The days from the last contact to the day of the data; below 0 for a contact to come.
  public let days: Int
  /// The days after which half of the strength is left.
  public let halfLife: Int
}
