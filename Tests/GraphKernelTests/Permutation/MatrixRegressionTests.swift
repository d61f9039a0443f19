import GraphKernel
import TestSupport
import Testing

/// Oracle: a program in Python that fits every permutation of a term's residuals anew by NumPy's lstsq
/// and compares t statistics, after Dekker, Krackhardt and Snijders.
@Suite struct MatrixRegressionTests {
  @Test func `of six, every order is looked at`() throws {
    let response = NamedGraphs.graph(
      6, [[0, 1], [1, 2], [2, 3], [3, 4], [0, 2], [4, 5], [1, 3]])
    let terms = [
      NamedGraphs.graph(6, [[0, 1], [1, 2], [2, 3], [0, 2], [1, 3], [3, 5]]),
      NamedGraphs.graph(6, [[0, 1], [3, 4], [4, 5], [0, 5], [1, 2]]),
    ]
    let model = try #require(response.matrixRegression(on: terms))
    #expect(agree([model.intercept] + model.coefficients, [1.0 / 18, 11.0 / 18, 0.5]))
    #expect(agree(model.rSquared, 7.0 / 12))
    #expect(agree(model.tests.map(\.atLeast), [8.0 / 720, 40.0 / 720]))
    #expect(agree(model.tests.map(\.atMost), [718.0 / 720, 712.0 / 720]))
    #expect(model.tests.allSatisfy { $0.seed == nil && $0.atLeastError == 0 })
  }

  @Test func `direction is permuted with people`() throws {
    func graph(_ edges: [[Int]]) -> Graph { NamedGraphs.graph(5, edges, isDirected: true) }
    let response = graph([[0, 1], [1, 0], [1, 2], [2, 3], [3, 4], [4, 0], [2, 0]])
    let terms = [
      graph([[0, 1], [1, 2], [2, 3], [3, 4], [4, 3], [2, 0]]),
      graph([[1, 0], [2, 1], [4, 0], [3, 4], [0, 3]]),
    ]
    let model = try #require(response.matrixRegression(on: terms))
    #expect(
      agree(model.coefficients, [0.74193548, 0.43225806], within: 1e-7)
        && agree(model.rSquared, 0.5916341722793335))
    #expect(agree(model.tests.map(\.atLeast), [1.0 / 120, 2.0 / 120]))
    #expect(agree(model.tests.map(\.atMost), [1, 119.0 / 120]))
  }

  // The exact shares of all 40,320 orders are 766, 362 at least and 39,556, 39,972 at most.
  @Test func `of eight, draws come within four errors of all orders`() throws {
    let response = NamedGraphs.graph(
      8,
      [
        [0, 1], [1, 2], [2, 3], [3, 4], [4, 5], [5, 6], [6, 7], [0, 2], [1, 3], [4, 6], [5, 7],
      ])
    let terms = [
      NamedGraphs.graph(
        8, [[0, 1], [1, 2], [2, 3], [4, 5], [5, 6], [0, 3], [4, 7], [5, 7]]),
      NamedGraphs.graph(8, [[0, 2], [1, 3], [4, 6], [2, 5], [6, 7], [0, 7]]),
    ]
    for seed: UInt64 in 1...3 {
      let model = try #require(response.matrixRegression(on: terms, draws: 3_999, seed: seed))
      for (test, exact) in zip(model.tests, [(766.0, 39_556.0), (362, 39_972)]) {
        let (more, less) = (exact.0 / 40_320, exact.1 / 40_320)
        #expect(abs(test.atLeast - more) <= 4 * (more * (1 - more) / 4_000).squareRoot())
        #expect(abs(test.atMost - less) <= 4 * (less * (1 - less) / 4_000).squareRoot())
        #expect(test.atLeast > 0 && test.draws == 3_999 && test.seed != nil)
      }
    }
  }

  @Test func `a relation explained by itself is no accident`() throws {
    let karate = NamedGraphs.karate
    let model = try #require(karate.matrixRegression(on: [karate], draws: 99))
    #expect(agree(model.coefficients, [1]) && agree(model.rSquared, 1))
    #expect(model.tests.map(\.atLeast) == [0.01])
  }
}
