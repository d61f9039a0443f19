import GraphKernel
import TestSupport
import Testing

@Suite struct KnownCentralityTests {
  // Oracle: DOMAIN F.1 (NetworkX and igraph).
  @Test func `the kite has three different leaders`() {
    let kite = NamedGraphs.kite
    let betweenness = [5.0 / 6, 5.0 / 6, 0, 11.0 / 3, 0, 25.0 / 3, 25.0 / 3, 14, 8, 0]
    #expect(agree(kite.betweenness(scale: .pairs), betweenness))
    #expect(
      agree(
        kite.closeness(.wassermanFaust),
        [
          0.529412, 0.529412, 0.5, 0.6, 0.5, 0.642857, 0.642857, 0.6, 0.428571, 0.310345,
        ], within: 1e-6))
    #expect(
      agree(
        kite.harmonicCloseness(scale: .perVertex),
        [
          0.675926, 0.675926, 0.620370, 0.787037, 0.620370, 0.759259, 0.759259, 0.666667,
          0.518519, 0.379630,
        ], within: 1e-6))
    #expect(kite.coreness() == [3, 3, 3, 3, 3, 3, 3, 2, 1, 1])
    #expect(kite.degrees() == [4, 4, 3, 6, 3, 5, 5, 3, 2, 1])
  }

  // Oracle: DOMAIN F.1.
  @Test func `the tail of the kite carries the most pairs`() throws {
    let kite = NamedGraphs.kite
    let scores = kite.edgeBetweenness(scale: .pairs)
    for (ends, score) in [([7, 8], 16.0), ([5, 7], 10.5), ([6, 7], 10.5), ([8, 9], 9.0)] {
      let edge = try #require(kite.edge(from: ends[0], to: ends[1]))
      #expect(agree(scores[edge], score))
    }
  }

  // Oracle: DOMAIN F.2; Medici is vertex 8, Acciaiuoli 0, Strozzi 14, Pucci 11.
  @Test func `the Medici lie between the families of Florence`() {
    let florentine = NamedGraphs.florentine
    let closeness = florentine.closeness(.wassermanFaust)
    let within = florentine.closeness(.withinReach)
    let harmonic = florentine.harmonicCloseness(scale: .sum)
    let betweenness = florentine.betweenness(scale: .pairs)
    func picked(_ scores: [Double]) -> [Double] { [8, 0, 14, 11].map { scores[$0] } }
    #expect(agree(picked(closeness), [0.522667, 0.343860, 0.408333, 0], within: 1e-6))
    #expect(agree(picked(within), [0.56, 0.368421, 0.4375, 0], within: 1e-6))
    #expect(agree(picked(harmonic), [9.5, 5.916667, 7.833333, 0], within: 1e-6))
    #expect(agree(picked(betweenness), [47.5, 0, 9.333333, 0], within: 1e-6))
    #expect([8, 11].map { florentine.coreness()[$0] } == [2, 0])
  }

  // Oracle: DOMAIN F.5.
  @Test func `direction decides who is near`() {
    let graph = NamedGraphs.graph(
      5, [[0, 1], [1, 2], [2, 0], [2, 3], [3, 4]], isDirected: true)
    #expect(
      agree(
        graph.closeness(.wassermanFaust, .incoming), [1.0 / 3, 1.0 / 3, 1.0 / 3, 0.375, 0.4]))
    #expect(agree(graph.closeness(.withinReach), [0.4, 0.5, 2.0 / 3, 1, 0]))
    #expect(agree(graph.betweenness(scale: .pairs), [1, 3, 5, 3, 0]))
  }

  // Oracle: DOMAIN F.5.
  @Test func `a mutual pair keeps two in the core`() {
    let graph = NamedGraphs.graph(4, [[0, 1], [1, 0], [1, 2], [2, 3]], isDirected: true)
    #expect(graph.coreness(.total) == [2, 2, 1, 1])
  }

  // Oracle: the definition, over all triples with path counts from all-pairs distances.
  @Test func `betweenness is the share of shortest paths, pair by pair`() {
    for graph in RandomGraphs.mixed(seed: 4) {
      let count = graph.vertexCount
      let distances = (0..<count).map { graph.distances(from: $0) }
      let paths = (0..<count).map { pathCounts(graph, from: $0, distances[$0]) }
      var expected = [Double](repeating: 0, count: count)
      for v in 0..<count {
        for s in 0..<count where s != v {
          for t in 0..<count where t != v && t != s {
            guard let whole = distances[s][t], let first = distances[s][v],
              let second = distances[v][t], first + second == whole
            else { continue }
            expected[v] += paths[s][v] * paths[v][t] / paths[s][t]
          }
        }
      }
      let factor = graph.isDirected ? 1.0 : 0.5
      #expect(agree(graph.betweenness(scale: .pairs), expected.map { $0 * factor }))
    }
  }

  private func pathCounts(_ graph: Graph, from start: Int, _ distances: [Int?]) -> [Double] {
    var counts = [Double](repeating: 0, count: graph.vertexCount)
    counts[start] = 1
    let reached = distances.indices.filter { distances[$0] != nil }
      .sorted { (distances[$0] ?? 0) < (distances[$1] ?? 0) }
    for vertex in reached where vertex != start {
      for previous in reached where (distances[previous] ?? 0) + 1 == distances[vertex] {
        if graph.edge(from: previous, to: vertex) != nil { counts[vertex] += counts[previous] }
      }
    }
    return counts
  }

  // Law: the pairs that edges carry are all pairs, each as often as it has steps.
  @Test func `edge scores add up to all distances`() {
    for graph in RandomGraphs.mixed(seed: 5) {
      let total = graph.edgeBetweenness(scale: .pairs).reduce(0, +)
      let sum = graph.distanceProfiles().reduce(0) { $0 + $1.sum }
      #expect(agree(total, Double(sum) * (graph.isDirected ? 1 : 0.5)))
    }
  }

  // Oracle: the definition, by taking away vertices of too low degree until none is left.
  @Test func `coreness is what peeling leaves`() {
    for graph in RandomGraphs.mixed(seed: 6) {
      let coreness = graph.undirected.coreness()
      for core in 1...4 {
        var isLeft = [Bool](repeating: true, count: graph.vertexCount)
        while let weak = isLeft.indices.first(where: { vertex in
          isLeft[vertex]
            && graph.undirected.neighbors(of: vertex).count { isLeft[Int($0.vertex)] } < core
        }) {
          isLeft[weak] = false
        }
        #expect(isLeft == coreness.map { $0 >= core })
      }
    }
  }

  // A path of 100,000 vertices: counts are exact, and nothing recurses.
  @Test func `a long path is walked without recursion`() throws {
    let count = 100_000
    let edges = (1..<count).map { Graph.Edge($0 - 1, $0) }
    let path = try Graph(vertexCount: count, edges: edges, isDirected: true)
    #expect(path.strongComponents().count == count)
    #expect(path.weakComponents().count == 1)
    #expect(path.biconnectivity().bridges.count == count - 1)
    #expect(path.distances(from: 0).last == count - 1)
    #expect(path.coreness(.total).max() == 1)
  }
}
