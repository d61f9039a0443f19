import GraphKernel
import TestSupport
import Testing

@Suite struct KeyPlayerTests {
  // Oracle: DOMAIN F.1.
  @Test func `the kite's key players are known`() throws {
    let kite = NamedGraphs.kite
    let breaker = try #require(kite.keyPlayers(1, for: .fragmentation))
    #expect(breaker.vertices == [7])
    #expect(agree(breaker.value, 0.388889, within: 1e-6))
    let apart = try #require(kite.keyPlayers(1, for: .distanceFragmentation))
    #expect(apart.vertices == [7])
    #expect(agree(apart.value, 0.486111, within: 1e-6))
    let pair = try #require(kite.keyPlayers(2, for: .distanceFragmentation))
    #expect(pair.vertices == [5, 6])
    #expect(agree(pair.value, 0.607143, within: 1e-6))
    let near = try #require(kite.keyPlayers(2, for: .inverseDistance))
    #expect(near.vertices == [3, 8])
    #expect(agree((near.value + 2) / 10, 1))
  }

  // Law: a search cannot beat the exact answer; on small graphs it finds it.
  @Test func `the search finds the best sets of small graphs`() throws {
    for graph in RandomGraphs.mixed(seed: 78, count: 20) where graph.vertexCount >= 5 {
      for goal in KeyPlayerGoal.allCases {
        let exact = try #require(graph.keyPlayers(2, for: goal))
        let found = try #require(graph.keyPlayers(2, for: goal, limit: 0))
        #expect(exact.isExact && !found.isExact)
        #expect(agree(exact.value, found.value))
        #expect(agree(graph.value(of: found.vertices, for: goal), found.value))
      }
    }
  }

  // Law: the search ends where exchanging any one vertex for any other is no better.
  @Test(arguments: KeyPlayerGoal.allCases)
  func `no single exchange betters what was found`(goal: KeyPlayerGoal) throws {
    for graph in RandomGraphs.mixed(seed: 79, count: 12) where graph.vertexCount >= 6 {
      let found = try #require(graph.keyPlayers(3, for: goal, limit: 0, restarts: 2))
      for place in found.vertices.indices {
        for vertex in 0..<graph.vertexCount where !found.vertices.contains(vertex) {
          var other = found.vertices
          other[place] = vertex
          #expect(graph.value(of: other, for: goal) <= found.value + 1e-9)
        }
      }
    }
  }
}
