extension Graph {
  /// The share of pairs of neighbors that are joined themselves, direction dropped.
  ///
  /// A vertex with fewer than two neighbors has no such pair and scores 0.
  ///
  /// - Returns: `vertexCount` numbers in vertex order, in `0...1`.
  /// - Complexity: O(Σ *k*²) for degrees *k*.
  /// - Note: igraph gives NaN for fewer than two neighbors, NetworkX 0.
  /// - SeeAlso: S. Wasserman and K. Faust, “Social Network Analysis”, 1994.
  public func localClustering() -> [Double] {
    let degrees = undirected.degrees()
    return zip(triangleCounts(), degrees).map { triangles, degree in
      degree < 2 ? 0 : Double(2 * triangles) / (Double(degree) * Double(degree - 1))
    }
  }

  /// The share of paths of two edges whose ends are joined, direction dropped.
  ///
  /// - Returns: A number in `0...1`; `nil` when no two edges meet.
  /// - Complexity: O(Σ *k*²) for degrees *k*.
  /// - Note: sna returns 1 when no two edges meet, NetworkX and igraph 0 or NaN.
  public func transitivity() -> Double? {
    let plain = undirected
    let paths = plain.degrees().reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    // Each corner of a triangle is the middle of a path.
    return paths > 0 ? Double(3 * plain.triangleCount()) / Double(paths) : nil
  }

  /// The share of paths *i* → *j* → *k* for which there is an edge *i* → *k*.
  ///
  /// - Returns: A number in `0...1`; `nil` when there is no such path.
  /// - Complexity: O(Σ in-degree × out-degree).
  /// - Note: This is UCINET's “closure” and the weak transitivity of sna.
  public func directedTransitivity() -> Double? {
    var paths = 0
    var closed = 0
    var isReached = [Bool](repeating: false, count: vertexCount)
    for start in 0..<vertexCount {
      for arc in neighbors(of: start) { isReached[Int(arc.vertex)] = true }
      for arc in neighbors(of: start) {
        for next in neighbors(of: Int(arc.vertex)) where Int(next.vertex) != start {
          paths += 1
          closed += isReached[Int(next.vertex)] ? 1 : 0
        }
      }
      for arc in neighbors(of: start) { isReached[Int(arc.vertex)] = false }
    }
    return paths > 0 ? Double(closed) / Double(paths) : nil
  }
}
