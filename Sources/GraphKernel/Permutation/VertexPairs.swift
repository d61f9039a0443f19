/// The pairs of different vertices in an order: ordered pairs where direction counts.
struct VertexPairs {
  let vertexCount: Int
  let all: [(source: Int, target: Int)]
  private let isDirected: Bool

  init(_ vertexCount: Int, isDirected: Bool) {
    self.vertexCount = vertexCount
    self.isDirected = isDirected
    all = (0..<vertexCount).flatMap { a in
      (isDirected ? 0..<vertexCount : (a + 1)..<max(vertexCount, a + 1)).compactMap { b in
        a == b ? nil : (a, b)
      }
    }
  }

  /// What the edges of a graph are worth; 0 for a pair without one.
  func cells(of graph: Graph, _ value: TieValue) -> [Double] {
    all.map { a, b in
      graph.edge(from: a, to: b).map { value == .unit ? 1 : graph.edges[$0].weight } ?? 0
    }
  }

  /// The numbers of the pairs as a table by source and target, of both orders without direction.
  func table(of numbers: [Double]) -> [Double] {
    var table = [Double](repeating: 0, count: vertexCount * vertexCount)
    for ((a, b), number) in zip(all, numbers) {
      table[a * vertexCount + b] = number
      if !isDirected { table[b * vertexCount + a] = number }
    }
    return table
  }
}
