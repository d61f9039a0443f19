extension Graph {
  /// For each vertex, how many pairs of others would have a longer way or none without it; direction
  /// dropped.
  ///
  /// A pair is counted where every shortest path between the two leads through the vertex: six for the hub
  /// of a star with four ends, none for an end. For each start these are the vertices that it dominates in
  /// the graph of shortest paths from there.
  ///
  /// - Returns: Whole numbers in vertex order.
  /// - Complexity: O(*n*(*n* + *m d*)) for *d* vertices that the shortest paths to one vertex share, mostly
  ///   one or two.
  /// - SeeAlso: K. D. Cooper, T. J. Harvey and K. Kennedy, “A simple, fast dominance algorithm”, 2001.
  public var pairsOnlyThrough: [Int] {
    var tree = SharedStepTree(undirected)
    var doubled = [Int](repeating: 0, count: vertexCount)
    for start in 0..<vertexCount {
      tree.grow(from: start)
      for vertex in tree.reached.dropFirst() {
        doubled[Int(vertex)] += tree.below(Int(vertex)).count
      }
    }
    return doubled.map { $0 / 2 }
  }
}
