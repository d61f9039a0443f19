package import StakeholderModel

extension ChampionCoverage {
  /// Reads who champions what where.
  ///
  /// Organizations take part in an alliance as members, or as the home of members; in an initiative
  /// as required; in either also where somebody champions it. Without any alliance or initiative,
  /// everyone in the file is one. A champion inside a part of an organization counts for the whole.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - grouping: The organizations that count where everyone in the file is meant.
  /// - Returns: One cell for each cause and organization that takes part in it.
  /// - Complexity: O(*c* · *o* · *r*) for causes, organizations and roles.
  package static func of(_ network: StakeholderNetwork, grouping: Grouping) -> ChampionCoverage {
    let reader = CoverageReader(network, grouping)
    return ChampionCoverage(cells: reader.causes.flatMap(reader.cells))
  }
}

/// Finds the state of every organization for every cause.
private struct CoverageReader {
  let network: StakeholderNetwork
  let grouping: Grouping
  let tree: OrganizationTree
  private let people: [PersonID: Person]

  init(_ network: StakeholderNetwork, _ grouping: Grouping) {
    self.network = network
    self.grouping = grouping
    tree = OrganizationTree(network)
    var people: [PersonID: Person] = [:]
    for person in network.people { people[person.id] = person }
    self.people = people
  }

  /// The alliances and initiatives in the order of the file; `nil` for everyone in the file where
  /// there is none, or where a role names none.
  var causes: [Cause?] {
    var causes: [Cause?] =
      network.alliances.map { .alliance($0.id) } + network.initiatives.map { .initiative($0.id) }
    if causes.isEmpty || network.champions.contains(where: { $0.cause == nil }) {
      causes.append(nil)
    }
    return causes
  }

  func cells(for cause: Cause?) -> [CoverageCell] {
    let roles = network.champions.filter { $0.cause == cause }
    let members = members(of: cause)
    let inside = roles.compactMap { home(of: $0) }
      .filter { place in !members.contains { tree.isInside(place, $0) } }
    let takePart = Set(members + inside)
    return network.organizations.map(\.id).filter(takePart.contains).map { organization in
      cell(cause, organization, roles.filter { isInside($0, organization) })
    }
  }

  private func members(of cause: Cause?) -> [OrganizationID] {
    switch cause {
    case .alliance(let id):
      network.memberships.filter { $0.alliance == id }.compactMap { membership in
        membership.organization ?? membership.person.flatMap { people[$0]?.home }
      }
    case .initiative(let id): network.initiatives.first { $0.id == id }?.required ?? []
    case nil: everyone
    }
  }

  /// The groups that have people, where there are people; and organizations without parts.
  private var everyone: [OrganizationID] {
    let wholes = Set(network.organizations.compactMap(\.parent))
    return grouping.groups.indices.compactMap { group in
      guard let organization = grouping.groups[group].organization else { return nil }
      let hasPeople = grouping.members(of: group).contains { $0.person != nil }
      return hasPeople || !wholes.contains(organization) ? organization : nil
    }
  }

  private func home(of role: ChampionRole) -> OrganizationID? {
    role.inside ?? people[role.person]?.home
  }

  private func isInside(_ role: ChampionRole, _ organization: OrganizationID) -> Bool {
    home(of: role).map { tree.isInside($0, organization) } ?? false
  }

  private func cell(
    _ cause: Cause?, _ organization: OrganizationID, _ roles: [ChampionRole]
  ) -> CoverageCell {
    func holders(_ isMeant: (ChampionRole) -> Bool) -> [PersonID] {
      var holders: [PersonID] = []
      for role in roles where isMeant(role) && !holders.contains(role.person) {
        holders.append(role.person)
      }
      return holders
    }
    let active = holders { isStanding($0) && !hasLeft($0, organization) }
    let lapsed = holders { $0.status == .lapsed || (isStanding($0) && hasLeft($0, organization)) }
    let asked = holders { $0.status == .asked }
    let saysNone = tree.path(from: organization).contains { id in
      network.organization(id)?.championsAnswer == ChampionsAnswer.none
    }
    let state: CoverageState =
      !active.isEmpty
      ? .active
      : !lapsed.isEmpty ? .lapsed : !asked.isEmpty || saysNone ? .none : .notAsked
    let champions: [PersonID] =
      switch state {
      case .active: active
      case .lapsed: lapsed
      case .none: asked
      case .notAsked: []
      }
    return CoverageCell(
      cause: cause, organization: organization, state: state, champions: champions)
  }

  private func isStanding(_ role: ChampionRole) -> Bool {
    role.status == .active || role.status == .committed
  }

  /// Whether every position the champion had in the organization has ended.
  private func hasLeft(_ role: ChampionRole, _ organization: OrganizationID) -> Bool {
    let positions = (people[role.person]?.positions ?? []).filter { position in
      position.organization.map { tree.isInside($0, organization) } ?? false
    }
    return !positions.isEmpty && positions.allSatisfy { $0.end != nil }
  }
}
