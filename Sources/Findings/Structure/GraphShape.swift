import GraphKernel

extension Graph {
  /// The share of pairs of vertices that reach each other, direction dropped; 1 for fewer than two.
  func connectedness(without removed: Int? = nil) -> Double {
    let sizes = pieceSizes(without: removed)
    let count = sizes.reduce(0, +)
    guard count > 1 else { return 1 }
    let joined = sizes.reduce(0.0) { $0 + Double($1) * Double($1 - 1) }
    return joined / (Double(count) * Double(count - 1))
  }

  /// The sizes of the connected parts once one vertex is left out, in the order of first vertices.
  func pieceSizes(without removed: Int? = nil) -> [Int] {
    var isSeen = [Bool](repeating: false, count: vertexCount)
    if let removed { isSeen[removed] = true }
    var sizes: [Int] = []
    for start in isSeen.indices where !isSeen[start] {
      isSeen[start] = true
      var stack = [start]
      var size = 0
      while let vertex = stack.popLast() {
        size += 1
        for arc in neighbors(of: vertex) where !isSeen[Int(arc.vertex)] {
          isSeen[Int(arc.vertex)] = true
          stack.append(Int(arc.vertex))
        }
      }
      sizes.append(size)
    }
    return sizes
  }

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
