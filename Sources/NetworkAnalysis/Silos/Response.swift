package import StakeholderModel

/// Which vertices of a view could have reported a tie.
package struct Response: Sendable {
  /// Whether anybody recorded who answered; if not, every vertex counts as able to report.
  package let isKnown: Bool
  /// Whether each vertex could have reported a tie.
  package let canReport: [Bool]
  /// Whether each vertex was asked and did not answer.
  package let isSilent: [Bool]

  /// Reads who answered; an organization answers when it or somebody in it does.
  package init(_ view: NetworkView, in network: StakeholderNetwork) {
    let answered = Set(network.respondents?.answered ?? [])
    isKnown = !answered.isEmpty
    guard isKnown else {
      canReport = view.nodes.map { _ in true }
      isSilent = view.nodes.map { _ in false }
      return
    }
    let asked = Set(network.respondents?.asked ?? [])
    let able = Self.withOrganizations(answered, view, network)
    let reached = Self.withOrganizations(asked, view, network)
    canReport = view.nodes.map { $0.actor.map(able.contains) ?? false }
    isSilent = view.nodes.map { node in
      node.actor.map { reached.contains($0) && !able.contains($0) } ?? false
    }
  }

  private static func withOrganizations(
    _ actors: Set<Actor>, _ view: NetworkView, _ network: StakeholderNetwork
  ) -> Set<Actor> {
    guard view.nodes.contains(where: { $0.actor?.organization != nil }) else { return actors }
    let tree = OrganizationTree(network)
    var reached = actors
    for person in network.people where actors.contains(.person(person.id)) {
      guard let home = person.home else { continue }
      reached.formUnion(tree.path(from: home).map(Actor.organization))
    }
    return reached
  }
}
