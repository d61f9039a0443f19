extension StakeholderNetwork {
  /// Takes away what is restricted, and what would lead there.
  mutating func dropRestricted() {
    dropFromAudiences(
      people.filter { $0.confidentiality == .restricted },
      organizations.filter { $0.confidentiality == .restricted })
    people.removeAll { $0.confidentiality == .restricted }
    organizations.removeAll { $0.confidentiality == .restricted }
    alliances.removeAll { $0.confidentiality == .restricted }
    initiatives.removeAll { $0.confidentiality == .restricted }
    servedGroups.removeAll { $0.confidentiality == .restricted }
    let left = WhatIsLeft(self)
    dropFromActors(left)
    dropFromTies(left)
    dropFromCauses(left)
    dropFromWork(left)
  }

  /// Takes people and organizations out of what champions’ audiences are called, by id and by name.
  mutating func dropFromAudiences(_ people: [Person], _ organizations: [Organization]) {
    let words =
      people.flatMap { [$0.id.text, $0.displayName] }
      + organizations.flatMap { [$0.id.text, $0.displayName, $0.shortName] + $0.aliases }
    let gone = Set(words.map { $0.lowercased() })
    for place in champions.indices {
      champions[place].audience.removeAll { gone.contains($0.lowercased()) }
    }
  }

  private mutating func dropFromActors(_ left: WhatIsLeft) {
    for place in organizations.indices {
      if let parent = organizations[place].parent, !left.has(parent) {
        organizations[place].parent = nil
      }
      organizations[place].decides.removeAll { !left.has($0) }
      organizations[place].profile.keyLeaders.removeAll { !left.has($0) }
    }
    for place in people.indices {
      people[place].positions.removeAll { !left.has($0.organization) }
      people[place].decides.removeAll { !left.has($0) }
    }
    respondents?.asked.removeAll { !left.has($0) }
    respondents?.answered.removeAll { !left.has($0) }
  }

  private mutating func dropFromTies(_ left: WhatIsLeft) {
    ties.removeAll { $0.confidentiality == .restricted || !left.has($0.from) || !left.has($0.to) }
    memberships.removeAll { membership in
      membership.confidentiality == .restricted || !left.has(.alliance(membership.alliance))
        || !left.has(membership.person) || !left.has(membership.organization)
    }
    for place in memberships.indices where !left.has(memberships[place].sponsor) {
      memberships[place].sponsor = nil
    }
    champions.removeAll { role in
      role.confidentiality == .restricted || !left.has(role.person) || !left.has(role.inside)
        || !left.has(role.cause)
    }
  }

  private mutating func dropFromCauses(_ left: WhatIsLeft) {
    for place in alliances.indices {
      if !left.has(alliances[place].lead) { alliances[place].lead = nil }
      alliances[place].sharedVision?.agreedBy?.removeAll { !left.has($0) }
    }
    for place in initiatives.indices {
      initiatives[place].required.removeAll { !left.has($0) }
      initiatives[place].contributors.removeAll { !left.has($0) }
      if !left.has(initiatives[place].lead) { initiatives[place].lead = nil }
      if let alliance = initiatives[place].alliance, !left.has(.alliance(alliance)) {
        initiatives[place].alliance = nil
      }
    }
  }
}

/// What a network still holds, to tell what leads nowhere.
struct WhatIsLeft {
  private let people: Set<PersonID>
  private let organizations: Set<OrganizationID>
  private let alliances: Set<AllianceID>
  private let initiatives: Set<InitiativeID>
  private let groups: Set<ServedGroupID>

  init(_ network: StakeholderNetwork) {
    people = Set(network.people.map(\.id))
    organizations = Set(network.organizations.map(\.id))
    alliances = Set(network.alliances.map(\.id))
    initiatives = Set(network.initiatives.map(\.id))
    groups = Set(network.servedGroups.map(\.id))
  }

  /// Whether a person is left; nobody is.
  func has(_ id: PersonID?) -> Bool { id.map { people.contains($0) } ?? true }

  /// Whether an organization is left; none is.
  func has(_ id: OrganizationID?) -> Bool { id.map { organizations.contains($0) } ?? true }

  /// Whether people served are left; nobody is.
  func has(_ id: ServedGroupID?) -> Bool { id.map { groups.contains($0) } ?? true }

  /// Whether a person or organization is left; nobody is.
  func has(_ actor: Actor?) -> Bool {
    switch actor {
    case .person(let id)?: people.contains(id)
    case .organization(let id)?: organizations.contains(id)
    case nil: true
    }
  }

  /// Whether an alliance or initiative is left; everyone in the file is.
  func has(_ cause: Cause?) -> Bool {
    switch cause {
    case .alliance(let id)?: alliances.contains(id)
    case .initiative(let id)?: initiatives.contains(id)
    case nil: true
    }
  }
}
