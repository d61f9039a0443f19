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
  /// - Complexity: O(*n*² *g*³ + *d* *g*² (*n* + *m*)) for *g* graphs of *m* edges and *d* draws.
  /// - SeeAlso: D. Dekker, D. Krackhardt and T. Snijders, “Sensitivity of MRQAP tests to collinearity
  ///   and autocorrelation conditions”, 2007, <https://doi.org/10.1007/s11336-007-9016-1>
  public func matrixRegression(
    on others: [Graph], _ value: TieValue = .unit, draws: Int = 1_999, seed: UInt64 = 1
  ) -> MatrixRegression? {
    let isDirected = isDirected || others.contains { $0.isDirected }
    guard !others.isEmpty, vertexCount > 2, others.allSatisfy({ $0.vertexCount == vertexCount })
    else { return nil }
    let pairs = VertexPairs(vertexCount, isDirected: isDirected)
    let response = pairs.cells(of: self, value)
    let columns = others.map { pairs.cells(of: $0, value) }
    let constant = [Double](repeating: 1, count: response.count)
    guard let fit = LeastSquares([constant] + columns, response) else { return nil }
    let untied = pairs.all.indices.first { pair in columns.allSatisfy { $0[pair] == 0 } }
    var tests: [PermutationTest] = []
    for place in columns.indices {
      let rest = [constant] + columns.indices.filter { $0 != place }.map { columns[$0] }
      guard let partial = LeastSquares(rest, columns[place]),
        let left = LeastSquares(rest, response)
      else { return nil }
      let correlation = PartialCorrelation(
        of: partial.residuals, usual: untied.map { partial.residuals[$0] } ?? 0, holding: rest,
        with: left.residuals, over: pairs)
      tests.append(
        PermutationTest(
          of: vertexCount, draws: draws, seed: seed &+ UInt64(place), correlation.value))
    }
    return MatrixRegression(
      intercept: fit.coefficients[0], coefficients: Array(fit.coefficients.dropFirst()),
      rSquared: fit.rSquared, tests: tests)
  }
}
