extension DataCheck {
  /// A champion who has left the organization.
  public static let endedChampionPosition = DataCheck(
    code: "W305", severity: .warning, title: "a champion has left",
    explanation: """
      A champion stands up inside an organization, so one whose position there has ended cannot be \
      active there. Mark the role as lapsed, or correct the position.
      """
  ) { check, network, sources in
    guard !network.champions.isEmpty else { return [] }
    var people: [PersonID: Person] = [:]
    for person in network.people { people[person.id] = person }
    return network.champions.indices.compactMap { place in
      let role = network.champions[place]
      guard role.status == .active || role.status == .committed, let person = people[role.person]
      else { return nil }
      let there = person.positions.filter { position in
        position.organization != nil && (role.inside == nil || position.organization == role.inside)
      }
      guard !there.isEmpty, let end = there.compactMap(\.end).max(),
        there.allSatisfy({ $0.end != nil })
      else { return nil }
      return check.diagnostic(
        "“\(person.displayName)” is a champion, but left in \(end)",
        help: "set the status to lapsed, or correct the end of the position",
        at: sources[.champion(place)] ?? sources[.person(person.id)])
    }
  }
}
