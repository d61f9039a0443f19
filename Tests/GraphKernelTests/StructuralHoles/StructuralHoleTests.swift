import GraphKernel
import TestSupport
import Testing

@Suite struct StructuralHoleTests {
  // Oracle: DOMAIN F.1.
  @Test func `the kite's constraint and effective size are known`() {
    let holes = NamedGraphs.kite.structuralHoles().compactMap { $0 }
    #expect(
      agree(
        holes.map(\.constraint),
        [
          0.541198, 0.541198, 0.664136, 0.470170, 0.664136, 0.445089, 0.445089, 0.431111, 0.5, 1,
        ], within: 1e-6))
    #expect(
      agree(holes.map(\.effectiveSize), [2, 2, 1, 10.0 / 3, 1, 3, 3, 7.0 / 3, 2, 1]))
  }

  // Oracle: DOMAIN F.2; Pucci has no tie.
  @Test func `the Medici are hardly constrained, and Pucci has no number`() throws {
    let holes = NamedGraphs.florentine.structuralHoles()
    #expect(agree(try #require(holes[8]).constraint, 0.209877, within: 1e-6))
    #expect(agree(try #require(holes[14]).constraint, 0.458333, within: 1e-6))
    #expect(holes[11] == nil)
  }

  // Oracle: hand proof, (1/2 + 1/4)² for each of two contacts.
  @Test func `a closed triad constrains by nine eighths`() throws {
    let holes = NamedGraphs.complete(3).structuralHoles()
    #expect(agree(try #require(holes[0]).constraint, 1.125))
  }

  // Oracle: DOMAIN B.19; e is vertex 0, with edges e–a, e–b, a–b, a–x, a–y, b–z.
  @Test func `what contacts do elsewhere counts`() throws {
    let graph = NamedGraphs.graph(6, [[0, 1], [0, 2], [1, 2], [1, 3], [1, 4], [2, 5]])
    #expect(agree(try #require(graph.structuralHoles()[0]).constraint, 0.835069, within: 1e-6))
  }

  // Oracle: DOMAIN F.5.
  @Test func `a returned tie counts twice`() {
    let graph = NamedGraphs.graph(4, [[0, 1], [1, 0], [1, 2], [2, 3]], isDirected: true)
    let holes = graph.structuralHoles().compactMap { $0 }
    #expect(agree(holes.map(\.constraint), [1, 5.0 / 9, 0.5, 1]))
    #expect(agree(holes.map(\.effectiveSize), [1, 2, 2, 1]))
  }

  // Oracle: Borgatti 1997, k − 2t/k for k contacts with t ties among them.
  @Test func `without direction effective size has a short form`() {
    for graph in RandomGraphs.mixed(seed: 12) where !graph.isDirected {
      let triangles = graph.triangleCounts()
      for (vertex, hole) in graph.structuralHoles().enumerated() {
        let contacts = Double(graph.degrees()[vertex])
        guard let hole else {
          #expect(contacts == 0)
          continue
        }
        #expect(agree(hole.effectiveSize, contacts - 2 * Double(triangles[vertex]) / contacts))
        #expect(hole.efficiency > 0 && hole.efficiency <= 1)
      }
    }
  }

  // Law: weights in another unit change no share.
  @Test func `doubling every weight changes nothing`() throws {
    for graph in RandomGraphs.mixed(seed: 13) {
      let doubled = try Graph(
        vertexCount: graph.vertexCount,
        edges: graph.edges.map { Graph.Edge($0.source, $0.target, weight: 2 * $0.weight) },
        isDirected: graph.isDirected)
      #expect(doubled.structuralHoles(.weight) == graph.structuralHoles(.weight))
    }
  }
}
