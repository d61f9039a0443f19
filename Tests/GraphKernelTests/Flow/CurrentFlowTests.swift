import GraphKernel
import TestSupport
import Testing

@Suite struct CurrentFlowTests {
  // Oracle: DOMAIN F.1 (NetworkX; sna's infocent).
  @Test func `the kite's currents`() throws {
    let flow = try #require(NamedGraphs.kite.currentFlow())
    #expect(
      agree(
        flow.resistances.map { 10 / $0 },
        [
          1.182109, 1.182109, 1.078717, 1.322609, 1.078717, 1.332133, 1.332133, 1.168114, 0.686775,
          0.443246,
        ], within: 1e-6))
    #expect(
      agree(
        flow.throughput.map { $0 / 36 },
        [
          0.166197, 0.166197, 0.102571, 0.290916, 0.102571, 0.353791, 0.353791, 0.432432, 0.222222,
          0,
        ], within: 1e-6))
  }

  // Law: on a tree there is one way only, so that currents are shortest paths and resistances steps.
  @Test func `on a tree currents are paths`() throws {
    var generator = SeededGenerator(seed: 91)
    for count in 2...12 {
      let tree = NamedGraphs.graph(
        count, (1..<count).map { [Int.random(in: 0..<$0, using: &generator), $0] })
      let flow = try #require(tree.currentFlow())
      #expect(agree(flow.resistances, tree.distanceProfiles().map { Double($0.sum) }))
      #expect(agree(flow.throughput, tree.betweenness(scale: .pairs)))
    }
  }

  // Oracle: the definition: the potentials of every pair by relaxation, the currents at every vertex.
  @Test func `currents are those of every pair`() {
    for graph in RandomGraphs.mixed(seed: 92).map(\.undirected) {
      guard graph.vertexCount <= 8, let flow = graph.currentFlow() else { continue }
      var throughput = [Double](repeating: 0, count: graph.vertexCount)
      var resistances = throughput
      for source in 0..<graph.vertexCount {
        for sink in 0..<source {
          let potentials = relaxed(graph, source, sink)
          resistances[source] += potentials[source] - potentials[sink]
          resistances[sink] += potentials[source] - potentials[sink]
          for vertex in 0..<graph.vertexCount where vertex != source && vertex != sink {
            throughput[vertex] += graph.neighbors(of: vertex).reduce(0) {
              $0 + abs(potentials[vertex] - potentials[Int($1.vertex)]) / 2
            }
          }
        }
      }
      #expect(agree(flow.throughput, throughput, within: 1e-8))
      #expect(agree(flow.resistances, resistances, within: 1e-8))
    }
  }

  /// Potentials for a current of 1 from source to sink: each vertex takes its neighbors' mean, again
  /// and again.
  private func relaxed(_ graph: Graph, _ source: Int, _ sink: Int) -> [Double] {
    var potentials = [Double](repeating: 0, count: graph.vertexCount)
    var change = 1.0
    while change > 1e-13 {
      change = 0
      for vertex in potentials.indices where vertex != sink {
        let sum = graph.neighbors(of: vertex).reduce(0) { $0 + potentials[Int($1.vertex)] }
        let supply = vertex == source ? 1.0 : 0
        let next = (sum + supply) / Double(graph.neighbors(of: vertex).count)
        change = max(change, abs(next - potentials[vertex]))
        potentials[vertex] = next
      }
    }
    return potentials
  }

  @Test func `a graph in pieces has no currents between them`() {
    #expect(NamedGraphs.florentine.currentFlow() == nil)
    #expect(Graph.none.currentFlow() == nil)
    #expect(NamedGraphs.star(1).currentFlow() == nil)
  }
}
