/// How much of a graph holds together while vertices leave one after the other.
public struct RemovalCurve: Sendable, Hashable {
  /// The vertices in the order in which they leave.
  public let order: [Int]
  /// For each count of vertices that left, from none to all of ``order``: how many pairs can still reach
  /// each other.
  public let joinedPairs: [Int]

  /// The share of the pairs that could reach each other at first and still can, 0 to 1.
  ///
  /// It never rises; `nil` where nobody could reach anybody.
  public func share(after count: Int) -> Double? {
    guard let whole = joinedPairs.first, whole > 0, joinedPairs.indices.contains(count) else {
      return nil
    }
    return Double(joinedPairs[count]) / Double(whole)
  }
}

extension Graph {
  /// What is left of the graph while some vertices leave in an order, direction dropped.
  ///
  /// Of a triangle, `[3, 1, 0, 0]` pairs are left as its vertices leave.
  ///
  /// - Parameter order: Different vertices, in the order in which they leave.
  /// - Returns: The curve; pairs with somebody who left count as apart.
  /// - Complexity: O(*n* + *m* α(*n*)): vertices are put back from the last to the first.
  /// - SeeAlso: R. Albert, H. Jeong and A.-L. Barabási, “Error and attack tolerance of complex
  ///   networks”, 2000, <https://doi.org/10.1038/35019019>
  public func removalCurve(_ order: [Int]) -> RemovalCurve {
    let graph = undirected
    var isThere = [Bool](repeating: true, count: vertexCount)
    for vertex in order { isThere[vertex] = false }
    var pieces = GrowingPieces(vertexCount)
    for vertex in 0..<vertexCount where isThere[vertex] {
      for arc in graph.neighbors(of: vertex) where isThere[Int(arc.vertex)] {
        pieces.join(vertex, Int(arc.vertex))
      }
    }
    var joined = [pieces.pairs]
    for vertex in order.reversed() {
      isThere[vertex] = true
      for arc in graph.neighbors(of: vertex) where isThere[Int(arc.vertex)] {
        pieces.join(vertex, Int(arc.vertex))
      }
      joined.append(pieces.pairs)
    }
    return RemovalCurve(order: order, joinedPairs: joined.reversed())
  }

  /// The order in which losses part most: each time the vertex without which fewest pairs can still reach
  /// each other, the first of equals; direction dropped.
  ///
  /// - Parameter count: How many leave, at most all.
  /// - Returns: Different vertices.
  /// - Complexity: O(*c*(*n* + *m*)) for *c* that leave.
  public func costliestRemovals(_ count: Int) -> [Int] {
    var isThere = [Bool](repeating: true, count: vertexCount)
    var order: [Int] = []
    while order.count < min(count, vertexCount) {
      let left = (0..<vertexCount).filter { isThere[$0] }
      var numbers = [Int](repeating: -1, count: vertexCount)
      for (number, vertex) in left.enumerated() { numbers[vertex] = number }
      let edges = self.edges.compactMap { edge -> Graph.Edge? in
        guard isThere[edge.source], isThere[edge.target] else { return nil }
        return Graph.Edge(numbers[edge.source], numbers[edge.target])
      }
      guard let part = try? Graph(vertexCount: left.count, edges: edges, isDirected: isDirected)
      else { return order }
      let components = part.weakComponents()
      let parted = part.biconnectivity().separatedPairs
      let cost = left.indices.map {
        parted[$0] + Double(components.sizes[components.labels[$0]] - 1)
      }
      guard let worst = left.indices.max(by: { (cost[$0], -$0) < (cost[$1], -$1) }) else { break }
      isThere[left[worst]] = false
      order.append(left[worst])
    }
    return order
  }
}

/// Vertices in pieces that grow together.
private struct GrowingPieces {
  private var leader: [Int]
  private var size: [Int]
  /// How many pairs are in one piece.
  private(set) var pairs = 0

  init(_ count: Int) {
    leader = Array(0..<count)
    size = [Int](repeating: 1, count: count)
  }

  mutating func join(_ one: Int, _ other: Int) {
    var (a, b) = (root(one), root(other))
    guard a != b else { return }
    if size[a] < size[b] { swap(&a, &b) }
    pairs += size[a] * size[b]
    leader[b] = a
    size[a] += size[b]
  }

  private mutating func root(_ vertex: Int) -> Int {
    var vertex = vertex
    while leader[vertex] != vertex {
      leader[vertex] = leader[leader[vertex]]
      vertex = leader[vertex]
    }
    return vertex
  }
}
