extension Graph {
  /// Communities that make an objective large: the best of several seeded searches.
  ///
  /// Finding the best of all divisions is NP-hard; this is a good one. Each search is repeated from
  /// where it ended until nothing gets better.
  ///
  ///     graph.communities(runs: 10).quality      // close to the largest modularity
  ///
  /// - Parameters:
  ///   - objective: What counts.
  ///   - method: Louvain or Leiden; Leiden's communities are always connected.
  ///   - value: What an edge is worth.
  ///   - runs: How many searches there are; the first of the best is returned.
  ///   - seed: The seed; each search has its own stream of it.
  /// - Returns: The communities; every vertex is in one.
  /// - Complexity: O(*m*) for a pass; the number of passes is small in practice.
  /// - Note: igraph's Leiden takes the constant Potts model unless told otherwise, NetworkX's Louvain
  ///   one search only.
  /// - SeeAlso: V. A. Traag, L. Waltman and N. J. van Eck, “From Louvain to Leiden”, 2019,
  ///   <https://doi.org/10.1038/s41598-019-41695-z>; V. D. Blondel and others, “Fast unfolding of
  ///   communities in large networks”, 2008.
  public func communities(
    _ objective: PartitionObjective = .modularity(resolution: 1),
    by method: CommunityMethod = .leiden, value: TieValue = .unit, runs: Int = 10,
    seed: UInt64 = 1
  ) -> Communities {
    let base = CommunityGraph(self, objective, value)
    let alone = (0..<vertexCount).map { Int32(truncatingIfNeeded: $0) }
    var best = alone
    var most = quality(of: best.map(Int.init), objective, value) ?? 0
    for run in 0..<max(1, runs) {
      var generator = Xoshiro256(seed: seed, stream: UInt64(run) + 1)
      // Every other search starts from random communities, which lead to other ends.
      var labels = alone
      if run % 2 == 1 {
        labels = alone.map { _ in Int32(truncatingIfNeeded: generator.below(vertexCount)) }
      }
      var reached = quality(of: labels.map(Int.init), objective, value) ?? 0
      while true {
        let next = base.search(from: labels, method, &generator)
        let quality = quality(of: next.map(Int.init), objective, value) ?? 0
        guard quality > reached + 1e-12 * (1 + abs(reached)) else { break }
        labels = next
        reached = quality
      }
      if reached > most + 1e-12 * (1 + abs(most)) {
        most = reached
        best = labels
      }
    }
    return communities(Numbering(best), objective, value)
  }
}

extension Graph {
  /// Communities that one search from single vertices leads to, as other programs give them.
  package func foundCommunities(
    by method: CommunityMethod, _ value: TieValue = .unit, seed: UInt64 = 1
  ) -> Communities {
    let objective = PartitionObjective.modularity(resolution: 1)
    var generator = Xoshiro256(seed: seed, stream: 1)
    let labels = CommunityGraph(self, objective, value).search(
      from: (0..<vertexCount).map { Int32(truncatingIfNeeded: $0) }, method, &generator)
    return communities(Numbering(labels), objective, value)
  }

  private func communities(
    _ numbering: Numbering, _ objective: PartitionObjective, _ value: TieValue
  ) -> Communities {
    let labels = numbering.numbers.map(Int.init)
    return Communities(
      labels: labels, count: numbering.count, quality: quality(of: labels, objective, value))
  }
}

extension CommunityGraph {
  /// One search: moves, then the same on the graph of what was found, until nothing moves.
  ///
  /// `start` and the result hold the community of each vertex, in `0..<count`.
  func search(
    from start: [Int32], _ method: CommunityMethod, _ generator: inout Xoshiro256
  ) -> [Int32] {
    var graph = self
    var labels = start
    /// The vertex of `graph` that each of the first vertices is in.
    var place = (0..<count).map { Int32(truncatingIfNeeded: $0) }
    while true {
      var moves = CommunityMoves(graph, labels)
      let hasMoved = moves.moveAll(&generator)
      let communities = moves.labels
      let parts = Numbering(method == .leiden ? moves.refined(&generator) : communities)
      let isDone = parts.count == graph.count || (!hasMoved && method == .louvain)
      if isDone { return Numbering(place.map { communities[Int($0)] }).numbers }
      var community = [Int32](repeating: 0, count: parts.count)
      for (vertex, part) in parts.numbers.enumerated() {
        community[Int(part)] = communities[vertex]
      }
      labels = Numbering(community).numbers
      graph = graph.merged(by: parts.numbers, count: parts.count)
      place = place.map { parts.numbers[Int($0)] }
    }
  }
}

/// Labels numbered anew in the order in which they come first.
private struct Numbering {
  let numbers: [Int32]
  let count: Int

  /// - Complexity: O(*n*) for labels from 0 to the largest of *n*.
  init(_ labels: [Int32]) {
    var known = [Int32](repeating: -1, count: Int(labels.max() ?? -1) + 1)
    var count: Int32 = 0
    numbers = labels.map { label in
      if known[Int(label)] < 0 {
        known[Int(label)] = count
        count += 1
      }
      return known[Int(label)]
    }
    self.count = Int(count)
  }
}
