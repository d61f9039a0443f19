/// The most that a set of vertices can reach toward a goal with one more, for each that may be added.
struct KeyPlayerBounds {
  private let graph: Graph
  private let goal: KeyPlayerGoal
  /// What each vertex reaches by itself; empty for goals about the loss of the set.
  private let alone: [Double]

  init(_ graph: Graph, _ goal: KeyPlayerGoal, alone: [Double]) {
    self.graph = graph
    self.goal = goal
    self.alone = alone
  }

  /// Whether each vertex gives as much as its bound, so that equals have the same bits.
  var areExact: Bool { goal == .fragmentation }

  /// The most that each vertex can give together with some others.
  ///
  /// Where the set is lost this is what it gives, but for rounding. Two sets reach no more than what each
  /// reaches.
  ///
  /// - Parameters:
  ///   - others: The others.
  ///   - value: What they reach.
  /// - Returns: A number for each vertex, in the unit of the goal.
  /// - Complexity: O(*n* + *m*); for distances O(*n* *m* *d*) for *d* vertices that the shortest paths to one
  ///   vertex share.
  func values(with others: [Int], reaching value: Double) -> [Double] {
    let rest = Double(graph.vertexCount - others.count - 1)
    switch goal {
    case .fragmentation:
      return left(without: others).pairsLeftWithoutEach.map {
        1 - 2 * Double($0) / (rest * (rest - 1))
      }
    case .distanceFragmentation:
      let nearness = NearnessLosses(left(without: others))
      return nearness.losses.map { 1 - (nearness.whole - $0) / (rest * (rest - 1)) }
    case .reachOne, .reachTwo, .inverseDistance: return alone.map { value + $0 }
    }
  }

  private func left(without gone: [Int]) -> Graph {
    let edges = graph.edges.filter { !gone.contains($0.source) && !gone.contains($0.target) }
    guard let left = try? Graph(vertexCount: graph.vertexCount, edges: edges) else {
      preconditionFailure("some edges of a valid graph make a valid graph")
    }
    return left
  }
}
