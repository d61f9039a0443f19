extension Graph {
  /// The share of the possible edges that are there.
  ///
  /// - Returns: A number in `0...1`; `nil` for fewer than two vertices.
  /// - Complexity: O(1).
  /// - SeeAlso: S. Wasserman and K. Faust, “Social Network Analysis”, 1994.
  public func density() -> Double? {
    guard vertexCount > 1 else { return nil }
    let orderedPairs = Double(vertexCount) * Double(vertexCount - 1)
    return Double(edges.count) * (isDirected ? 1 : 2) / orderedPairs
  }
}
