import GraphKernel
import TestSupport
import Testing

@Suite struct BetweennessPlanTests {
  // Oracle: Brandes' method as published, one source after another.
  @Test func `eight searches at once find what one after another finds`() throws {
    for graph in try LargeGraphs.all() {
      let plain = graph.betweennessSums(from: Array(0..<graph.vertexCount))
      let factor = graph.isDirected ? 1.0 : 0.5
      #expect(
        agree(graph.betweenness(scale: .pairs), plain.vertices.map { $0 * factor }))
      #expect(
        agree(graph.edgeBetweenness(scale: .pairs), plain.edges.map { $0 * factor }))
    }
  }

  // Oracle: the same, from the sources alone.
  @Test func `some sources give their share`() throws {
    for graph in try LargeGraphs.all() {
      let sources = stride(from: 0, to: graph.vertexCount, by: 3).map { $0 }
      let plan = BetweennessPlan(graph, from: sources)
      var sums = plan.noSums
      for block in plan.blocks { sums.add(plan.sums(of: block)) }
      #expect(agree(plan.vertexSums(sums), graph.betweennessSums(from: sources).vertices))
    }
  }

  // Oracle: the search by any length, which has its own queue. Lengths of whole numbers to 255 have one
  // more.
  @Test(arguments: [false, true])
  func `buckets and a heap find the same paths`(isDirected: Bool) throws {
    var generator = SeededGenerator(seed: 6)
    let plain = RandomGraphs.graph(
      vertexCount: 150, share: 0.04, isDirected: isDirected, using: &generator)
    let edges = plain.edges.enumerated().map {
      Graph.Edge($1.source, $1.target, weight: Double(1 + $0 * 7 % 9))
    }
    let graph = try Graph(vertexCount: 150, edges: edges, isDirected: isDirected)
    // Half of each length: no whole numbers, but the same shortest paths.
    let halves = edges.map { Graph.Edge($0.source, $0.target, weight: $0.weight / 2) }
    let halved = try Graph(vertexCount: 150, edges: halves, isDirected: isDirected)
    #expect(
      agree(
        LengthBetweennessPlan(graph, .weight).sums(of: 0..<150),
        LengthBetweennessPlan(halved, .weight).sums(of: 0..<150)))
    #expect(
      agree(
        LengthBetweennessPlan(graph, .weight).sums(of: 0..<150),
        graph.betweennessSums(from: Array(0..<150), .weight).vertices))
  }

  // Oracle: the searches that also tell edges, which go through all arcs again on the way back.
  @Test(arguments: EdgeLength.allCases)
  func `paths by length are counted once on the way`(length: EdgeLength) throws {
    var generator = SeededGenerator(seed: 8)
    for isDirected in [false, true] {
      for share in [0.01, 0.05] {
        let plain = RandomGraphs.graph(
          vertexCount: 160, share: share, isDirected: isDirected, using: &generator)
        // Fractions that tie as fractions only, the same whole numbers again and again, and no way at all.
        for weights in [[0.1, 0.2, 0.3, 0.6], [1, 2, 3, 255], [0, 1, 2, 0.5], [1, 256, 2]] {
          let edges = plain.edges.enumerated().map {
            Graph.Edge($1.source, $1.target, weight: weights[$0 * 7 % weights.count])
          }
          let graph = try Graph(vertexCount: 160, edges: edges, isDirected: isDirected)
          let both = graph.betweennessSums(from: Array(0..<160), length)
          let plan = LengthBetweennessPlan(graph, length)
          #expect(agree(plan.sums(of: 0..<160), both.vertices))
          #expect(agree(plan.edgeSums(of: 0..<160), both.edges))
        }
      }
    }
  }

  // Oracle: Brandes' method as published. Between the ends lie 30⁵ paths, and 2²⁴ can be told apart.
  @Test func `more paths than can be counted at once are counted one after another`() throws {
    let width = 30
    var edges: [Graph.Edge] = []
    for layer in 0..<6 {
      for left in 0..<width {
        for right in 0..<width {
          edges.append(Graph.Edge(layer * width + left, (layer + 1) * width + right))
        }
      }
    }
    for isDirected in [false, true] {
      let graph = try Graph(vertexCount: 7 * width, edges: edges, isDirected: isDirected)
      let plain = graph.betweennessSums(from: Array(0..<graph.vertexCount))
      let factor = isDirected ? 1.0 : 0.5
      #expect(agree(graph.betweenness(scale: .pairs), plain.vertices.map { $0 * factor }))
      #expect(agree(graph.edgeBetweenness(scale: .pairs), plain.edges.map { $0 * factor }))
    }
  }

  // In a ring of 2k vertices everybody is at most k steps away: 2² is less than 5, 3² more than 6.
  @Test func `searches at once end where a part is longer than the root of its size`() throws {
    func ring(_ count: Int) throws -> BetweennessPlan {
      BetweennessPlan(
        try Graph(vertexCount: count, edges: (0..<count).map { Graph.Edge($0, ($0 + 1) % count) }))
    }
    #expect(try ring(5).aloneCount == 0)
    #expect(try ring(6).aloneCount == 6)
  }

  // A hub with 3,000 contacts, from one of whom a path leads on: its end is as many steps from the hub as
  // it has vertices, and 49² is less than 3,000.
  @Test func `searches at once end where a part is longer than 48 steps`() throws {
    func kite(_ tail: Int) throws -> BetweennessPlan {
      let spokes = (1...3_000).map { Graph.Edge(0, $0) }
      let path = (3_000..<2_999 + tail).map { Graph.Edge($0, $0 + 1) }
      let graph = try Graph(vertexCount: 3_000 + tail, edges: spokes + path)
      return BetweennessPlan(graph, from: [0, 1, 2])
    }
    #expect(try kite(48).aloneCount == 0)
    #expect(try kite(49).aloneCount == 3)
  }
}
