extension Graph {
  /// How many triangles each vertex is a corner of, direction dropped.
  ///
  /// - Returns: `vertexCount` whole numbers in vertex order.
  /// - Complexity: O(Σ *k*²) for degrees *k*.
  public func triangleCounts() -> [Int] {
    let graph = undirected
    var counts = [Int](repeating: 0, count: vertexCount)
    for edge in graph.edges {
      let last = max(edge.source, edge.target)
      // Each triangle is counted at the edge between its two smallest corners.
      for corner in graph.commonNeighbors(edge.source, edge.target) where corner > last {
        counts[edge.source] += 1
        counts[edge.target] += 1
        counts[corner] += 1
      }
    }
    return counts
  }

  /// The vertices that both `a` and `b` have an edge to, ascending.
  ///
  /// - Complexity: O(*k*) for *k* edges at the two vertices.
  public func commonNeighbors(_ a: Int, _ b: Int) -> [Int] {
    var common: [Int] = []
    var left = neighbors(of: a)
    var right = neighbors(of: b)
    while let first = left.first, let second = right.first {
      if first.vertex == second.vertex { common.append(Int(first.vertex)) }
      if first.vertex <= second.vertex { left.removeFirst() }
      if second.vertex <= first.vertex { right.removeFirst() }
    }
    return common
  }
}
