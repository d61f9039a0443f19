import NetworkAnalysis
import StakeholderModel

/// The vertices of a view that the ties of a file join.
struct TieEnds {
  private let network: StakeholderNetwork
  private let view: NetworkView
  private let inside: [OrganizationID: [Int]]

  init(_ view: NetworkView, in network: StakeholderNetwork) {
    self.network = network
    self.view = view
    let tree = OrganizationTree(network)
    var inside: [OrganizationID: [Int]] = [:]
    for person in network.people {
      guard let home = person.home, let vertex = view.vertex(of: .person(person.id)) else {
        continue
      }
      for organization in tree.path(from: home) { inside[organization, default: []].append(vertex) }
    }
    self.inside = inside
  }

  /// The pairs that ties of a kind join.
  ///
  /// With organizations, a tie between a person and an organization joins the person to everybody in
  /// it; ties between two organizations say nothing of their people.
  func pairs(
    withOrganizations: Bool, where isWanted: (Tie) -> Bool
  ) -> Set<MeetingPair> {
    var pairs: Set<MeetingPair> = []
    for tie in network.ties where isWanted(tie) {
      let (from, to) = (view.vertex(of: tie.from), view.vertex(of: tie.to))
      let others: [Int]
      switch (from, to) {
      case (let one?, let other?): pairs.insert(MeetingPair(one, other))
      case (let one?, nil) where withOrganizations:
        others = tie.to.organization.flatMap { inside[$0] } ?? []
        pairs.formUnion(others.filter { $0 != one }.map { MeetingPair(one, $0) })
      case (nil, let other?) where withOrganizations:
        others = tie.from.organization.flatMap { inside[$0] } ?? []
        pairs.formUnion(others.filter { $0 != other }.map { MeetingPair(other, $0) })
      default: break
      }
    }
    return pairs
  }
}
