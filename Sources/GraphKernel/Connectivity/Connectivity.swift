extension Graph {
  /// The fewest vertices without which the graph falls apart or a single vertex is left, direction
  /// dropped.
  ///
  /// - Returns: 0 for a graph in parts, *n* − 1 for a complete one; `nil` for fewer than two vertices.
  /// - Complexity: O((*n* + δ²) κ*m*) for smallest degree δ and connectivity κ.
  /// - Note: NetworkX and igraph agree.
  /// - SeeAlso: A.-H. Esfahanian and S. L. Hakimi, “On computing the connectivities of graphs and
  ///   digraphs”, Networks 14, 1984, <https://doi.org/10.1002/net.3230140211>
  public func vertexConnectivity() -> Int? {
    guard vertexCount > 1 else { return nil }
    let graph = undirected
    guard graph.weakComponents().count == 1 else { return 0 }
    let degrees = graph.degrees()
    guard let pivot = degrees.indices.min(by: { (degrees[$0], $0) < (degrees[$1], $1) }) else {
      return nil
    }
    var least = degrees[pivot]
    var flow = VertexFlow(graph)
    let near = graph.neighbors(of: pivot).map { Int($0.vertex) }
    // A smallest cut leaves the pivot out, or leaves two of its neighbors on different sides.
    for vertex in 0..<vertexCount
    where vertex != pivot && graph.edge(from: pivot, to: vertex) == nil && least > 1 {
      least = min(least, flow.ways(from: pivot, to: vertex, limit: least))
    }
    for (place, one) in near.enumerated() where least > 1 {
      for other in near[(place + 1)...] where graph.edge(from: one, to: other) == nil {
        least = min(least, flow.ways(from: one, to: other, limit: least))
      }
    }
    return least
  }

  /// The fewest edges without which the graph falls apart, direction dropped.
  ///
  /// - Returns: 0 for a graph in parts; `nil` for fewer than two vertices.
  /// - Complexity: O(*d* λ*m*) for *d* vertices that together reach all others in a step.
  /// - Note: NetworkX and igraph agree.
  /// - SeeAlso: D. W. Matula, “Determining edge connectivity in O(nm)”, 1987,
  ///   <https://doi.org/10.1109/SFCS.1987.19>
  public func edgeConnectivity() -> Int? {
    guard vertexCount > 1 else { return nil }
    let graph = undirected
    guard graph.weakComponents().count == 1, var least = graph.degrees().min() else { return 0 }
    var network = FlowNetwork(nodeCount: vertexCount)
    for edge in graph.edges { network.add(from: edge.source, to: edge.target, 1, back: 1) }
    // A cut smaller than every degree has a dominating vertex on both sides.
    let dominating = graph.dominatingVertices()
    for vertex in dominating.dropFirst() where least > 1 {
      least = min(
        least, network.maximumFlow(from: dominating[0], to: vertex, limit: least))
    }
    return least
  }

  /// The fewest vertices without which some vertex does not reach another along directions, or a
  /// single one is left.
  ///
  /// - Returns: 0 where not everybody reaches everybody, *n* − 1 where all are tied both ways; `nil` for
  ///   fewer than two vertices. For an undirected graph, as ``vertexConnectivity()``.
  /// - Complexity: O(κ² *n* *m*) for connectivity κ.
  /// - Note: NetworkX and igraph agree.
  /// - SeeAlso: S. Even, “An algorithm for determining whether the connectivity of a graph is at least
  ///   *k*”, SIAM Journal on Computing 4, 1975, <https://doi.org/10.1137/0204034>
  public func directedVertexConnectivity() -> Int? {
    guard vertexCount > 1 else { return nil }
    guard strongComponents().count == 1 else { return 0 }
    var least = (degrees(.outgoing) + degrees(.incoming)).min() ?? 0
    var flow = VertexFlow(self)
    // Of κ + 1 vertices one is in no smallest cut, which then parts it from another vertex.
    var start = 0
    while start <= least, start < vertexCount, least > 1 {
      for vertex in 0..<vertexCount where vertex != start && least > 1 {
        for (from, to) in [(start, vertex), (vertex, start)]
        where edge(from: from, to: to) == nil {
          least = min(least, flow.ways(from: from, to: to, limit: least))
        }
      }
      start += 1
    }
    return least
  }

  /// The fewest edges without which some vertex does not reach another along directions.
  ///
  /// - Returns: 0 where not everybody reaches everybody; `nil` for fewer than two vertices. For an
  ///   undirected graph, as ``edgeConnectivity()``.
  /// - Complexity: O(*n* λ*m*) for connectivity λ.
  /// - Note: NetworkX and igraph agree.
  /// - SeeAlso: S. Even and R. E. Tarjan, “Network flow and testing graph connectivity”, SIAM Journal on
  ///   Computing 4, 1975, <https://doi.org/10.1137/0204043>
  public func directedEdgeConnectivity() -> Int? {
    guard vertexCount > 1 else { return nil }
    guard strongComponents().count == 1 else { return 0 }
    var least = (degrees(.outgoing) + degrees(.incoming)).min() ?? 0
    var network = FlowNetwork(nodeCount: vertexCount)
    for edge in edges {
      network.add(from: edge.source, to: edge.target, 1, back: isDirected ? 0 : 1)
    }
    // A smallest cut parts the first vertex from another one, one way or the other.
    for vertex in 1..<vertexCount where least > 1 {
      least = min(least, network.maximumFlow(from: 0, to: vertex, limit: least))
      guard isDirected, least > 1 else { continue }
      least = min(least, network.maximumFlow(from: vertex, to: 0, limit: least))
    }
    return least
  }

  /// Vertices of which every other one is a neighbor, taken greedily in vertex order.
  private func dominatingVertices() -> [Int] {
    var isCovered = [Bool](repeating: false, count: vertexCount)
    return (0..<vertexCount).filter { vertex in
      guard !isCovered[vertex] else { return false }
      isCovered[vertex] = true
      for arc in neighbors(of: vertex) { isCovered[Int(arc.vertex)] = true }
      return true
    }
  }
}
