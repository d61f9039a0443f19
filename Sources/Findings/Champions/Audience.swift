import StakeholderModel

/// What a person or organization may be called where a champion's audience is written down.
struct Audience {
  private let names: Set<String>

  /// The ids and names of somebody and of every organization they belong to.
  init(_ actor: Actor, in network: StakeholderNetwork) {
    let tree = OrganizationTree(network)
    var names: [String] = []
    var home = actor.organization
    if let id = actor.person, let person = network.person(id) {
      names += [id.text, person.displayName]
      home = person.home
    }
    let around = home.map { tree.path(from: $0) } ?? []
    names += around.map(\.text)
    names += around.compactMap { network.organization($0) }
      .flatMap { [$0.displayName, $0.shortName] + $0.aliases }
    self.names = Set(names.map { $0.lowercased() })
  }

  /// Whether a champion is recorded as credible with them.
  func trusts(_ role: ChampionRole) -> Bool {
    role.audience.contains { names.contains($0.lowercased()) }
  }
}
