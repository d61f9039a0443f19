extension Graph {
  /// How many edges each vertex has in a direction.
  ///
  /// - Parameter direction: Out-degree or in-degree; the same for an undirected graph.
  /// - Returns: `vertexCount` whole numbers in vertex order.
  /// - Complexity: O(*n*).
  /// - SeeAlso: L. C. Freeman, “Centrality in social networks: conceptual clarification”, 1979.
  public func degrees(_ direction: EdgeDirection = .outgoing) -> [Int] {
    let rows = direction == .outgoing ? outgoing : incoming
    return (0..<vertexCount).map { rows.arcCount($0) }
  }

  /// The sum of the weights of each vertex's edges in a direction.
  ///
  /// - Parameter direction: Out-strength or in-strength; the same for an undirected graph.
  /// - Returns: `vertexCount` numbers in vertex order, in the unit of the weights.
  /// - Complexity: O(*n* + *m*).
  public func strengths(_ direction: EdgeDirection = .outgoing) -> [Double] {
    (0..<vertexCount).map { vertex in
      arcs(of: vertex, direction).reduce(0) { $0 + edges[Int($1.edge)].weight }
    }
  }

  /// The vertices without any edge, ascending.
  ///
  /// - Complexity: O(*n*).
  public func isolates() -> [Int] {
    (0..<vertexCount).filter { neighbors(of: $0).isEmpty && predecessors(of: $0).isEmpty }
  }
}
