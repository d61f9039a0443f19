import TestSupport
import Testing

@testable import GraphKernel

@Suite struct WeightedPathTests {
  // Oracle: DOMAIN B.0, the triangle of strengths 5, 5 and 1.
  @Test func `strength is not length`() throws {
    let triangle = try Graph(
      vertexCount: 3,
      edges: [.init(0, 1, weight: 5), .init(1, 2, weight: 5), .init(0, 2, weight: 1)])
    #expect(triangle.betweenness(scale: .pairs, .inverseWeight) == [0, 1, 0])
    #expect(triangle.betweenness(scale: .pairs, .weight) == [0, 0, 0])
    #expect(triangle.distances(from: 0, .inverseWeight) == [0, 0.2, 0.4])
    #expect(triangle.distances(from: 0, .weight) == [0, 5, 1])
  }

  // Hand proof: three times 1/3, ten times 1/10, forty-nine times 1/49 are each one; so half of the
  // pair at the ends of the long edge goes along the short ones, all of every other pair.
  @Test(arguments: [3, 10, 49])
  func `lengths that are equal as fractions are equal`(parts: Int) throws {
    var edges = (0..<parts).map { Graph.Edge($0, $0 + 1, weight: Double(parts)) }
    edges.append(Graph.Edge(0, parts))
    let ring = try Graph(vertexCount: parts + 1, edges: edges)
    let along = (1..<parts).map { Double($0 * (parts - $0)) - 0.5 }
    let betweenness = ring.betweenness(scale: .pairs, .inverseWeight)
    #expect(agree(Array(betweenness[1..<parts]), along))
  }

  // Oracle: the definition, over all simple paths, lengths that differ by rounding being the same.
  @Test(arguments: EdgeLength.allCases)
  func `weighted betweenness is the share of shortest paths, pair by pair`(length: EdgeLength) {
    for graph in RandomGraphs.mixed(seed: 71) where graph.vertexCount <= 8 {
      let paths = SimplePaths(graph, length)
      var vertices = [Double](repeating: 0, count: graph.vertexCount)
      var edges = [Double](repeating: 0, count: graph.edges.count)
      for shortest in paths.shortestOfEveryPair() {
        let share = (graph.isDirected ? 1 : 0.5) / Double(shortest.count)
        for path in shortest {
          for vertex in path.vertices.dropFirst().dropLast() { vertices[vertex] += share }
          for edge in path.edges { edges[edge] += share }
        }
      }
      #expect(agree(graph.betweenness(scale: .pairs, length), vertices))
      #expect(agree(graph.edgeBetweenness(scale: .pairs, length), edges))
    }
  }

  // Oracle: the definition, over all simple paths.
  @Test(arguments: EdgeLength.allCases)
  func `profiles add up the shortest lengths`(length: EdgeLength) {
    for graph in RandomGraphs.mixed(seed: 72) where graph.vertexCount <= 8 {
      let paths = SimplePaths(graph, length)
      let profiles = graph.lengthProfiles(length)
      for start in 0..<graph.vertexCount {
        let lengths = (0..<graph.vertexCount).compactMap { end in
          end == start ? nil : paths.shortest(from: start, to: end).first.map(paths.length)
        }
        #expect(profiles[start].reached == lengths.count)
        #expect(agree(profiles[start].sum, lengths.reduce(0, +)))
        #expect(agree(profiles[start].inverseSum, lengths.reduce(0) { $0 + 1 / $1 }))
        #expect(agree(profiles[start].eccentricity, lengths.max() ?? 0))
      }
    }
  }

  // Law: when all weights are 1, lengths are steps.
  @Test func `with weights of one, lengths are steps`() {
    for random in RandomGraphs.mixed(seed: 73) {
      let edges = random.edges.map { Graph.Edge($0.source, $0.target) }
      let graph =
        (try? Graph(
          vertexCount: random.vertexCount, edges: edges, isDirected: random.isDirected)) ?? .none
      for length in EdgeLength.allCases {
        #expect(
          agree(graph.betweenness(scale: .pairs, length), graph.betweenness(scale: .pairs)))
        let steps = graph.distanceProfiles().map { Double($0.sum) }
        #expect(graph.lengthProfiles(length).map(\.sum) == steps)
      }
    }
  }

  @Test func `an edge of weight zero is no way along strong edges`() throws {
    let path = try Graph(
      vertexCount: 3, edges: [.init(0, 1, weight: 0), .init(1, 2, weight: 2)])
    #expect(path.distances(from: 0, .inverseWeight) == [0, nil, nil])
    #expect(path.betweenness(scale: .pairs, .weight).allSatisfy { $0.isFinite })
  }

  // Oracle: a search that looks along every arc.
  @Test(arguments: EdgeLength.allCases, [EdgeDirection.outgoing, .incoming])
  func `distances by length are added up as a plain search finds them`(
    length: EdgeLength, direction: EdgeDirection
  ) throws {
    var generator = SeededGenerator(seed: 12)
    for isDirected in [false, true] {
      let plain = RandomGraphs.graph(
        vertexCount: 90, share: 0.03, isDirected: isDirected, using: &generator)
      for weights in [[0.1, 0.2, 0.3, 0.6], [1, 2, 3, 255], [0, 1, 2, 0.5], [1, 256, 2]] {
        let edges = plain.edges.enumerated().map {
          Graph.Edge($1.source, $1.target, weight: weights[$0 * 7 % weights.count])
        }
        let graph = try Graph(vertexCount: 90, edges: edges, isDirected: isDirected)
        var search = WeightedSearch(graph, length, direction)
        for (source, profile) in graph.lengthProfiles(length, direction).enumerated() {
          search.run(from: source)
          let distances = search.order.dropFirst().map { search.distances[$0] }
          #expect(profile.reached == distances.count)
          #expect(agree(profile.sum, distances.reduce(0, +)))
          #expect(
            agree(profile.inverseSum, distances.reduce(0) { $0 + ($1 > 0 ? 1 / $1 : 0) }))
          #expect(profile.eccentricity == distances.last ?? 0)
        }
      }
    }
  }
}

/// All simple paths of a small graph with weights of 1 to 5.
private struct SimplePaths {
  struct Path {
    var vertices: [Int]
    var edges: [Int]
  }

  private let graph: Graph
  private let lengths: [Double]

  init(_ graph: Graph, _ length: EdgeLength) {
    self.graph = graph
    lengths = graph.edges.map { edge in
      switch length {
      case .weight: edge.weight
      case .inverseWeight: 1 / edge.weight
      case .inverseRootOfWeight: 1 / edge.weight.squareRoot()
      }
    }
  }

  func length(of path: Path) -> Double { path.edges.reduce(0) { $0 + lengths[$1] } }

  func shortest(from start: Int, to end: Int) -> [Path] {
    var found: [Path] = []
    var open = [Path(vertices: [start], edges: [])]
    while let path = open.popLast() {
      guard let last = path.vertices.last, last != end else {
        found.append(path)
        continue
      }
      for arc in graph.neighbors(of: last) where !path.vertices.contains(Int(arc.vertex)) {
        open.append(
          Path(
            vertices: path.vertices + [Int(arc.vertex)], edges: path.edges + [Int(arc.edge)]))
      }
    }
    let least = found.map(length).min() ?? 0
    return found.filter { length(of: $0) <= least + 1e-9 }
  }

  func shortestOfEveryPair() -> [[Path]] {
    (0..<graph.vertexCount).flatMap { start in
      (0..<graph.vertexCount).filter { $0 != start }.map { shortest(from: start, to: $0) }
    }.filter { !$0.isEmpty }
  }
}
