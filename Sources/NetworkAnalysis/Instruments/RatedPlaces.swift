package import StakeholderModel

extension NetworkView {
  /// Whom ratings of a person or organization count for here.
  ///
  /// - Parameters:
  ///   - actor: Who rates or is rated.
  ///   - tree: Which organization is part of which.
  ///   - homes: The organization of everybody.
  /// - Returns: Whoever is a vertex stands for themselves. In a view of organizations everybody else
  ///   stands for the nearest organization around their home that is a vertex; else `nil`.
  package func place(
    of actor: Actor, _ tree: OrganizationTree, _ homes: [Actor: OrganizationID]
  )
    -> Actor?
  {
    if vertex(of: actor) != nil { return actor }
    guard kind == .organizations, let home = homes[actor] else { return nil }
    return tree.path(from: home).lazy.map { Actor.organization($0) }
      .first { vertex(of: $0) != nil }
  }

  /// How partners rate one another, drawn together for the vertices.
  package var partnerRatings: PartnerRatings {
    let tree = OrganizationTree(network)
    let homes = network.homes
    return PartnerRatings(network) { place(of: $0, tree, homes) }
  }
}

extension StakeholderNetwork {
  /// The home organization of every person, and every organization itself.
  package var homes: [Actor: OrganizationID] {
    var homes: [Actor: OrganizationID] = [:]
    for organization in organizations {
      homes[.organization(organization.id)] = organization.id
    }
    for person in people { homes[.person(person.id)] = person.home }
    return homes
  }
}
