import GraphKernel
import TestSupport
import Testing

/// Oracle: one search after another.
@Suite struct DistanceCountTests {
  private func profiles(
    _ graph: Graph, _ direction: EdgeDirection, blocks size: Int
  ) -> [DistanceProfile]? {
    var counts = DistanceCounts(graph)
    for start in stride(from: 0, to: graph.vertexCount, by: size).reversed() {
      counts.add(
        graph.distanceCounts(of: start..<min(start + size, graph.vertexCount), direction))
    }
    return counts.profiles
  }

  @Test(arguments: EdgeDirection.allCases)
  func `searches side by side give the same bits, in whatever blocks`(direction: EdgeDirection) {
    var generator = SeededGenerator(seed: 131)
    let larger = [false, true].map {
      RandomGraphs.graph(vertexCount: 170, share: 0.02, isDirected: $0, using: &generator)
    }
    for graph in RandomGraphs.mixed(seed: 132) + larger {
      let plain = graph.distanceProfiles(direction)
      for size in [1, 50, 64, 200] {
        #expect(profiles(graph, direction, blocks: size) == plain)
      }
    }
  }

  @Test func `ways that are too long are told, not cut`() {
    func path(_ count: Int) -> Graph {
      NamedGraphs.graph(count, (1..<count).map { [$0 - 1, $0] })
    }
    let short = path(DistanceCounts.deepest + 1)
    #expect(profiles(short, .outgoing, blocks: 64) == short.distanceProfiles())
    #expect(profiles(path(DistanceCounts.deepest + 2), .outgoing, blocks: 64) == nil)
  }

  @Test func `where nobody has a tie there is nothing to search`() throws {
    let alone = try Graph(vertexCount: 100_000, edges: [Graph.Edge(99_000, 99_001)])
    #expect(alone.countingBlocks(.outgoing).count == 1)
    #expect(Graph.none.countingBlocks(.incoming).isEmpty)
    #expect(DistanceCounts(alone).profiles?.count == 100_000)
  }
}
