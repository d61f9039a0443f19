import GraphKernel
import TestSupport
import Testing

@Suite struct PermutationTests {
  private let one = NamedGraphs.graph(5, [[0, 1], [1, 2], [2, 3], [3, 4], [0, 2]])
  private let other = NamedGraphs.graph(5, [[0, 1], [1, 2], [2, 3], [0, 2], [1, 3]])

  // Oracle: DOMAIN F.5, r = 0.6 and 8 of 120 orders.
  @Test func `two relations of five are compared over all orders`() throws {
    let test = try #require(one.quadraticAssignment(with: other))
    #expect(agree(test.statistic, 0.6))
    #expect(agree(test.atLeast, 8.0 / 120))
    #expect(test.seed == nil && test.atLeastError == 0)
  }

  // Oracle: DOMAIN F.5.
  @Test func `what became of ties between rounds is counted`() throws {
    let change = one.stability(to: other, at: [0, 1, 2, 3, 4])
    #expect(agree(try #require(change.jaccard), 0.666667, within: 1e-6))
    #expect(change.hamming == 2)
    #expect([change.kept, change.formed, change.dissolved] == [4, 1, 1])
    let edges = one.changes(to: other, at: [0, 1, 2, 3, 4])
    #expect(edges.formed == [4] && edges.dissolved == [3])
    #expect(edges.kept.map(\.earlier) == [0, 1, 2, 4] && edges.kept.map(\.later) == [0, 1, 2, 3])
    #expect(one.changes(to: other, at: [0, 1, 2, nil, 4]).stability.dissolved == 0)
  }

  @Test func `a chance is never 0, and a seed repeats it`() throws {
    let karate = NamedGraphs.karate
    let test = try #require(karate.quadraticAssignment(with: karate, draws: 99, seed: 7))
    #expect(agree(test.statistic, 1))
    #expect(test.atLeast == 0.01)
    #expect(test == karate.quadraticAssignment(with: karate, draws: 99, seed: 7))
    #expect(test.atLeastError > 0)
  }

  // Oracle: DOMAIN F.3; 20,000 permutations gave a mean of 0.0298 and a deviation of 0.0946.
  @Test func `the sides of the karate club are no accident`() throws {
    let test = try #require(
      NamedGraphs.karate.mixingTest(by: NamedGraphs.karateClubs, draws: 4_999))
    #expect(agree(test.statistic, -0.717949, within: 1e-6))
    #expect(abs(test.mean - 0.0298) < 4 * 0.0946 / 4_999.0.squareRoot() + 4e-4)
    #expect(abs(test.deviation - 0.0946) < 0.004)
    #expect(test.atMost <= 3.0 / 5_000 && test.atLeast == 1)
  }

  // Hand proof: of the 3 ways to pair four, one keeps both ties inside and two keep none.
  @Test func `two pairs on two sides are looked at in every order`() throws {
    let pairs = NamedGraphs.graph(4, [[0, 1], [2, 3]])
    let test = try #require(pairs.mixingTest(by: [0, 0, 1, 1]))
    #expect(test.statistic == -1 && test.seed == nil)
    #expect(agree(test.atMost, 1.0 / 3))
    #expect(agree(test.mean, 1.0 / 3))
    #expect(pairs.mixingTest(by: [0, nil, 1, nil]) == nil)
  }

  // Hand proof: groups of 3 and 2 have 4 pairs inside and 6 across.
  @Test func `with many ties not every index is possible`() throws {
    let full = NamedGraphs.complete(5).mixing(by: [0, 0, 0, 1, 1])
    let only = try #require(full.possibleIndices(sizes: [3, 2], isDirected: false))
    #expect(agree(only.lowerBound, 0.2) && agree(only.upperBound, 0.2))
    let path = NamedGraphs.graph(5, [[0, 1], [1, 2], [2, 3], [3, 4], [0, 4]])
    let range = try #require(
      path.mixing(by: [0, 0, 0, 1, 1]).possibleIndices(sizes: [3, 2], isDirected: false))
    #expect(agree(range.lowerBound, -0.6) && range.upperBound == 1)
  }

  // Hand proof: of the 6 ways to halve four, the two that part small from large give most.
  @Test func `variance between two groups is that of a mark`() throws {
    let test = try #require(
      VertexPermutation.varianceBetween(groups: [0, 0, 1, 1], of: [1, 2, 8, 9]))
    #expect(agree(test.statistic, 49.0 / 50))
    #expect(agree(test.atLeast, 1.0 / 3))
    #expect(VertexPermutation.varianceBetween(groups: [0, 0, nil], of: [1, 2, 3]) == nil)
  }

  // Oracle: hand proof; of the 6 ways to mark two of four, one has the two largest numbers.
  @Test func `a mark on the two largest of four is one way of six`() throws {
    let test = try #require(
      VertexPermutation.difference(of: [1, 2, 8, 9], marked: [false, false, true, true]))
    #expect(test.statistic == 7)
    #expect(agree(test.atLeast, 1.0 / 6))
    #expect(agree(test.mean, 0))
    let correlation = try #require(
      VertexPermutation.correlation(of: [1, 2, 3, 4, nil], with: [2, 4, 6, 8, 1]))
    #expect(agree(correlation.statistic, 1))
    #expect(agree(correlation.atLeast, 1.0 / 24))
  }

  // Oracle: least squares with one explaining graph: the slope is the correlation times the ratio of
  // spreads, and both relations have as many ties.
  @Test func `a regression on one relation is its correlation`() throws {
    let model = try #require(one.matrixRegression(on: [other]))
    #expect(agree(try #require(model.coefficients.first), 0.6))
    #expect(agree(model.rSquared, 0.36))
    #expect(agree(model.intercept, 0.2))
    #expect(agree(try #require(model.tests.first).atLeast, 8.0 / 120))
    #expect(one.matrixRegression(on: [other, other]) == nil)
  }
}
