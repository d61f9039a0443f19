extension Graph {
  /// How often a walker comes by who follows edges, and now and then starts anew anywhere.
  ///
  /// A walker at a vertex without a way on starts anew as well.
  ///
  /// - Parameters:
  ///   - value: Whether the walker takes every edge as likely, or strong ones more often.
  ///   - damping: How likely the walker is to follow an edge, 0 to 1.
  /// - Returns: `vertexCount` numbers in vertex order that add up to 1.
  /// - Complexity: O((*n* + *m*) *k*) for *k* rounds; about 230 at a damping of 0.85.
  /// - Note: NetworkX and igraph agree.
  /// - SeeAlso: L. Page, S. Brin, R. Motwani and T. Winograd, “The PageRank citation ranking”, 1999.
  public func pageRank(_ value: TieValue = .unit, damping: Double = 0.85) -> [Double] {
    let strength = edges.map { value == .unit ? 1 : $0.weight }
    let outgoing = (0..<vertexCount).map { vertex in
      neighbors(of: vertex).reduce(0) { $0 + strength[Int($1.edge)] }
    }
    let count = Double(vertexCount)
    var scores = [Double](repeating: 1 / count, count: vertexCount)
    for _ in 0..<2_000 {
      let stranded = scores.indices.reduce(0) { $0 + (outgoing[$1] > 0 ? 0 : scores[$1]) }
      let anew = (1 - damping + damping * stranded) / count
      let next = scores.indices.map { vertex in
        anew
          + damping
          * predecessors(of: vertex).reduce(0) { sum, arc in
            let (from, worth) = (Int(arc.vertex), strength[Int(arc.edge)])
            return worth > 0 ? sum + scores[from] * worth / outgoing[from] : sum
          }
      }
      let change = zip(next, scores).reduce(0) { $0 + abs($1.0 - $1.1) }
      scores = next
      if change <= 1e-15 { break }
    }
    return scores
  }
}
