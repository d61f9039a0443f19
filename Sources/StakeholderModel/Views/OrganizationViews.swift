import GraphKernel

extension StakeholderNetwork {
  /// Organizations at a level; ties between their people are added up, ties between organizations as
  /// such are kept.
  func organizationsView(_ options: ViewOptions) -> NetworkView {
    let grouping = grouping(at: options.level)
    let base = actorView(
      .people, people.map { .person($0.id) } + organizations.map { .organization($0.id) }, options,
      wantsFormal: false)
    var dropped = base.dropped
    let nodes = grouping.groups.compactMap(\.organization).map { ViewNode.actor(.organization($0)) }
    var sums: [VertexPair: RolledUpTie] = [:]
    for (edge, tie) in zip(base.graph.edges, base.ties) {
      let ends = [edge.source, edge.target].map { base.nodes[$0].actor }
      guard let from = ends[0].flatMap(grouping.index), let to = ends[1].flatMap(grouping.index)
      else {
        dropped.otherEnds += tie.ties.count
        continue
      }
      guard from != to else {
        dropped.inside += tie.ties.count
        continue
      }
      let pair =
        base.graph.isDirected ? VertexPair(from, to) : VertexPair(min(from, to), max(from, to))
      let arePeople = ends.allSatisfy { $0?.person != nil }
      sums[pair, default: RolledUpTie()].add(tie, strength: edge.weight, isPeoplePair: arePeople)
    }
    let sorted = sums.sorted { $0.key < $1.key }
    return NetworkView(
      kind: .organizations, nodes: nodes,
      edges: sorted.map { Graph.Edge($0.key.a, $0.key.b, weight: $0.value.strength) },
      ties: sorted.map(\.value.viewTie), isDirected: base.graph.isDirected, dropped: dropped,
      of: self)
  }

  /// Members on one side, alliances on the other.
  func affiliationView() -> NetworkView {
    var pairs: Set<[ViewNode]> = []
    for membership in memberships {
      let members =
        [
          membership.person.map(Actor.person),
          membership.person == nil ? membership.organization.map(Actor.organization) : nil,
        ].compactMap { $0 }
      for member in members { pairs.insert([.actor(member), .alliance(membership.alliance)]) }
    }
    let nodes = Set(pairs.joined()).union(alliances.map { .alliance($0.id) }).sorted()
    return membershipView(.affiliation, nodes, pairs)
  }

  /// Organizations that some initiative needs, joined when one needs both.
  func neededView(_ options: ViewOptions) -> NetworkView {
    var pairs: Set<[ViewNode]> = []
    var nodes: Set<ViewNode> = []
    for initiative in initiatives where initiative.phase != .closed {
      let required = Set(initiative.required).sorted().map { ViewNode.actor(.organization($0)) }
      nodes.formUnion(required)
      for (place, first) in required.enumerated() {
        for second in required[(place + 1)...] { pairs.insert([first, second]) }
      }
    }
    return membershipView(.needed, nodes.sorted(), pairs)
  }

  private func membershipView(
    _ kind: ViewKind, _ nodes: [ViewNode], _ pairs: Set<[ViewNode]>
  ) -> NetworkView {
    var vertices: [ViewNode: Int] = [:]
    for (vertex, node) in nodes.enumerated() { vertices[node] = vertex }
    let ends = pairs.compactMap { pair -> VertexPair? in
      guard let a = vertices[pair[0]], let b = vertices[pair[1]] else { return nil }
      return VertexPair(min(a, b), max(a, b))
    }
    let edges = ends.sorted().map { Graph.Edge($0.a, $0.b) }
    let tie = ViewTie(ties: [], level: nil, confirmation: .unknown, peoplePairs: 0)
    return NetworkView(
      kind: kind, nodes: nodes, edges: edges, ties: edges.map { _ in tie }, isDirected: false,
      dropped: DroppedTies(), of: self)
  }
}

/// Ties between the people of two organizations, added up.
private struct RolledUpTie {
  private var ties: Set<Int> = []
  private var level: TieLevel?
  private var confirmations: Set<ViewTie.Confirmation> = []
  private var peoplePairs = 0
  private var kinds: Set<String> = []
  private var fading: TieFading?
  private var contacts: [TieFading] = []
  private(set) var strength = 0.0

  mutating func add(_ tie: ViewTie, strength: Double, isPeoplePair: Bool) {
    ties.formUnion(tie.ties)
    level = [level, tie.level].compactMap { $0 }.max()
    confirmations.insert(tie.confirmation)
    peoplePairs += isPeoplePair ? 1 : 0
    kinds.formUnion(tie.kinds)
    fading = [fading, tie.fading].compactMap { $0 }.min { $0.days < $1.days }
    contacts += tie.contacts
    self.strength += strength
  }

  /// One confirmed pair of people confirms the whole; one-sided only when all are.
  var viewTie: ViewTie {
    let confirmation: ViewTie.Confirmation =
      confirmations.contains(.both) ? .both : confirmations == [.oneSided] ? .oneSided : .unknown
    var viewTie = ViewTie(
      ties: ties.sorted(), level: level, confirmation: confirmation, peoplePairs: peoplePairs,
      kinds: kinds.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, fading: fading)
    viewTie.contacts = contacts.sorted { ($0.days, $0.halfLife) < ($1.days, $1.halfLife) }
    return viewTie
  }
}
