import GraphKernel
import NetworkAnalysis
import TestSupport
import Testing

@Suite struct NumericAssortativityTests {
  private let small = RandomGraphs.mixed(seed: 92, count: 24).filter { $0.vertexCount <= 8 }

  // Oracle: the matrix of cells, with its Pearson correlation over the ordered pairs.
  @Test func `numbers at both ends of ties correlate as pairs do`() async throws {
    let values = [1.0, 4, 2, 8, 5, 7, 3, 6]
    for graph in small where graph.edges.count > 2 {
      var ends: [(Double, Double)] = []
      for (i, row) in SmallNetwork(graph, groups: []).ties.enumerated() {
        for (j, cell) in row.enumerated() where cell > 0 { ends.append((values[i], values[j])) }
      }
      let count = Double(ends.count)
      let x = ends.reduce(0) { $0 + $1.0 } / count
      let y = ends.reduce(0) { $0 + $1.1 } / count
      let both = ends.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
      let spread =
        (ends.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) }
        * ends.reduce(0) { $0 + ($1.1 - y) * ($1.1 - y) }).squareRoot()
      guard spread > 1e-9 else { continue }
      let groups = values.prefix(graph.vertexCount).map { String(Int($0)) }
      let given = try await MeasuredGraph(graph, groups: groups).numbers("assortativity_numeric")
      #expect(near(given, [both / spread]))
    }
  }
}
