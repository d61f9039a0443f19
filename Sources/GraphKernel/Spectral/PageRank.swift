extension Graph {
  /// How often a walker comes by who follows edges, and now and then starts anew anywhere.
  ///
  /// A walker at a vertex without a way on starts anew as well.
  ///
  /// - Parameters:
  ///   - value: Whether the walker takes every edge as likely, or strong ones more often.
  ///   - damping: How likely the walker is to follow an edge, 0 to 1.
  /// - Returns: `vertexCount` numbers in vertex order that add up to 1.
  /// - Complexity: O((*n* + *m*) *k*) for *k* rounds: about 30 without direction and 100 with it, at a
  ///   damping of 0.85.
  /// - Note: NetworkX and igraph agree.
  /// - SeeAlso: L. Page, S. Brin, R. Motwani and T. Winograd, “The PageRank citation ranking”, 1999.
  public func pageRank(_ value: TieValue = .unit, damping: Double = 0.85) -> [Double] {
    let strength = value == .unit ? nil : edges.map(\.weight)
    let scores =
      isDirected || damping >= 1
      ? walkedScores(strength, damping) : DampedBalance(self, strength, damping).scores()
    // A walker without a way on starts anew anywhere, so that only the scale depends on it.
    let sum = scores.reduce(0, +)
    return scores.map { $0 / sum }
  }

  /// What the edges of each vertex that lead on are worth.
  func outgoingWorth(_ strength: [Double]?) -> [Double] {
    guard let strength else { return (0..<vertexCount).map { Double(outgoing.arcCount($0)) } }
    return (0..<vertexCount).map { vertex in
      neighbors(of: vertex).reduce(0) { $0 + strength[Int($1.edge)] }
    }
  }
}

extension Graph {
  /// PageRank along directions: each score is taken from the newest scores of those before it.
  fileprivate func walkedScores(_ strength: [Double]?, _ damping: Double) -> [Double] {
    let inverses = outgoingWorth(strength).map { $0 > 0 ? 1 / $0 : 0 }
    let worths = strength.map { strength in incoming.edges.map { strength[Int($0)] } }
    var scores = [Double](repeating: 1, count: vertexCount)
    var shares = inverses
    for _ in 0..<2_000 {
      let change = Self.walk(incoming, worths, inverses, damping, &scores, &shares)
      if change <= 1e-14 * Double(vertexCount) { break }
    }
    return scores
  }

  /// One round over all vertices.
  ///
  /// - Returns: The sum of the changes.
  private static func walk(
    _ rows: ArcRows, _ worths: [Double]?, _ inverses: [Double], _ damping: Double,
    _ scores: inout [Double], _ shares: inout [Double]
  ) -> Double {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets, inverses) = (offsetArray.span, targetArray.span, inverses.span)
    var scores = scores.mutableSpan
    var shares = shares.mutableSpan
    var change = 0.0
    for vertex in scores.indices {
      var (even, odd) = (0.0, 0.0)
      var arc = Int(offsets[vertex])
      let end = Int(offsets[vertex + 1])
      if let worths {
        while arc < end {
          even += worths[arc] * shares[Int(targets[arc])]
          arc &+= 1
        }
      } else {
        while arc &+ 1 < end {
          even += shares[Int(targets[arc])]
          odd += shares[Int(targets[arc &+ 1])]
          arc &+= 2
        }
        if arc < end { even += shares[Int(targets[arc])] }
      }
      let score = (1 - damping) + damping * (even + odd)
      change += abs(score - scores[vertex])
      scores[vertex] = score
      shares[vertex] = score * inverses[vertex]
    }
    return change
  }
}
