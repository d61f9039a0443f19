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
    var search = SharedSteps(undirected)
    var doubled = [Int](repeating: 0, count: vertexCount)
    for start in 0..<vertexCount { search.add(from: start, to: &doubled) }
    return doubled.map { $0 / 2 }
  }
}

/// The vertices that all shortest paths from one start to another share, as a tree: the last of them before
/// each vertex is its parent.
private struct SharedSteps {
  private let graph: Graph
  private var search: BreadthFirstSearch
  private var parent: [Int]
  private var depth: [Int]
  private var below: [Int]

  init(_ graph: Graph) {
    self.graph = graph
    search = BreadthFirstSearch(graph, .outgoing)
    parent = Array(repeating: 0, count: graph.vertexCount)
    depth = parent
    below = parent
  }

  /// Adds, for each vertex but the start, how many others lie below it.
  mutating func add(from start: Int, to sums: inout [Int]) {
    search.run(from: start)
    depth[start] = 0
    below[start] = 0
    for vertex in search.order.dropFirst() {
      var shared: Int?
      for arc in graph.neighbors(of: vertex) {
        let before = Int(arc.vertex)
        guard search.steps[before] == search.steps[vertex] - 1 else { continue }
        shared = shared.map { meeting($0, before) } ?? before
      }
      parent[vertex] = shared ?? start
      depth[vertex] = depth[parent[vertex]] + 1
      below[vertex] = 0
    }
    for vertex in search.order.dropFirst().reversed() {
      sums[vertex] += below[vertex]
      below[parent[vertex]] += below[vertex] + 1
    }
  }

  /// The last vertex that the ways to both share.
  private func meeting(_ first: Int, _ second: Int) -> Int {
    var (first, second) = (first, second)
    while first != second {
      if depth[first] >= depth[second] { first = parent[first] } else { second = parent[second] }
    }
    return first
  }
}
