/// Pairs of vertices by the edges between them.
public struct DyadCensus: Sendable, Hashable {
  /// Pairs with an edge each way.
  public let mutual: Int
  /// Pairs with an edge one way only.
  public let asymmetric: Int
  /// Pairs without an edge.
  public let null: Int

  /// The share of edges that are answered by the opposite edge; `nil` without edges.
  public var arcReciprocity: Double? {
    let arcs = 2 * mutual + asymmetric
    return arcs > 0 ? Double(2 * mutual) / Double(arcs) : nil
  }

  /// The share of pairs with an edge that have both; `nil` without edges.
  public var dyadReciprocity: Double? {
    let joined = mutual + asymmetric
    return joined > 0 ? Double(mutual) / Double(joined) : nil
  }
}

extension Graph {
  /// Mutual, asymmetric and null pairs; in an undirected graph every edge is mutual.
  ///
  /// - Complexity: O(*m* log *k*) for *m* edges and at most *k* at one vertex.
  /// - SeeAlso: S. Wasserman and K. Faust, “Social Network Analysis”, 1994.
  public func dyadCensus() -> DyadCensus {
    let answered = edges.count { edge(from: $0.target, to: $0.source) != nil }
    let mutual = isDirected ? answered / 2 : edges.count
    let asymmetric = isDirected ? edges.count - answered : 0
    let pairs = vertexCount * max(vertexCount - 1, 0) / 2
    return DyadCensus(mutual: mutual, asymmetric: asymmetric, null: pairs - mutual - asymmetric)
  }

  /// The share of each vertex's edges, either way, that are answered by the opposite edge.
  ///
  /// - Returns: 2 × mutual pairs over in- plus out-degree, 0 to 1; `nil` for a vertex without edges. In
  ///   an undirected graph every edge is answered.
  /// - Complexity: O(*m* log *k*) for *m* edges and at most *k* at one vertex.
  /// - SeeAlso: S. Wasserman and K. Faust, “Social Network Analysis”, 1994.
  public func vertexReciprocity() -> [Double?] {
    var answered = [Int](repeating: 0, count: vertexCount)
    var all = answered
    for edge in edges {
      let isAnswered = !isDirected || self.edge(from: edge.target, to: edge.source) != nil
      for end in [edge.source, edge.target] {
        all[end] += 1
        answered[end] += isAnswered ? 1 : 0
      }
    }
    return zip(answered, all).map { $1 > 0 ? Double($0) / Double($1) : nil }
  }
}
