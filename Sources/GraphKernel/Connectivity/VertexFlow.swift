/// Flows in which every vertex passes on one unit at most, so that they count ways without a vertex
/// in common.
struct VertexFlow {
  private var network: FlowNetwork
  private let vertexCount: Int

  /// Lays the pipes of a graph and adds `terminals` nodes besides.
  init(_ graph: Graph, terminals: Int = 0) {
    vertexCount = graph.vertexCount
    network = FlowNetwork(nodeCount: 2 * graph.vertexCount + terminals)
    for vertex in 0..<graph.vertexCount {
      network.add(from: 2 * vertex, to: 2 * vertex + 1, 1)
      for arc in graph.neighbors(of: vertex) {
        network.add(from: 2 * vertex + 1, to: 2 * Int(arc.vertex), graph.vertexCount)
      }
    }
  }

  /// The number of ways between two vertices that are not adjacent, or `limit` if there are more.
  mutating func ways(from source: Int, to target: Int, limit: Int) -> Int {
    network.maximumFlow(from: 2 * source + 1, to: 2 * target, limit: limit)
  }

  /// The fewest vertices without which none of `sources` reaches any of `targets`.
  mutating func cut(between sources: [Int], and targets: [Int]) -> [Int] {
    let source = 2 * vertexCount
    for vertex in sources { network.add(from: source, to: 2 * vertex, vertexCount) }
    for vertex in targets { network.add(from: 2 * vertex + 1, to: source + 1, vertexCount) }
    _ = network.maximumFlow(from: source, to: source + 1, limit: vertexCount + 1)
    return cutVertices()
  }

  /// The fewest vertices without which `source` does not reach `target`; they are not adjacent.
  mutating func cut(from source: Int, to target: Int) -> [Int] {
    _ = ways(from: source, to: target, limit: vertexCount + 1)
    return cutVertices()
  }

  /// After a largest flow: the vertices that can be entered and not left, ascending.
  private func cutVertices() -> [Int] {
    let reached = network.reached()
    return (0..<vertexCount).filter {
      reached.contains(2 * $0) && !reached.contains(2 * $0 + 1)
    }
  }
}
