import GraphKernel
import TestSupport
import Testing

@Suite struct GroupCentralityTests {
  // Oracle: DOMAIN F.1 (NetworkX).
  @Test func `two of the kite lie between more than half of the rest`() {
    let kite = NamedGraphs.kite
    #expect(agree(kite.groupBetweenness(of: [5, 6], scale: .pairs), 15))
    #expect(agree(kite.groupBetweenness(of: [5, 6], scale: .perPair), 0.535714, within: 1e-6))
    #expect(kite.groupDegree(of: [5, 6]) == 6)
    #expect(kite.groupDegree(of: []) == 0)
  }

  // Law: a group of one is a vertex.
  @Test func `a group of one lies between as its member does`() {
    for graph in RandomGraphs.mixed(seed: 101) {
      let scores = graph.betweenness(scale: .pairs)
      let degrees = graph.undirected.degrees()
      for vertex in 0..<graph.vertexCount {
        #expect(agree(graph.groupBetweenness(of: [vertex], scale: .pairs), scores[vertex]))
        #expect(graph.groupDegree(of: [vertex]) == degrees[vertex])
      }
    }
  }

  // Oracle: the definition: the shortest paths of every pair, one by one.
  @Test func `a group lies between where a path touches it`() {
    for graph in RandomGraphs.mixed(seed: 102) where graph.vertexCount <= 8 {
      let members = (0..<graph.vertexCount).filter { $0.isMultiple(of: 3) }
      var expected = 0.0
      for start in 0..<graph.vertexCount where !members.contains(start) {
        for end in 0..<graph.vertexCount where end != start && !members.contains(end) {
          let paths = shortestPaths(graph, from: start, to: end)
          let touching = paths.count { path in path.contains { members.contains($0) } }
          if !paths.isEmpty { expected += Double(touching) / Double(paths.count) }
        }
      }
      let factor = graph.isDirected ? 1.0 : 0.5
      #expect(agree(graph.groupBetweenness(of: members, scale: .pairs), expected * factor))
    }
  }

  private func shortestPaths(_ graph: Graph, from start: Int, to end: Int) -> [[Int]] {
    var paths = [[start]]
    for _ in 0..<graph.vertexCount {
      let arrived = paths.filter { $0.last == end }
      if !arrived.isEmpty { return arrived }
      paths = paths.flatMap { path in
        graph.neighbors(of: path[path.count - 1]).map { path + [Int($0.vertex)] }
      }
    }
    return []
  }

  // Oracle: breadth-first distances.
  @Test func `reach counts those within some steps`() {
    for graph in RandomGraphs.mixed(seed: 103) {
      for direction in EdgeDirection.allCases {
        for steps in 0...4 {
          let expected = (0..<graph.vertexCount).map { vertex in
            graph.distances(from: vertex, direction).count { ($0 ?? .max) <= steps } - 1
          }
          #expect(graph.reachCounts(within: steps, direction) == expected)
        }
      }
    }
  }
}
