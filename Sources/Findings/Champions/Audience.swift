import StakeholderModel

/// What a person or organization may be called where a champion's audience is written down.
struct Audience {
  private let names: Set<String>

  /// The ids and names of somebody and of every organization they belong to.
  init(_ actor: Actor, in network: StakeholderNetwork) {
    let tree = OrganizationTree(network)
    let home = actor.organization ?? actor.person.flatMap { network.person($0)?.home }
    let around = (home.map { tree.path(from: $0) } ?? []).map(Actor.organization)
    names = ([actor] + around).reduce(into: []) {
      $0.formUnion(Self.names(of: $1, in: network))
    }
  }

  /// Whether a champion is recorded as credible with them.
  func trusts(_ role: ChampionRole) -> Bool { role.audience.contains(where: isCalled) }

  /// Whether a word names them or an organization they belong to.
  func isCalled(_ word: String) -> Bool { names.contains(word.lowercased()) }

  /// The id and names of somebody alone, in lowercase.
  static func names(of actor: Actor, in network: StakeholderNetwork) -> Set<String> {
    var names = [actor.id]
    if let person = actor.person.flatMap(network.person) { names.append(person.displayName) }
    if let organization = actor.organization.flatMap(network.organization) {
      names += [organization.displayName, organization.shortName] + organization.aliases
    }
    return Set(names.map { $0.lowercased() })
  }
}
