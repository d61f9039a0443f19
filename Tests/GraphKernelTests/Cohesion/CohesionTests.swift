import GraphKernel
import TestSupport
import Testing

@Suite struct CohesionTests {
  // Oracle: DOMAIN F.1.
  @Test func `the kite's cohesion is known`() throws {
    let kite = NamedGraphs.kite
    let summary = kite.distanceSummary()
    #expect(kite.density() == 0.4)
    #expect(summary.diameter == 4)
    #expect(agree(try #require(summary.meanDistance), 1.977778, within: 1e-6))
    #expect(agree(try #require(kite.transitivity()), 0.578947, within: 1e-6))
    #expect(agree(kite.localClustering().reduce(0, +) / 10, 0.52))
    #expect(kite.localClustering()[9] == 0)
  }

  // Oracle: DOMAIN F.4.
  @Test func `four departments mix less than chance`() throws {
    let graph = NamedGraphs.departments
    let groups = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3]
    let mixing = graph.mixing(by: groups)
    #expect([mixing.inside, mixing.outside] == [11, 9])
    #expect(agree(try #require(mixing.index), -0.1))
    #expect(
      agree(try #require(Mixing.expectedIndex(sizes: [4, 4, 3, 3])), 0.604396, within: 1e-6))
    let indices = graph.groupMixing(by: groups, groupCount: 4).compactMap(\.index)
    #expect(agree(indices, [0.2, 0.25, 0.428571, 0], within: 1e-6))
    #expect(agree(try #require(graph.transitivity()), 0.069767, within: 1e-6))
    #expect(agree(try #require(graph.distanceSummary().efficiency), 0.516484, within: 1e-6))
  }

  // Oracle: DOMAIN F.5.
  @Test func `one of two ties is returned`() {
    let graph = NamedGraphs.graph(4, [[0, 1], [1, 0], [1, 2], [2, 3]], isDirected: true)
    let census = graph.dyadCensus()
    #expect(census.arcReciprocity == 0.5)
    #expect(agree(census.dyadReciprocity ?? 0, 1.0 / 3))
    #expect([census.mutual, census.asymmetric, census.null] == [1, 2, 3])
  }

  // Oracle: the definition, over all triples.
  @Test func `transitivity counts closed ways`() {
    for graph in RandomGraphs.mixed(seed: 9) {
      var paths = 0
      var closed = 0
      var corners = [Int](repeating: 0, count: graph.vertexCount)
      let all = 0..<graph.vertexCount
      let flat = graph.undirected
      for i in all {
        for j in all where j != i {
          for k in all where k != i && k != j {
            if graph.edge(from: i, to: j) != nil, graph.edge(from: j, to: k) != nil {
              paths += 1
              closed += graph.edge(from: i, to: k) != nil ? 1 : 0
            }
            if j < k, flat.edge(from: i, to: j) != nil, flat.edge(from: i, to: k) != nil,
              flat.edge(from: j, to: k) != nil
            {
              corners[i] += 1
            }
          }
        }
      }
      #expect(graph.directedTransitivity() == (paths > 0 ? Double(closed) / Double(paths) : nil))
      #expect(graph.triangleCounts() == corners)
    }
  }

  @Test func `mutual, asymmetric and null pairs are all pairs`() {
    for graph in RandomGraphs.mixed(seed: 10) {
      let census = graph.dyadCensus()
      let pairs = graph.vertexCount * (graph.vertexCount - 1) / 2
      #expect(census.mutual + census.asymmetric + census.null == pairs)
      #expect(census.mutual + census.asymmetric == graph.undirected.edges.count)
    }
  }

  // Oracle: DOMAIN B.14, its four arcs; the network's share is the mean weighted by ties.
  @Test func `ties of each vertex are returned or not`() {
    let graph = NamedGraphs.graph(5, [[0, 1], [1, 0], [1, 2], [2, 3]], isDirected: true)
    #expect(graph.vertexReciprocity() == [1, 2.0 / 3, 0, 0, nil])
    #expect(NamedGraphs.star(3).vertexReciprocity() == [1, 1, 1])
  }
}
