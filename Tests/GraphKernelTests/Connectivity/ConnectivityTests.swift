import GraphKernel
import TestSupport
import Testing

/// Oracle: the definitions, by going through all sets of at most eight vertices.
@Suite struct ConnectivityTests {
  private let small = RandomGraphs.mixed(seed: 73, count: 60).filter { $0.vertexCount <= 8 }

  @Test func `cliques are those of the definition`() throws {
    for graph in small {
      let counts = try #require(graph.maximalCliques())
      let sizes = SubsetOracle(graph: graph.undirected).maximalCliqueSizes
      #expect(counts.count == sizes.count)
      #expect(counts.largest == sizes.last ?? 0)
      #expect(counts.count(ofAtLeast: 3) == sizes.count { $0 >= 3 })
    }
  }

  @Test func `connectivity is the smallest set that separates`() {
    for graph in small where graph.vertexCount > 1 {
      let oracle = SubsetOracle(graph: graph.undirected)
      #expect(graph.vertexConnectivity() == oracle.vertexConnectivity)
      #expect(graph.edgeConnectivity() == oracle.edgeConnectivity)
    }
  }

  @Test func `connectivity along directions is the smallest set that separates`() {
    var generator = SeededGenerator(seed: 78)
    let dense = (2...7).flatMap { count in
      [0.4, 0.7, 0.9].map {
        RandomGraphs.graph(vertexCount: count, share: $0, isDirected: true, using: &generator)
      }
    }
    var found: Set<Int> = []
    for graph in small + dense where graph.vertexCount > 1 {
      let oracle = SubsetOracle(graph: graph)
      let size = graph.directedVertexConnectivity()
      #expect(size == oracle.directedVertexConnectivity)
      #expect(graph.directedEdgeConnectivity() == oracle.directedEdgeConnectivity)
      if graph.isDirected, let size { found.insert(size) }
    }
    #expect(found.count > 3)
    #expect(Graph.none.directedVertexConnectivity() == nil)
  }

  @Test func `a cut separates, and no smaller set does`() throws {
    for graph in small where graph.vertexCount > 3 {
      let oracle = SubsetOracle(graph: graph)
      let (one, other) = ([0, 1], [2, 3])
      let cut = graph.minimumVertexCut(between: one, and: other)
      let set = cut.reduce(0) { $0 | 1 << $1 }
      #expect(oracle.reached(from: one, without: set).isDisjoint(with: other))
      #expect(cut.count == oracle.separatingSize(one, other))
      guard let inner = graph.minimumVertexCut(from: 0, to: 3) else {
        #expect(graph.edge(from: 0, to: 3) != nil)
        continue
      }
      #expect(inner.count == oracle.separatingSize([0], [3], sparing: 0b1001))
    }
  }

  // Oracle: DOMAIN F.4, vertex covers AB 3, AC 2, AD 1, BC 2, CD 1; B and D have no tie.
  @Test func `few carry the ties between departments`() {
    let labels = NamedGraphs.departmentLabels
    func cover(_ a: Int, _ b: Int) -> Int {
      NamedGraphs.departments.minimumCover(
        between: labels.indices.filter { labels[$0] == a },
        and: labels.indices.filter { labels[$0] == b }
      ).count
    }
    #expect(
      [cover(0, 1), cover(0, 2), cover(0, 3), cover(1, 2), cover(1, 3), cover(2, 3)]
        == [3, 2, 1, 2, 0, 1])
  }

  // Oracle: hand proof.
  @Test func `a complete graph, a grid and no vertex are answered`() {
    #expect(NamedGraphs.complete(6).vertexConnectivity() == 5)
    #expect(NamedGraphs.complete(6).edgeConnectivity() == 5)
    #expect(Graph.none.vertexConnectivity() == nil)
    #expect(NamedGraphs.star(1).edgeConnectivity() == nil)
    let rightward = (0..<1600).filter { $0 % 40 < 39 }.map { [$0, $0 + 1] }
    let downward = (0..<1560).map { [$0, $0 + 40] }
    let grid = NamedGraphs.graph(1600, rightward + downward)
    #expect(grid.edgeConnectivity() == 2)
    #expect(grid.maximalCliques()?.count == 3120)
  }

  // Oracle: DOMAIN F.5 for both trees; for the census the number of all sets of three.
  @Test func `Krackhardt's dimensions are 1 for a tree of command`() throws {
    let tree = NamedGraphs.graph(
      6, [[0, 1], [0, 2], [1, 3], [1, 4], [2, 5]], isDirected: true)
    let best = tree.krackhardtDimensions()
    #expect(best.hierarchy == 1 && best.efficiency == 1)
    #expect(best.efficiencyOfTies == 1 && best.leastUpperBoundedness == 1)
    let worse = NamedGraphs.graph(
      7, [[0, 1], [0, 2], [1, 3], [1, 4], [2, 5], [3, 0], [6, 5]], isDirected: true
    ).krackhardtDimensions()
    #expect(agree(try #require(worse.hierarchy), 0.785714, within: 1e-6))
    #expect(agree(try #require(worse.efficiency), 0.972222, within: 1e-6))
    #expect(agree(try #require(worse.leastUpperBoundedness), 0.666667, within: 1e-6))
  }

  @Test func `every set of three is of one kind, whatever vertices are called`() {
    for graph in RandomGraphs.mixed(seed: 74) {
      let n = graph.vertexCount
      let census = graph.triadCensus()
      #expect(census.reduce(0, +) == n * (n - 1) * (n - 2) / 6)
      #expect(census.allSatisfy { $0 >= 0 })
      let names = Array((0..<n).reversed())
      #expect(RandomGraphs.relabelled(graph, names).triadCensus() == census)
    }
  }
}
