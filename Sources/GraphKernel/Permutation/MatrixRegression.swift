/// A linear model of the ties of one graph from those of others, with tests that allow for the
/// dependence of ties.
public struct MatrixRegression: Sendable, Equatable {
  /// The constant.
  public let intercept: Double
  /// One coefficient for each explaining graph.
  public let coefficients: [Double]
  /// The share of the variance that the model explains.
  public let rSquared: Double
  /// For each explaining graph, the test of its partial correlation, which orders permutations as its
  /// *t* statistic does.
  public let tests: [PermutationTest]
}

extension Graph {
  /// Regresses this graph on others by least squares over pairs, with double semi-partialling.
  ///
  /// To test one explaining graph, what the others do not explain of it is permuted, and the model is
  /// fitted anew: the test allows for graphs that explain each other. The fit needs only what the
  /// others leave of both sides: their parts along an orthonormal basis are taken off.
  ///
  /// - Parameters:
  ///   - others: The explaining graphs, on the same vertices.
  ///   - value: What an edge is worth; a pair without an edge is worth 0.
  ///   - draws: How many random permutations there are for more than 7 vertices.
  ///   - seed: The seed; each explaining graph has a stream of its own.
  /// - Returns: The model; `nil` where sizes differ, no graph explains, or the explaining graphs
  ///   determine each other.
  /// - Complexity: O(*g* *d* *n*² *g*) for *g* graphs and *d* draws.
  /// - SeeAlso: D. Dekker, D. Krackhardt and T. Snijders, “Sensitivity of MRQAP tests to collinearity
  ///   and autocorrelation conditions”, 2007, <https://doi.org/10.1007/s11336-007-9016-1>
  public func matrixRegression(
    on others: [Graph], _ value: TieValue = .unit, draws: Int = 1_999, seed: UInt64 = 1
  ) -> MatrixRegression? {
    let isDirected = isDirected || others.contains { $0.isDirected }
    guard !others.isEmpty, vertexCount > 2, others.allSatisfy({ $0.vertexCount == vertexCount })
    else { return nil }
    let pairs = DyadCells(vertexCount, isDirected: isDirected)
    let response = pairs.cells(of: self, value)
    let columns = others.map { pairs.cells(of: $0, value) }
    let constant = [Double](repeating: 1, count: response.count)
    guard let fit = LeastSquares([constant] + columns, response) else { return nil }
    var tests: [PermutationTest] = []
    for place in columns.indices {
      let rest = [constant] + columns.indices.filter { $0 != place }.map { columns[$0] }
      guard let partial = LeastSquares(rest, columns[place]),
        let left = LeastSquares(rest, response)
      else { return nil }
      let correlation = PartialCorrelation(rest, response: left.residuals)
      let test = PermutationTest(
        of: vertexCount, draws: draws, seed: seed &+ UInt64(place)
      ) { order in
        correlation.value(of: pairs.permuted(partial.residuals, order))
      }
      tests.append(test)
    }
    return MatrixRegression(
      intercept: fit.coefficients[0], coefficients: Array(fit.coefficients.dropFirst()),
      rSquared: fit.rSquared, tests: tests)
  }
}

/// The pairs of vertices in an order.
private struct DyadCells {
  private let vertexCount: Int
  private let pairs: [(Int, Int)]
  private let place: [Int]

  init(_ vertexCount: Int, isDirected: Bool) {
    self.vertexCount = vertexCount
    var pairs: [(Int, Int)] = []
    var place = [Int](repeating: -1, count: vertexCount * vertexCount)
    for a in 0..<vertexCount {
      for b in 0..<vertexCount where a != b && (isDirected || a < b) {
        place[a * vertexCount + b] = pairs.count
        if !isDirected { place[b * vertexCount + a] = pairs.count }
        pairs.append((a, b))
      }
    }
    self.pairs = pairs
    self.place = place
  }

  func cells(of graph: Graph, _ value: TieValue) -> [Double] {
    pairs.map { a, b in
      graph.edge(from: a, to: b).map { value == .unit ? 1 : graph.edges[$0].weight } ?? 0
    }
  }

  func permuted(_ cells: [Double], _ order: [Int]) -> [Double] {
    pairs.map { a, b in cells[place[order[a] * vertexCount + order[b]]] }
  }
}
