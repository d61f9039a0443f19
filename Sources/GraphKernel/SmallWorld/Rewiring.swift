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
    let graph = undirected
    guard graph.edges.count > 1 else { return graph }
    var pairs = graph.edges.map { (min($0.source, $0.target), max($0.source, $0.target)) }
    var contacts = ExchangedContacts(graph)
    for _ in 0..<(swaps * pairs.count) {
      let first = generator.below(pairs.count)
      let second = generator.below(pairs.count)
      let (a, b) = pairs[first]
      let (x, y) = generator.below(2) == 0 ? pairs[second] : (pairs[second].1, pairs[second].0)
      guard a != x, a != y, b != x, b != y else { continue }
      let one = (min(a, y), max(a, y))
      let other = (min(x, b), max(x, b))
      guard !contacts.areTied(a, y), !contacts.areTied(x, b),
        isWanted((pairs[first], pairs[second]), (one, other))
      else { continue }
      contacts.replace(b, by: y, of: a)
      contacts.replace(a, by: x, of: b)
      contacts.replace(y, by: b, of: x)
      contacts.replace(x, by: a, of: y)
      pairs[first] = one
      pairs[second] = other
    }
    let edges = pairs.map { Edge($0.0, $0.1) }
    guard let exchanged = try? Graph(vertexCount: vertexCount, edges: edges) else {
      preconditionFailure("exchanging ends makes no loop and no parallel edge")
    }
    return exchanged
  }
}

/// The neighbors of each vertex while the ends of edges are exchanged: who they are changes, and how many
/// there are does not.
private struct ExchangedContacts {
  private let offsets: [Int32]
  private var neighbors: [Int32]

  init(_ graph: Graph) {
    offsets = graph.outgoing.offsets
    neighbors = graph.outgoing.targets
  }

  /// Whether two vertices have an edge.
  ///
  /// - Complexity: O(*k*) for the smaller degree *k* of the two.
  func areTied(_ one: Int, _ other: Int) -> Bool {
    let (few, many) = row(one).count < row(other).count ? (one, other) : (other, one)
    return place(of: many, in: few) != nil
  }

  /// Puts one neighbor of a vertex in the place of another.
  mutating func replace(_ old: Int, by new: Int, of vertex: Int) {
    guard let place = place(of: old, in: vertex) else { return }
    neighbors[place] = Int32(truncatingIfNeeded: new)
  }

  private func row(_ vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }

  private func place(of neighbor: Int, in vertex: Int) -> Int? {
    row(vertex).first { neighbors[$0] == Int32(truncatingIfNeeded: neighbor) }
  }
}
