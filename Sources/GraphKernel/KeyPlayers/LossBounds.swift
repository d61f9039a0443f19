/// How much less near each other vertices can be at most without one more of them.
///
/// The sum of one over the distance, over ordered pairs, loses what the vertex itself adds, and no more than
/// what the pairs add between which every shortest path leads through it.
struct LossBounds {
  /// The sum over all pairs that are left.
  private(set) var whole = 0.0
  /// For each vertex, the most that the sum loses without it.
  private(set) var losses: [Double]

  /// - Parameter gone: Vertices that are gone already.
  /// - Complexity: O(*n*(*n* + *m d*)) for *d* vertices that the shortest paths to one vertex share.
  init(_ graph: Graph, without gone: [Int]) {
    losses = [Double](repeating: 0, count: graph.vertexCount)
    let edges = graph.edges.filter { !gone.contains($0.source) && !gone.contains($0.target) }
    guard let left = try? Graph(vertexCount: graph.vertexCount, edges: edges) else {
      preconditionFailure("some edges of a valid graph make a valid graph")
    }
    var tree = SharedSteps(left)
    for start in 0..<graph.vertexCount {
      tree.add(from: start, to: &losses) { 1 / Double($0) }
      var own = 0.0
      for vertex in tree.reached where vertex != start { own += 1 / Double(tree.steps(to: vertex)) }
      losses[start] += 2 * own
      whole += own
    }
  }
}
