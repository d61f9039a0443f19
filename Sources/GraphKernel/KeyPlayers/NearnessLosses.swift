/// How much nearness, the sum of one over the distance over ordered pairs, goes with each vertex.
///
/// Without a vertex only those are farther from a start whose every shortest path from there leads through
/// it: those below it in the tree of shared steps.
struct NearnessLosses {
  /// The nearness while all vertices are there.
  private(set) var whole = 0.0
  /// What goes with each vertex: its own nearness to others and theirs to it, and what others lose by
  /// longer ways.
  private(set) var losses: [Double]

  /// Works out the losses, direction dropped.
  ///
  /// - Complexity: O(*n* *m* *d*) for *d* vertices that the shortest paths to one vertex share, mostly one
  ///   or two.
  init(_ graph: Graph) {
    losses = [Double](repeating: 0, count: graph.vertexCount)
    // Steps of 0 stand for no way.
    let nearness = [0] + (0..<graph.vertexCount).map { 1 / Double($0 + 1) }
    var tree = SharedStepTree(graph)
    var detours = Detours(graph)
    for start in 0..<graph.vertexCount {
      tree.grow(from: start)
      var own = 0.0
      for vertex in tree.reached.dropFirst() {
        own += nearness[Int(tree.steps[Int(vertex)])]
        let below = tree.below(Int(vertex))
        guard !below.isEmpty else { continue }
        detours.search(below, in: tree)
        var lost = 0.0
        for other in tree.vertices[below] {
          lost += nearness[Int(tree.steps[Int(other)])] - nearness[Int(detours.steps[Int(other)])]
        }
        losses[Int(vertex)] += lost
      }
      losses[start] += 2 * own
      whole += own
    }
  }
}
