/// How a sum over pairs of vertices is scaled.
public enum PairScale: Sendable, Hashable, CaseIterable {
  /// The number of pairs; each pair once in an undirected graph, each ordered pair in a directed one.
  case pairs
  /// The share of the pairs that could have counted; the hub of a star scores 1.
  case perPair
}

extension Graph {
  /// How often each vertex lies between two others.
  ///
  /// The score of *v* is the sum, over pairs *s*, *t* other than *v*, of the share of shortest *s*–*t*
  /// paths through *v*. Pairs without a path add nothing. Lengths that differ by less than 10⁻¹⁰ of the
  /// larger one are the same.
  ///
  /// - Parameters:
  ///   - scale: How the sum is scaled. See ``PairScale``.
  ///   - length: How long an edge is; `nil` where every edge is one step. An edge of length 0 is no
  ///     step of a shortest path.
  /// - Returns: `vertexCount` numbers in vertex order; in `0...1` for ``PairScale/perPair``, which is 0
  ///   for fewer than three vertices.
  /// - Complexity: O(*nm*) time, O(*nm* log *n*) with lengths, O(*n* + *m*) space, for *n* vertices and
  ///   *m* edges.
  /// - Note: igraph gives ``PairScale/pairs`` by default, NetworkX ``PairScale/perPair``.
  /// - SeeAlso: U. Brandes, “A faster algorithm for betweenness centrality”, 2001,
  ///   <https://doi.org/10.1080/0022250X.2001.9990249>
  public func betweenness(scale: PairScale, _ length: EdgeLength? = nil) -> [Double] {
    if let length {
      let plan = LengthBetweennessPlan(self, length)
      var sums = plan.noSums
      for block in plan.blocks { sums.add(plan.sums(of: block)) }
      return betweenness(of: sums, scale: scale)
    }
    let plan = BetweennessPlan(self)
    var sums = plan.noSums
    for block in plan.blocks { sums.add(plan.sums(of: block)) }
    return betweenness(of: plan.vertexSums(sums), scale: scale)
  }

  /// How often each edge lies on a shortest path.
  ///
  /// The score is the sum, over pairs *s*, *t*, of the share of shortest *s*–*t* paths along the edge.
  ///
  /// - Parameters:
  ///   - scale: How the sum is scaled; ``PairScale/perPair`` divides by all pairs.
  ///   - length: How long an edge is; `nil` where every edge is one step.
  /// - Returns: One number for each edge, in the order of ``edges``.
  /// - Complexity: O(*nm*) time, O(*nm* log *n*) with lengths, O(*n* + *m*) space, for *n* vertices and *m* edges.
  /// - SeeAlso: U. Brandes, “On variants of shortest-path betweenness centrality”, 2008,
  ///   <https://doi.org/10.1016/j.socnet.2007.11.001>
  public func edgeBetweenness(scale: PairScale, _ length: EdgeLength? = nil) -> [Double] {
    if let length {
      let plan = LengthBetweennessPlan(self, length)
      var sums = plan.noEdgeSums
      for block in plan.blocks { sums.add(plan.edgeSums(of: block)) }
      return edgeBetweenness(of: sums, scale: scale)
    }
    let plan = EdgeBetweennessPlan(self)
    var sums = plan.noSums
    for block in plan.blocks { sums.add(plan.sums(of: block)) }
    return edgeBetweenness(of: plan.edgeSums(sums), scale: scale)
  }

  /// Scales sums over ordered pairs.
  package func betweenness(of sums: [Double], scale: PairScale) -> [Double] {
    scaled(sums, scale, orderedPairs: Double(vertexCount - 1) * Double(vertexCount - 2))
  }

  /// Scales sums over ordered pairs.
  package func edgeBetweenness(of sums: [Double], scale: PairScale) -> [Double] {
    scaled(sums, scale, orderedPairs: Double(vertexCount) * Double(vertexCount - 1))
  }

  private func scaled(_ sums: [Double], _ scale: PairScale, orderedPairs: Double) -> [Double] {
    let divisor =
      switch scale {
      case .pairs: isDirected ? 1.0 : 2.0
      case .perPair: max(orderedPairs, 1)
      }
    return sums.map { $0 / divisor }
  }
}

extension [Double] {
  /// Adds numbers place by place.
  package mutating func add(_ other: [Double]) {
    for place in other.indices { self[place] += other[place] }
  }
}
