import GraphKernel
import StakeholderModel

/// How far the top leaders of an alliance’s members are tied to each other.
struct LeaderTies {
  private let alliance: AllianceID
  private let homes: Set<OrganizationID>
  private let pairs: Int
  private let tied: Int

  /// Counts the pairs of executives of different members, and those with a tie.
  init(_ alliance: AllianceID, _ input: RuleInput) {
    self.alliance = alliance
    let members = input.memberOrganizations(of: alliance)
    let leaders = input.network.people.compactMap {
      person -> (vertex: Int, home: OrganizationID)? in
      guard [.topExecutive, .executive].contains(person.homePosition?.level),
        let home = input.part(of: .person(person.id), in: members),
        let vertex = input.people.vertex(of: .person(person.id))
      else { return nil }
      return (vertex, home)
    }
    var (pairs, tied) = (0, 0)
    for (place, one) in leaders.enumerated() {
      for other in leaders[(place + 1)...] where other.home != one.home {
        pairs += 1
        if input.people.graph.undirected.edge(from: one.vertex, to: other.vertex) != nil {
          tied += 1
        }
      }
    }
    homes = Set(leaders.map(\.home))
    (self.pairs, self.tied) = (pairs, input.people.graph.edges.isEmpty ? -1 : tied)
    isKnown = homes.count >= 3 && self.tied >= 0 && input.informant == nil
  }

  /// Whether executives of at least three members are known, and ties are.
  let isKnown: Bool

  /// The finding, where few of the pairs are tied.
  func finding(_ input: RuleInput) -> Finding? {
    let limit = input.value(.forumTies)
    guard Double(tied) < limit * Double(pairs) else { return nil }
    let cause = Cause.alliance(alliance)
    let flip = Int((limit * Double(pairs)).rounded(.up)) - tied
    return Finding(
      rule: "executive.forum.gap", severity: .medium, subjects: [.cause(cause)],
      title: flip <= 2
        ? "Few of the top leaders of members of \(cause: cause) have a recorded tie to each other"
        : """
        \(tied) of \(pairs) pairs of top leaders of members of \(cause: cause) have a recorded tie
        """,
      evidence: "Executives of \(homes.count) members are known; no forum of theirs is recorded.",
      action: "Prepare a meeting of the top leaders of \(cause: cause), and name its date.",
      numbers: ["tied": Double(tied), "pairs": Double(pairs)], flip: max(1, flip))
  }
}
