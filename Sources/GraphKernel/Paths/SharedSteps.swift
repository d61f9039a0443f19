/// The vertices that all shortest paths from one start to another share, as a tree: the last of them before
/// each vertex is its parent.
///
/// - SeeAlso: K. D. Cooper, T. J. Harvey and K. Kennedy, “A simple, fast dominance algorithm”, 2001.
struct SharedSteps {
  private let graph: Graph
  private var search: BreadthFirstSearch
  private var parent: [Int]
  private var depth: [Int]
  private var below: [Double]

  init(_ graph: Graph) {
    self.graph = graph
    search = BreadthFirstSearch(graph, .outgoing)
    parent = Array(repeating: 0, count: graph.vertexCount)
    depth = parent
    below = Array(repeating: 0, count: graph.vertexCount)
  }

  /// The steps from the start to a vertex that it reaches.
  private func steps(to vertex: Int) -> Int { Int(search.steps[vertex]) }

  /// Adds, for each vertex but the start, what those weigh that lie below it.
  ///
  /// - Parameters:
  ///   - start: The start.
  ///   - sums: A number for each vertex.
  ///   - weight: What a vertex weighs that is some steps from the start.
  /// - Complexity: O(*n* + *m d*) for *d* vertices that the shortest paths to one vertex share.
  mutating func add(from start: Int, to sums: inout [Double], weight: (_ steps: Int) -> Double) {
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
      below[parent[vertex]] += below[vertex] + weight(steps(to: vertex))
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
