extension Graph {
  /// The index of edges across and inside groups, against labels handed out at random.
  ///
  /// - Parameters:
  ///   - labels: The group of each vertex; vertices without one keep none, and their edges do not
  ///     count.
  ///   - draws: How many random permutations there are for more than 7 labelled vertices.
  ///   - seed: The seed of the draws.
  /// - Returns: The test of ``Mixing/index``; `nil` where no edge counts.
  /// - Complexity: O(*d*(*n* + *m*)) for *d* draws.
  /// - SeeAlso: D. Krackhardt and R. Stern, “Informal networks and organizational crises”, 1988,
  ///   <https://doi.org/10.2307/2786835>
  public func mixingTest(
    by labels: [Int?], draws: Int = 9_999, seed: UInt64 = 1
  ) -> PermutationTest? {
    var place = [Int](repeating: -1, count: vertexCount)
    var known: [Int] = []
    for (vertex, label) in labels.enumerated() {
      guard let label else { continue }
      place[vertex] = known.count
      known.append(label)
    }
    let ties = edges.map { (place[$0.source], place[$0.target]) }.filter { min($0.0, $0.1) >= 0 }
    guard !ties.isEmpty else { return nil }
    let total = Double(ties.count)
    return PermutationTest(of: known.count, draws: draws, seed: seed) { order in
      let inside = ties.count { known[order[$0.0]] == known[order[$0.1]] }
      return (total - 2 * Double(inside)) / total
    }
  }
}

extension Mixing {
  /// The lowest and the highest index that as many edges can have with groups of these sizes.
  ///
  /// - Parameters:
  ///   - sizes: The number of members of each group.
  ///   - isDirected: Whether a pair of vertices can have an edge each way.
  /// - Returns: A part of `-1...1`; `nil` without edges.
  public func possibleIndices(sizes: [Int], isDirected: Bool) -> ClosedRange<Double>? {
    let ties = Double(inside + outside)
    guard ties > 0 else { return nil }
    let sides = isDirected ? 1.0 : 0.5
    let members = Double(sizes.reduce(0, +))
    let roomInside = sides * sizes.reduce(0.0) { $0 + Double($1) * Double($1 - 1) }
    let roomOutside = sides * members * (members - 1) - roomInside
    let lowest = (2 * max(0, ties - roomInside) - ties) / ties
    let highest = (2 * min(ties, roomOutside) - ties) / ties
    return min(lowest, highest)...highest
  }
}
