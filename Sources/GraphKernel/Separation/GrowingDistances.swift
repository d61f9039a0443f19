/// The steps between every two vertices of a graph without direction, kept while edges are added.
///
/// - Complexity: O(*n*(*n* + *m*)) time to build and O(*n*²) space.
public struct GrowingDistances: Sendable {
  /// The number of vertices.
  public let vertexCount: Int
  /// The steps from each vertex to each; ``apart`` where no way leads.
  private var steps: [Int32]
  /// How many pairs of vertices are each number of steps apart; place 0 counts those without a way.
  private var counts: [Int]

  private static let apart = Int32.max / 4

  /// Measures a graph, direction dropped.
  public init(_ graph: Graph) {
    let graph = graph.undirected
    let count = graph.vertexCount
    var steps = [Int32](repeating: Self.apart, count: count * count)
    for start in 0..<count {
      for (vertex, distance) in graph.distances(from: start).enumerated() {
        if let distance { steps[start * count + vertex] = Int32(distance) }
      }
    }
    var counts = [Int](repeating: 0, count: max(1, count))
    for one in 0..<count {
      for other in (one + 1)..<max(count, one + 1) {
        let distance = steps[one * count + other]
        counts[distance == Self.apart ? 0 : Int(distance)] += 1
      }
    }
    vertexCount = count
    self.steps = steps
    self.counts = counts
  }

  /// The steps between two vertices; `nil` when no way leads from one to the other.
  public func steps(_ one: Int, _ other: Int) -> Int? {
    let distance = steps[one * vertexCount + other]
    return distance == Self.apart ? nil : Int(distance)
  }

  /// Global efficiency: the mean of 1 over the steps between two vertices, 0 without a way.
  ///
  /// - Returns: 0 for a graph without edges to 1 for a complete one; `nil` for fewer than two vertices.
  /// - Complexity: O(*n*).
  /// - SeeAlso: V. Latora and M. Marchiori, “Efficient behavior of small-world networks”, 2001,
  ///   <https://doi.org/10.1103/PhysRevLett.87.198701>
  public var efficiency: Double? { efficiency(of: counts) }

  /// Global efficiency once an edge between two vertices is added.
  ///
  /// - Complexity: O(*n* + *ab*) for *a* and *b* vertices that the edge brings nearer to each other.
  public func efficiency(adding one: Int, _ other: Int) -> Double? {
    var changed = counts
    forEachShorter(one, other) { _, _, old, new in
      changed[old == Self.apart ? 0 : Int(old)] -= 1
      changed[Int(new)] += 1
    }
    return efficiency(of: changed)
  }

  /// Adds an edge between two vertices.
  ///
  /// - Complexity: O(*n* + *ab*), as for ``efficiency(adding:_:)``.
  public mutating func add(_ one: Int, _ other: Int) {
    var changes: [(Int, Int, Int32, Int32)] = []
    forEachShorter(one, other) { changes.append(($0, $1, $2, $3)) }
    for (a, b, old, new) in changes {
      counts[old == Self.apart ? 0 : Int(old)] -= 1
      counts[Int(new)] += 1
      steps[a * vertexCount + b] = new
      steps[b * vertexCount + a] = new
    }
  }

  /// Calls `body` with each pair that an edge brings nearer, its old and its new steps.
  ///
  /// Only a vertex that gets nearer to one end by way of the other can gain, so that the two sides
  /// are disjoint and every pair is met once.
  private func forEachShorter(
    _ one: Int, _ other: Int, _ body: (Int, Int, Int32, Int32) -> Void
  ) {
    guard one != other else { return }
    let (first, second) = (one * vertexCount, other * vertexCount)
    var near: [(vertex: Int, steps: Int32)] = []
    var far: [(vertex: Int, steps: Int32)] = []
    near.reserveCapacity(vertexCount)
    far.reserveCapacity(vertexCount)
    for vertex in 0..<vertexCount {
      let (toOne, toOther) = (steps[first + vertex], steps[second + vertex])
      if toOne + 1 < toOther { near.append((vertex, toOne + 1)) }
      if toOther + 1 < toOne { far.append((vertex, toOther)) }
    }
    for a in near {
      let row = a.vertex * vertexCount
      for b in far {
        let new = a.steps + b.steps
        let old = steps[row + b.vertex]
        if new < old { body(a.vertex, b.vertex, old, new) }
      }
    }
  }

  private func efficiency(of counts: [Int]) -> Double? {
    guard vertexCount > 1 else { return nil }
    var sum = 0.0
    for distance in 1..<counts.count where counts[distance] > 0 {
      sum += Double(counts[distance]) / Double(distance)
    }
    return sum / (Double(vertexCount) * Double(vertexCount - 1) / 2)
  }
}
