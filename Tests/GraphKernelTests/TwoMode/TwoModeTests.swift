import GraphKernel
import TestSupport
import Testing

@Suite struct TwoModeTests {
  /// Three people, 0 to 2, and two circles, 3 and 4: 0–3, 1–3, 1–4, 2–4, 0–4.
  private let graph = NamedGraphs.graph(5, [[0, 3], [1, 3], [1, 4], [2, 4], [0, 4]])
  private let sides: [Side] = [.first, .first, .first, .second, .second]

  // Oracle: hand proof. 0 and 1 share both circles, of two and three members; all else one.
  @Test func `people share the circles they meet in`() throws {
    let two = try #require(TwoModeGraph(graph, sides: sides))
    let pairs = two.projection(.first).pairs
    #expect(pairs.map { [$0.a, $0.b, $0.shared] } == [[0, 1, 2], [0, 2, 1], [1, 2, 1]])
    #expect(agree(pairs.map(\.newman), [1.5, 0.5, 0.5]))
    #expect(agree(pairs.map { two.weight($0, .jaccard) }, [1, 0.5, 0.5]))
    #expect(agree(two.latapyClustering(), [0.75, 0.75, 0.5, 2.0 / 3, 2.0 / 3]))
    #expect(agree(try #require(two.density), 5.0 / 6))
    // One ring of four; 3-paths Σ (k − 1)(k − 1) over ties: 1 + 1 + 2 + 0 + 2.
    #expect(agree(try #require(two.robinsAlexander), 4.0 / 6))
  }

  // Oracle: hand proof; the squares are the eigenvalues of [[2, 2], [2, 3]].
  @Test func `singular values are those of the table`() throws {
    let two = try #require(TwoModeGraph(graph, sides: sides))
    let found = try #require(two.singularValues())
    let root = 17.0.squareRoot()
    #expect(
      agree(found.values, [((5 + root) / 2).squareRoot(), ((5 - root) / 2).squareRoot()]))
    let vector = try #require(found.vector)
    #expect(agree(vector[..<3].reduce(0) { $0 + $1 * $1 }, 1))
    #expect(agree(vector[3...].reduce(0) { $0 + $1 * $1 }, 1))
  }

  @Test func `a tie on one side is not of two modes`() {
    #expect(TwoModeGraph(NamedGraphs.kite, sides: Array(repeating: .first, count: 10)) == nil)
  }
}
