/// How much of a network an output may show.
public enum SharingLevel: String, Sendable, Hashable, CaseIterable {
  /// Everything; for the keeper of the file.
  case `internal`
  /// Names, but no judgment of people or partners.
  case team
  /// Organizations by name, people by role.
  case partners
  /// Counts only; groups under five are not broken out.
  case `public`
}

extension StakeholderNetwork {
  /// The network as it may be shown at a level.
  ///
  /// - Parameters:
  ///   - level: The level.
  ///   - includesRestricted: Whether entities marked restricted stay.
  /// - Returns: ``SharingLevel/internal``: everything. ``SharingLevel/team``: without strained ties,
  ///   trust, value, proficiency, influence, behaviors of champions and step-one answers.
  ///   ``SharingLevel/partners`` and ``SharingLevel/public``: people also lose names and attributes,
  ///   and are called by title and organization.
  /// - Complexity: O(size of the network).
  public func reduced(
    to level: SharingLevel, includesRestricted: Bool = false
  ) -> StakeholderNetwork {
    var network = self
    if !includesRestricted { network.dropRestricted() }
    guard level != .internal else { return network }
    network.dropJudgments()
    if level == .partners || level == .public { network.dropNames() }
    return network
  }

  private mutating func dropRestricted() {
    people.removeAll { $0.confidentiality == .restricted }
    organizations.removeAll { $0.confidentiality == .restricted }
    alliances.removeAll { $0.confidentiality == .restricted }
    initiatives.removeAll { $0.confidentiality == .restricted }
    let peopleLeft = Set(people.map(\.id))
    let organizationsLeft = Set(organizations.map(\.id))
    let alliancesLeft = Set(alliances.map(\.id))
    let initiativesLeft = Set(initiatives.map(\.id))
    func isLeft(_ actor: Actor) -> Bool {
      switch actor {
      case .person(let id): peopleLeft.contains(id)
      case .organization(let id): organizationsLeft.contains(id)
      }
    }
    func isLeft(_ cause: Cause) -> Bool {
      switch cause {
      case .alliance(let id): alliancesLeft.contains(id)
      case .initiative(let id): initiativesLeft.contains(id)
      }
    }
    for place in organizations.indices {
      if let parent = organizations[place].parent, !organizationsLeft.contains(parent) {
        organizations[place].parent = nil
      }
    }
    for place in people.indices {
      people[place].positions.removeAll { position in
        position.organization.map { !organizationsLeft.contains($0) } ?? false
      }
    }
    ties.removeAll { $0.confidentiality == .restricted || !isLeft($0.from) || !isLeft($0.to) }
    memberships.removeAll { membership in
      membership.confidentiality == .restricted || !alliancesLeft.contains(membership.alliance)
        || membership.person.map { !peopleLeft.contains($0) } ?? false
        || membership.organization.map { !organizationsLeft.contains($0) } ?? false
    }
    champions.removeAll { role in
      role.confidentiality == .restricted || !peopleLeft.contains(role.person)
        || role.inside.map { !organizationsLeft.contains($0) } ?? false
        || role.cause.map { !isLeft($0) } ?? false
    }
    for place in initiatives.indices {
      initiatives[place].required.removeAll { !organizationsLeft.contains($0) }
      initiatives[place].contributors.removeAll { !peopleLeft.contains($0) }
      if let lead = initiatives[place].lead, !peopleLeft.contains(lead) {
        initiatives[place].lead = nil
      }
    }
    respondents?.asked.removeAll { !isLeft($0) }
    respondents?.answered.removeAll { !isLeft($0) }
  }

  private mutating func dropJudgments() {
    ties.removeAll(where: \.isStrained)
    for place in ties.indices {
      ties[place].trust = nil
      ties[place].value = nil
    }
    for place in people.indices {
      people[place].proficiency = nil
      people[place].influence = nil
    }
    for place in memberships.indices { memberships[place].stepOne = nil }
    for place in champions.indices {
      champions[place].behaviours = nil
      champions[place].strength = nil
    }
  }

  private mutating func dropNames() {
    for place in people.indices {
      people[place].name = people[place].homePosition?.title ?? "A person"
      people[place].attributes = Attributes()
      people[place].interests = []
    }
  }
}
