import GraphKernel
import TestSupport
import Testing

/// A number for each vertex, by name.
struct VertexNumbers: Sendable, CustomTestStringConvertible {
  let name: String
  let numbers: @Sendable (Graph) -> [Double]

  var testDescription: String { name }

  static func counts(
    _ name: String, _ counts: @escaping @Sendable (Graph) -> [Int]
  ) -> VertexNumbers {
    VertexNumbers(name: name) { counts($0).map(Double.init) }
  }

  /// Those that do not look at the number of vertices.
  static let local: [VertexNumbers] = [
    .counts("in-degree") { $0.degrees(.incoming) }, .counts("out-degree") { $0.degrees() },
    .init(name: "in-strength") { $0.strengths(.incoming) },
    .init(name: "betweenness") { $0.betweenness(scale: .pairs) },
    .init(name: "closeness") { $0.closeness(.withinReach) },
    .init(name: "incoming closeness") { $0.closeness(.withinReach, .incoming) },
    .init(name: "harmonic closeness") { $0.harmonicCloseness(scale: .sum) },
    .init(name: "incoming harmonic closeness") { $0.harmonicCloseness(scale: .sum, .incoming) },
    .counts("farness") { $0.distanceProfiles().map(\.sum) },
    .counts("eccentricity") { $0.distanceProfiles().map(\.eccentricity) },
    .counts("coreness") { $0.coreness() }, .counts("in-coreness") { $0.coreness(.incoming) },
    .counts("out-coreness") { $0.coreness(.outgoing) },
    .counts("triangles") { $0.triangleCounts() },
    .init(name: "clustering") { $0.localClustering() },
    .init(name: "constraint") { $0.structuralHoles().map { $0?.constraint ?? -1 } },
    .init(name: "weighted constraint") { $0.structuralHoles(.weight).map { $0?.constraint ?? -1 } },
    .init(name: "effective size") { $0.structuralHoles().map { $0?.effectiveSize ?? -1 } },
    .init(name: "betweenness along strong edges") { $0.betweenness(scale: .pairs, .inverseWeight) },
    .init(name: "betweenness by cost") { $0.betweenness(scale: .pairs, .weight) },
    .init(name: "nearness along strong edges") {
      $0.lengthProfiles(.inverseWeight).map(\.inverseSum)
    },
    .init(name: "incoming farness by cost") { $0.lengthProfiles(.weight, .incoming).map(\.sum) },
    .counts("reach in two steps") { $0.reachCounts(within: 2) },
    .counts("reached in three steps") { $0.reachCounts(within: 3, .incoming) },
    .init(name: "weighted clustering") { $0.weightedClustering() },
    .init(name: "Katz") { $0.katz(attenuation: 0.05) ?? [] },
    .init(name: "closed walks") { $0.undirected.subgraphCentrality() },
    .init(name: "eigenvector") { graph in
      (try? graph.undirected.principalEigenvector().get().vector)
        ?? graph.degrees().map { _ in 0 }
    },
    .init(name: "authorities") { graph in
      (try? graph.hubsAndAuthorities().get().authorities) ?? graph.degrees().map { _ in 0 }
    },
    .init(name: "constraint in the ego network") {
      $0.egoNetworkHoles().map { $0?.constraint ?? -1 }
    },
    .init(name: "weighted effective size in the ego network") {
      $0.egoNetworkHoles(.weight).map { $0?.effectiveSize ?? -1 }
    },
    .counts("brokerage in one group") { graph in
      graph.brokerage(by: [Int?](repeating: 0, count: graph.vertexCount)).map(\.total)
    },
    .counts("Simmelian ties") { graph in
      var counts = [Int](repeating: 0, count: graph.vertexCount)
      for (edge, strength) in zip(graph.edges, graph.simmelianStrengths()) {
        counts[edge.source] += strength
        counts[edge.target] += strength
      }
      return counts
    },
    .counts("articulation") { graph in
      let points = graph.biconnectivity().articulationPoints
      return (0..<graph.vertexCount).map { points.contains($0) ? 1 : 0 }
    },
    .counts("size of weak component") { graph in
      let components = graph.weakComponents()
      return components.labels.map { components.sizes[$0] }
    },
    .counts("size of strong component") { graph in
      let components = graph.strongComponents()
      return components.labels.map { components.sizes[$0] }
    },
  ]

  static let all: [VertexNumbers] =
    local + [
      .init(name: "share of pairs") { $0.betweenness(scale: .perPair) },
      .init(name: "PageRank") { $0.pageRank() },
      .init(name: "weighted PageRank") { $0.pageRank(.weight) },
      .init(name: "Bonacich power") { graph in
        graph.bonacichPower(exponent: 0.05) ?? graph.degrees().map { _ in 0 }
      },
      .init(name: "current flow") { graph in
        graph.undirected.currentFlow()?.throughput ?? graph.degrees().map { _ in 0 }
      },
      .init(name: "Wasserman–Faust closeness") { $0.closeness(.wassermanFaust) },
      .init(name: "mean harmonic closeness") { $0.harmonicCloseness(scale: .perVertex) },
    ]
}

@Suite struct VertexLawTests {
  @Test(arguments: VertexNumbers.all)
  func `calling vertices by other names moves their numbers along`(_ measure: VertexNumbers) {
    var generator = SeededGenerator(seed: 21)
    for graph in RandomGraphs.mixed(seed: 1) {
      let names = (0..<graph.vertexCount).shuffled(using: &generator)
      let before = measure.numbers(graph)
      let after = measure.numbers(RandomGraphs.relabelled(graph, names))
      #expect(agree(before, names.map { after[$0] }))
    }
  }

  @Test(arguments: VertexNumbers.local)
  func `somebody without a tie changes nobody's numbers`(_ measure: VertexNumbers) {
    for graph in RandomGraphs.mixed(seed: 2) {
      let with = measure.numbers(RandomGraphs.withIsolate(graph))
      #expect(Array(with.dropLast()) == measure.numbers(graph))
    }
  }

  @Test(arguments: VertexNumbers.all)
  func `an undirected graph is the same in both directions`(_ measure: VertexNumbers) {
    for graph in RandomGraphs.mixed(seed: 3) where !graph.isDirected {
      let turned = graph.edges.map { Graph.Edge($0.target, $0.source, weight: $0.weight) }
      let other = try? Graph(vertexCount: graph.vertexCount, edges: turned)
      #expect(agree(other.map(measure.numbers) ?? [], measure.numbers(graph)))
    }
  }

  @Test func `the hub of a star scores one`() {
    for count in 3...8 {
      let star = NamedGraphs.star(count)
      #expect(star.betweenness(scale: .perPair)[0] == 1)
      #expect(star.closeness(.wassermanFaust)[0] == 1)
      #expect(star.harmonicCloseness(scale: .perVertex)[0] == 1)
    }
  }

  @Test func `no vertex and one vertex are answered`() {
    for graph in [Graph.none, NamedGraphs.star(1)] {
      for measure in VertexNumbers.all {
        #expect(measure.numbers(graph).count == graph.vertexCount)
        #expect(measure.numbers(graph).allSatisfy { $0.isFinite })
      }
      #expect(graph.density() == nil)
      #expect(graph.transitivity() == nil)
      #expect(graph.distanceSummary().efficiency == nil)
    }
  }
}
