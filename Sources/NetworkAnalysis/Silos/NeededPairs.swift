import GraphKernel
import StakeholderModel

/// Finds the pairs of organizations that joint work needs, and what is known of their ties.
struct NeededPairs {
  let grouped: GroupedView
  let network: StakeholderNetwork
  private let tree: OrganizationTree
  /// The organization each vertex belongs to.
  private let homes: [OrganizationID?]
  /// The organization each person or organization belongs to.
  private let homeOf: [Actor: OrganizationID]
  /// The ties that the view of organizations keeps.
  private let kept: Set<Int>

  init(_ grouped: GroupedView, in network: StakeholderNetwork, _ viewOptions: ViewOptions) {
    self.grouped = grouped
    self.network = network
    tree = OrganizationTree(network)
    var homeOf: [Actor: OrganizationID] = [:]
    for person in network.people { homeOf[.person(person.id)] = person.home }
    for organization in network.organizations {
      homeOf[.organization(organization.id)] = organization.id
    }
    self.homeOf = homeOf
    homes = grouped.view.nodes.map { node in node.actor.flatMap { homeOf[$0] } }
    var options = viewOptions
    options.keepsDirection = false
    options.level = .unit
    kept = Set(network.view(.organizations, options).ties.flatMap(\.ties))
  }

  /// One entry for each two organizations, neither inside the other, that an open initiative needs;
  /// in byte order.
  func read() -> [NeededPair] {
    var needs: [[OrganizationID]: [InitiativeID]] = [:]
    for initiative in network.initiatives where initiative.phase != .closed {
      let required = Set(initiative.required).sorted()
      for (place, a) in required.enumerated() {
        for b in required[(place + 1)...] where !tree.isInside(a, b) && !tree.isInside(b, a) {
          needs[[a, b], default: []].append(initiative.id)
        }
      }
    }
    return needs.sorted { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }
      .map { reading($0.key[0], $0.key[1], neededBy: $0.value) }
  }

  private func reading(
    _ a: OrganizationID, _ b: OrganizationID, neededBy: [InitiativeID]
  ) -> NeededPair {
    let first = vertices(inside: a)
    let second = vertices(inside: b)
    let link = grouped.link(between: first, and: second)
    var pair = NeededPair(a: a, b: b, neededBy: neededBy, people: (first.count, second.count))
    pair.observed = link.ties.count
    (pair.organizationTies, pair.leftOut) = otherTies(between: a, and: b)
    pair.dyads = observedDyads(first, second, link)
    let isTied = pair.observed + pair.organizationTies > 0
    pair.state = isTied ? .tied : pair.dyads > 0 ? .gap : .unknown
    pair.path = grouped.actors(link.path)
    pair.introducers = grouped.actors(link.introducers)
    pair.carriers = grouped.actors(link.carriers)
    return pair
  }

  private func vertices(inside organization: OrganizationID) -> [Int] {
    homes.indices.filter { homes[$0].map { tree.isInside($0, organization) } ?? false }
  }

  private func observedDyads(_ first: [Int], _ second: [Int], _ link: Link) -> Int {
    let canReport = grouped.response.canReport
    let silent = first.count { !canReport[$0] } * second.count { !canReport[$0] }
    let told = link.ties.count { !canReport[$0.first] && !canReport[$0.second] }
    return first.count * second.count - silent + told
  }

  /// Ties of organizations as such, and ties that do not count, between the two.
  private func otherTies(
    between a: OrganizationID, and b: OrganizationID
  ) -> (organization: Int, leftOut: Int) {
    let isPeople = grouped.view.kind == .people
    var organization = 0
    var leftOut = 0
    for (number, tie) in network.ties.enumerated() {
      guard let from = homeOf[tie.from], let to = homeOf[tie.to],
        (tree.isInside(from, a) && tree.isInside(to, b))
          || (tree.isInside(from, b) && tree.isInside(to, a))
      else { continue }
      if !kept.contains(number) {
        leftOut += 1
      } else if isPeople, tie.from.organization != nil || tie.to.organization != nil {
        organization += 1
      }
    }
    return (organization, leftOut)
  }
}
