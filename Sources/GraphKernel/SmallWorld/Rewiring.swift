extension Graph {
  /// A random graph in which every vertex keeps its degree, made by exchanging the ends of edges.
  ///
  /// - Parameters:
  ///   - swaps: How many exchanges are tried for each edge.
  ///   - generator: Where randomness comes from.
  /// - Returns: A graph without direction, loops and parallel edges; each edge counts 1.
  /// - Complexity: O(`swaps` × *m*).
  /// - SeeAlso: S. Maslov and K. Sneppen, “Specificity and stability in topology of protein networks”,
  ///   2002, <https://doi.org/10.1126/science.1065103>
  public func rewired(swaps: Int = 10, using generator: inout Xoshiro256) -> Graph {
    exchanged(swaps: swaps, using: &generator) { _, _ in true }
  }

  /// A graph with the degrees of this one and edges between vertices near each other on a ring.
  ///
  /// - Parameters:
  ///   - swaps: How many exchanges are tried for each edge.
  ///   - generator: Where randomness comes from.
  /// - Returns: A graph without direction; each edge counts 1.
  /// - Complexity: O(`swaps` × *m*).
  /// - SeeAlso: Q. K. Telesford and others, “The ubiquity of small-world networks”, 2011,
  ///   <https://doi.org/10.1089/brain.2011.0038>
  public func latticized(swaps: Int = 10, using generator: inout Xoshiro256) -> Graph {
    let count = vertexCount
    func length(_ pair: (Int, Int)) -> Int {
      let way = abs(pair.0 - pair.1)
      return min(way, count - way)
    }
    return exchanged(swaps: swaps, using: &generator) { old, new in
      length(new.0) + length(new.1) <= length(old.0) + length(old.1)
    }
  }

  private typealias TwoPairs = ((Int, Int), (Int, Int))

  private func exchanged(
    swaps: Int, using generator: inout Xoshiro256, _ isWanted: (TwoPairs, TwoPairs) -> Bool
  ) -> Graph {
    var pairs = undirected.edges.map { (min($0.source, $0.target), max($0.source, $0.target)) }
    var known = Set(pairs.map { [$0.0, $0.1] })
    guard pairs.count > 1 else { return undirected }
    for _ in 0..<(swaps * pairs.count) {
      let first = generator.below(pairs.count)
      let second = generator.below(pairs.count)
      let (a, b) = pairs[first]
      let (x, y) = generator.below(2) == 0 ? pairs[second] : (pairs[second].1, pairs[second].0)
      guard a != x, a != y, b != x, b != y else { continue }
      let one = (min(a, y), max(a, y))
      let other = (min(x, b), max(x, b))
      guard !known.contains([one.0, one.1]), !known.contains([other.0, other.1]),
        isWanted((pairs[first], pairs[second]), (one, other))
      else { continue }
      known.remove([pairs[first].0, pairs[first].1])
      known.remove([pairs[second].0, pairs[second].1])
      known.insert([one.0, one.1])
      known.insert([other.0, other.1])
      pairs[first] = one
      pairs[second] = other
    }
    let edges = pairs.map { Edge($0.0, $0.1) }
    guard let graph = try? Graph(vertexCount: vertexCount, edges: edges) else {
      preconditionFailure("exchanging ends makes no loop and no parallel edge")
    }
    return graph
  }
}
