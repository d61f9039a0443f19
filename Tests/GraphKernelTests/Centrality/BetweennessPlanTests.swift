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
        graph.vertexBetweennessSums(from: 0..<150, .weight),
        halved.vertexBetweennessSums(from: 0..<150, .weight)))
    #expect(
      agree(
        graph.vertexBetweennessSums(from: 0..<150, .weight),
        graph.betweennessSums(from: Array(0..<150), .weight).vertices))
  }
}
