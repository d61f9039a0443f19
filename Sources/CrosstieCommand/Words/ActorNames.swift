import StakeholderModel

/// What people, organizations and alliances are called on a screen.
struct ActorNames: Sendable {
  private var names: [ViewNode: String] = [:]

  init(_ network: StakeholderNetwork) {
    for person in network.people { names[.actor(.person(person.id))] = person.displayName }
    for organization in network.organizations {
      names[.actor(.organization(organization.id))] = organization.displayName
    }
    for alliance in network.alliances { names[.alliance(alliance.id)] = alliance.displayName }
  }

  /// The name; empty for what the network does not hold.
  func name(of node: ViewNode) -> String { names[node] ?? "" }

  /// The name; empty for somebody whom the network does not hold.
  func name(of actor: Actor) -> String { name(of: .actor(actor)) }
}
