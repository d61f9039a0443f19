import GraphKernel

extension MeasureWorkspace {
  /// How many steps along ties the shortest paths of all pairs may take: minutes, not hours.
  static let pathSteps = 2e11

  /// How many steps the shortest paths of all pairs take: for each person, the people and ties of the
  /// part that the person is in.
  var stepsOfAllPaths: Double {
    let parts = graph.weakComponents()
    var arcs = [Double](repeating: 0, count: parts.count)
    for edge in graph.edges { arcs[parts.labels[edge.source]] += graph.isDirected ? 1 : 2 }
    return zip(parts.sizes, arcs).reduce(0) { $0 + Double($1.0) * (Double($1.0) + $1.1) }
  }

  /// How many people betweenness is estimated from.
  var sampledSourceCount: Int {
    let steps = stepsOfAllPaths
    guard steps > Self.pathSteps else { return graph.vertexCount }
    return max(1, Int(Double(graph.vertexCount) * Self.pathSteps / steps))
  }

  /// Why the shortest paths of all pairs are not counted; `nil` when they are.
  func refusal(ofPathsBy length: EdgeLength? = nil) -> Undefined? {
    if let length, !hasLengths(length) { return .tieOfWeightZero }
    let steps = stepsOfAllPaths
    guard steps > Self.pathSteps else { return nil }
    return .tooManySteps(steps, instead: "betweenness_sampled")
  }
}
