extension Graph {
  /// For every edge, how many third vertices are joined both ways with both of its ends.
  ///
  /// An undirected edge counts as one both ways; an edge that is not returned has 0.
  ///
  /// - Returns: One number for each edge.
  /// - Complexity: O(*m* Δ) for largest degree Δ.
  /// - Note: UCINET counts the same in O(*n*³).
  /// - SeeAlso: D. Krackhardt, “The ties that torture: Simmelian tie analysis in organizations”, 1999.
  public func simmelianStrengths() -> [Int] {
    let mutual: [[Int]] = (0..<vertexCount).map { vertex in
      neighbors(of: vertex).map { Int($0.vertex) }.filter {
        !isDirected || edge(from: $0, to: vertex) != nil
      }
    }
    return edges.map { edge in
      guard !isDirected || self.edge(from: edge.target, to: edge.source) != nil else { return 0 }
      return Self.commonCount(mutual[edge.source], mutual[edge.target])
    }
  }

  /// How many numbers two ascending lists share.
  static func commonCount(_ one: [Int], _ other: [Int]) -> Int {
    var i = 0
    var j = 0
    var count = 0
    while i < one.count, j < other.count {
      if one[i] == other[j] { count += 1 }
      let (x, y) = (one[i], other[j])
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    return count
  }
}
