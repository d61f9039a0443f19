/// Which edges of a vertex keep it in a core.
public enum CoreDegree: Sendable, Hashable, CaseIterable {
  /// The edges that enter it.
  case incoming
  /// The edges that leave it.
  case outgoing
  /// Both; in an undirected graph, all edges once.
  case total
}

extension Graph {
  /// The largest *k* for which each vertex is in a part where everybody has *k* edges inside the part.
  ///
  /// - Parameter degree: Which edges count.
  /// - Returns: `vertexCount` whole numbers in vertex order.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - Note: NetworkX and igraph (`all`) count both edges of a mutual pair, as ``CoreDegree/total``.
  /// - SeeAlso: V. Batagelj and M. Zaversnik, “An O(m) algorithm for cores decomposition of
  ///   networks”, 2003, <https://arxiv.org/abs/cs/0310049>
  public func coreness(_ degree: CoreDegree = .total) -> [Int] {
    var queue = CoreQueue(degrees: (0..<vertexCount).map { coreDegree(of: $0, degree) })
    for place in 0..<vertexCount {
      let vertex = queue.order[place]
      if degree != .outgoing {
        for arc in neighbors(of: vertex) { queue.lower(Int(arc.vertex), above: vertex) }
      }
      if degree != .incoming, isDirected || degree == .outgoing {
        for arc in predecessors(of: vertex) { queue.lower(Int(arc.vertex), above: vertex) }
      }
    }
    return queue.degrees
  }

  private func coreDegree(of vertex: Int, _ degree: CoreDegree) -> Int {
    switch degree {
    case .incoming: predecessors(of: vertex).count
    case .outgoing: neighbors(of: vertex).count
    case .total:
      isDirected
        ? predecessors(of: vertex).count + neighbors(of: vertex).count
        : neighbors(of: vertex).count
    }
  }
}

/// Vertices sorted by the degree they have left, kept sorted while degrees fall.
private struct CoreQueue {
  /// What is left of each vertex's degree; its coreness once it has been taken.
  private(set) var degrees: [Int]
  /// The vertices, lowest degree first.
  private(set) var order: [Int]
  private var places: [Int]
  /// For each degree, the place of the first vertex that has it.
  private var starts: [Int]

  init(degrees: [Int]) {
    self.degrees = degrees
    order = degrees.indices.sorted { (degrees[$0], $0) < (degrees[$1], $1) }
    places = [Int](repeating: 0, count: degrees.count)
    for (place, vertex) in order.enumerated() { places[vertex] = place }
    starts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { starts[degree + 1] += 1 }
    for degree in 1..<starts.count { starts[degree] += starts[degree - 1] }
  }

  /// Takes one edge from `vertex`, unless its degree is no more than that of `taken`.
  mutating func lower(_ vertex: Int, above taken: Int) {
    let degree = degrees[vertex]
    guard degree > degrees[taken] else { return }
    let place = places[vertex]
    let first = starts[degree]
    let other = order[first]
    order.swapAt(place, first)
    places[vertex] = first
    places[other] = place
    starts[degree] = first + 1
    degrees[vertex] = degree - 1
  }
}
