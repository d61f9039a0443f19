import GraphKernel
public import NetworkAnalysis
public import StakeholderModel

/// How much a network hangs on single people and organizations.
public struct Robustness: Sendable, Hashable {
  /// What the loss of one person or organization would cost.
  public struct Loss: Sendable, Hashable {
    /// Who would be lost.
    public let actor: Actor
    /// How many pairs of others can reach each other now, and could not.
    public let partedPairs: Int
    /// ``partedPairs`` as a share of the pairs of others who can reach each other now, 0 to 1.
    public let partedShare: Double
    /// The causes and organizations that would have no champion left.
    public let champions: [CoverageCell]
    /// The needed pairs whose every recorded tie runs through the lost.
    public let carried: [NeededPair]

    /// Whether anything at all would be lost with them beyond their own ties.
    public var isFelt: Bool { partedPairs > 0 || !champions.isEmpty || !carried.isEmpty }
  }

  /// What is left after some leave.
  public struct Step: Sendable, Hashable {
    /// How many leave.
    public let count: Int
    /// The share of pairs that can still reach each other when each time the one leaves whose loss parts
    /// most, 0 to 1.
    public let costliest: Double
    /// The same when those with the most ties leave.
    public let busiest: Double
    /// The same on average when anybody leaves.
    public let anybody: Double
    /// Nine of ten draws lie in this range.
    public let range: ClosedRange<Double>
  }

  /// The people, or organizations in a network of organizations, whose loss is felt, the costliest first.
  public let losses: [Loss]
  /// The groups of people whose loss is felt, the costliest first; empty in a network of organizations.
  public let groups: [Loss]
  /// Those who leave one after the other where each loss parts most.
  public let order: [Actor]
  /// What is left after some leave, by how many.
  public let steps: [Step]
  /// How often anybody leaves by lot.
  public let draws: Int

  /// How often anybody leaves by lot.
  public static let draws = 200
}

extension Reading {
  /// How much the network hangs on single people and organizations.
  ///
  /// - Parameter seed: The seed of the draws.
  /// - Returns: `nil` where that cannot be told: without ties, or as one source sees the network.
  /// - Complexity: O((*c* + *d* + *g*)(*n* + *m*)) for *c* steps, *d* draws and *g* groups.
  public func robustness(seed: UInt64 = 1) -> Robustness? {
    let graph = actors.graph.undirected
    guard informant == nil, !graph.edges.isEmpty, graph.vertexCount > 2 else { return nil }
    let counts = [1, 2, 3, 5, 8, 12, 20, 30, 50].filter { 2 * $0 <= graph.vertexCount }
    let order = graph.costliestRemovals(counts.last ?? 1)
    return Robustness(
      losses: losses(graph), groups: groupLosses(graph),
      order: order.compactMap { actors.nodes[$0].actor },
      steps: steps(counts, order, graph, seed), draws: Robustness.draws)
  }

  private func losses(_ graph: Graph) -> [Robustness.Loss] {
    let parted = graph.biconnectivity().separatedPairs
    let components = graph.weakComponents()
    let whole = components.sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    let losses = actors.nodes.indices.compactMap { vertex -> Robustness.Loss? in
      guard let actor = actors.nodes[vertex].actor else { return nil }
      let others = whole - (components.sizes[components.labels[vertex]] - 1)
      return loss(of: actor, members: [actor], Int(parted[vertex]), of: others)
    }
    return ranked(losses)
  }

  private func groupLosses(_ graph: Graph) -> [Robustness.Loss] {
    guard actors.kind == .people else { return [] }
    let components = graph.weakComponents()
    let losses = grouping.groups.indices.compactMap { group -> Robustness.Loss? in
      let members = grouping.members(of: group).filter { actors.vertex(of: $0) != nil }
      guard let organization = grouping.groups[group].organization, !members.isEmpty else {
        return nil
      }
      let gone = members.compactMap { actors.vertex(of: $0) }
      let isGone = Set(gone)
      var sizes = [Int](repeating: 0, count: components.sizes.count)
      for vertex in actors.nodes.indices where !isGone.contains(vertex) {
        sizes[components.labels[vertex]] += 1
      }
      let before = sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
      let after = graph.removalCurve(gone).joinedPairs.last ?? before
      return loss(
        of: .organization(organization), members: members, before - after, of: before)
    }
    return ranked(losses)
  }

  private func loss(
    of actor: Actor, members: [Actor], _ parted: Int, of whole: Int
  ) -> Robustness.Loss {
    let lost = Set(members)
    let tree = OrganizationTree(network)
    // What an organization carries for itself goes with it, and is missed by nobody.
    func isOwn(_ organization: OrganizationID) -> Bool {
      actors.kind == .people
        && actor.organization.map { tree.isInside(organization, $0) } ?? false
    }
    return Robustness.Loss(
      actor: actor, partedPairs: parted,
      partedShare: whole > 0 ? Double(parted) / Double(whole) : 0,
      champions: champions.cells.filter { cell in
        cell.state == .active && cell.champions.allSatisfy { lost.contains(.person($0)) }
          && !isOwn(cell.organization)
      },
      carried: (silos?.needed ?? []).filter { pair in
        pair.state == .tied && !pair.carriers.isEmpty && pair.organizationTies == 0
          && pair.carriers.allSatisfy(lost.contains) && !isOwn(pair.a) && !isOwn(pair.b)
      })
  }

  private func ranked(_ losses: [Robustness.Loss]) -> [Robustness.Loss] {
    losses.filter(\.isFelt).sorted { left, right in
      let one = (left.partedPairs, left.carried.count, left.champions.count)
      let other = (right.partedPairs, right.carried.count, right.champions.count)
      return one == other ? left.actor < right.actor : one > other
    }
  }

  private func steps(
    _ counts: [Int], _ order: [Int], _ graph: Graph, _ seed: UInt64
  ) -> [Robustness.Step] {
    let degrees = graph.degrees()
    let busy = degrees.indices.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
    let costliest = graph.removalCurve(order)
    let busiest = graph.removalCurve(Array(busy.prefix(order.count)))
    let draws = (0..<Robustness.draws).map { draw in
      var generator = Xoshiro256(seed: seed, stream: UInt64(draw))
      var vertices = Array(0..<graph.vertexCount)
      for place in vertices.indices.prefix(order.count) {
        vertices.swapAt(place, place + generator.below(vertices.count - place))
      }
      return graph.removalCurve(Array(vertices.prefix(order.count)))
    }
    return counts.compactMap { count in
      guard let worst = costliest.share(after: count), let busy = busiest.share(after: count) else {
        return nil
      }
      let shares = draws.compactMap { $0.share(after: count) }.sorted()
      guard let low = shares.dropFirst(shares.count / 20).first,
        let high = shares.dropLast(shares.count / 20).last
      else { return nil }
      return Robustness.Step(
        count: count, costliest: worst, busiest: busy,
        anybody: shares.reduce(0, +) / Double(shares.count), range: low...high)
    }
  }
}
