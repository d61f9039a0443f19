extension Graph {
  /// The correlation of two graphs on the same vertices, and how it compares with relabelled ones.
  ///
  /// Pearson's correlation over the cells off the diagonal: ordered pairs where one of the graphs has
  /// directions, else pairs. The null hypothesis permutes the vertices of the other graph.
  ///
  /// - Parameters:
  ///   - other: The other graph.
  ///   - value: What an edge is worth; a pair without an edge is worth 0.
  ///   - draws: How many random permutations there are for more than 7 vertices.
  ///   - seed: The seed of the draws.
  /// - Returns: The test; `nil` where the graphs differ in size or one of them does not vary.
  /// - Complexity: O(*n*² + *dm* log *k*) for *d* draws, *m* edges of this graph and degrees *k* of the
  ///   other.
  /// - Note: The test is about a labelling, not about structure: R's sna warns of the same.
  /// - SeeAlso: D. Krackhardt, “QAP partialling as a test of spuriousness”, 1987,
  ///   <https://doi.org/10.1016/0378-8733(87)90012-8>; L. Hubert, “Assignment Methods in
  ///   Combinatorial Data Analysis”, 1987.
  public func quadraticAssignment(
    with other: Graph, _ value: TieValue = .unit, draws: Int = 9_999, seed: UInt64 = 1
  ) -> PermutationTest? {
    guard vertexCount == other.vertexCount, vertexCount > 1 else { return nil }
    func arcs(_ graph: Graph) -> [(Int, Int, Double)] {
      graph.edges.flatMap { edge in
        let worth = value == .unit ? 1 : edge.weight
        let one = (edge.source, edge.target, worth)
        return graph.isDirected ? [one] : [one, (edge.target, edge.source, worth)]
      }
    }
    let (mine, theirs) = (arcs(self), arcs(other))
    let cells = Double(vertexCount) * Double(vertexCount - 1)
    func moments(_ arcs: [(Int, Int, Double)]) -> (mean: Double, spread: Double) {
      let mean = arcs.reduce(0.0) { $0 + $1.2 } / cells
      let squares = arcs.reduce(0.0) { $0 + $1.2 * $1.2 } / cells
      return (mean, max(0, squares - mean * mean).squareRoot())
    }
    let (one, two) = (moments(mine), moments(theirs))
    guard one.spread > 0, two.spread > 0 else { return nil }
    if vertexCount <= 2_000 {
      let width = vertexCount
      var table = [Double](repeating: 0, count: width * width)
      for arc in theirs { table[arc.0 * width + arc.1] = arc.2 }
      return PermutationTest(of: width, draws: draws, seed: seed) { order in
        let product = mine.reduce(0.0) { sum, arc in
          sum + arc.2 * table[order[arc.0] * width + order[arc.1]]
        }
        return (product / cells - one.mean * two.mean) / (one.spread * two.spread)
      }
    }
    var rows = [[Int: Double]](repeating: [:], count: vertexCount)
    for arc in theirs { rows[arc.0][arc.1] = arc.2 }
    return PermutationTest(of: vertexCount, draws: draws, seed: seed) { order in
      let product = mine.reduce(0.0) { sum, arc in
        sum + arc.2 * (rows[order[arc.0]][order[arc.1]] ?? 0)
      }
      return (product / cells - one.mean * two.mean) / (one.spread * two.spread)
    }
  }
}
