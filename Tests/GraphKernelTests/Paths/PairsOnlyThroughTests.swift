import GraphKernel
import Testing

@Suite struct PairsOnlyThroughTests {
  /// Takes each vertex out and looks at all distances again.
  private func byTakingOut(_ graph: Graph) throws -> [Int] {
    try (0..<graph.vertexCount).map { removed in
      let rest = try Graph(
        vertexCount: graph.vertexCount,
        edges: graph.edges.filter { $0.source != removed && $0.target != removed })
      var longer = 0
      for start in 0..<graph.vertexCount where start != removed {
        let (with, without) = (graph.distances(from: start), rest.distances(from: start))
        for end in start..<graph.vertexCount where end != removed && with[end] != without[end] {
          longer += 1
        }
      }
      return longer
    }
  }

  @Test func `the hub of a star is on the way of all pairs, the ends of none`() throws {
    let star = try Graph(vertexCount: 5, edges: (1...4).map { Graph.Edge(0, $0) })
    #expect(star.pairsOnlyThrough == [6, 0, 0, 0, 0])
  }

  // Oracle: every vertex taken out, and all distances taken again.
  @Test(arguments: [0.02, 0.06, 0.15, 0.4])
  func `as many pairs as have a longer way or none when it is taken out`(share: Double) throws {
    for seed in UInt64(1)...8 {
      let graph = LargeGraphs.random(40, share: share, isDirected: false, seed: seed)
      #expect(try graph.pairsOnlyThrough == byTakingOut(graph), "seed \(seed)")
    }
  }
}
