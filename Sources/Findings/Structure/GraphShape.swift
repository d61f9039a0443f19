import GraphKernel

extension Graph {
  /// The number of neighbors of each vertex.
  var degrees: [Int] { (0..<vertexCount).map { neighbors(of: $0).count } }

  /// The graph with more edges; those that are there already, and loops, are passed over.
  func adding(_ pairs: [(Int, Int)]) -> Graph {
    var present = Set(edges.map { [min($0.source, $0.target), max($0.source, $0.target)] })
    var added = edges
    for (a, b) in pairs where a != b && present.insert([min(a, b), max(a, b)]).inserted {
      added.append(Edge(a, b))
    }
    return (try? Graph(vertexCount: vertexCount, edges: added, isDirected: isDirected)) ?? self
  }
}

/// Mean and standard deviation of the population.
func meanAndDeviation(_ values: [Double]) -> (mean: Double, deviation: Double) {
  guard !values.isEmpty else { return (0, 0) }
  let mean = values.reduce(0, +) / Double(values.count)
  let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
  return (mean, variance.squareRoot())
}
