public import GraphKernel

/// Seeded random graphs, and what laws do to a graph.
public enum RandomGraphs {
  /// Graphs with and without direction, sparse and dense, some in pieces; the same for a seed.
  public static func mixed(seed: UInt64, count: Int = 40) -> [Graph] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      graph(
        vertexCount: Int.random(in: 1...14, using: &generator),
        share: Double.random(in: 0...0.5, using: &generator),
        isDirected: number.isMultiple(of: 2), using: &generator)
    }
  }

  /// A graph in which every pair is joined with the same probability, with weights of 1 to 5.
  public static func graph(
    vertexCount: Int, share: Double, isDirected: Bool, using generator: inout SeededGenerator
  ) -> Graph {
    var edges: [Graph.Edge] = []
    for source in 0..<vertexCount {
      for target in 0..<vertexCount
      where source != target && (isDirected || source < target) {
        guard Double.random(in: 0..<1, using: &generator) < share else { continue }
        let weight = Int.random(in: 1...5, using: &generator)
        edges.append(Graph.Edge(source, target, weight: Double(weight)))
      }
    }
    edges.shuffle(using: &generator)
    return made(vertexCount, edges, isDirected)
  }

  /// The graph with vertex *v* called `names[v]`.
  public static func relabelled(_ graph: Graph, _ names: [Int]) -> Graph {
    let edges = graph.edges.map {
      Graph.Edge(names[$0.source], names[$0.target], weight: $0.weight)
    }
    return made(graph.vertexCount, edges.reversed(), graph.isDirected)
  }

  /// The graph with one more vertex that has no edge.
  public static func withIsolate(_ graph: Graph) -> Graph {
    made(graph.vertexCount + 1, graph.edges, graph.isDirected)
  }

  /// The graph without the edges at a vertex.
  public static func isolating(_ vertex: Int, in graph: Graph) -> Graph {
    let edges = graph.edges.filter { $0.source != vertex && $0.target != vertex }
    return made(graph.vertexCount, edges, graph.isDirected)
  }

  /// The graph without one edge.
  public static func removing(edge: Int, from graph: Graph) -> Graph {
    var edges = graph.edges
    edges.remove(at: edge)
    return made(graph.vertexCount, edges, graph.isDirected)
  }

  private static func made(_ count: Int, _ edges: [Graph.Edge], _ isDirected: Bool) -> Graph {
    (try? Graph(vertexCount: count, edges: edges, isDirected: isDirected)) ?? .none
  }
}
