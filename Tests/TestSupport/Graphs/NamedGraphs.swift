public import GraphKernel

/// Small graphs that the literature knows.
public enum NamedGraphs {
  /// A hub, vertex 0, and its leaves.
  public static func star(_ vertexCount: Int) -> Graph {
    graph(vertexCount, (1..<vertexCount).map { [0, $0] })
  }

  /// Every two vertices joined.
  public static func complete(_ vertexCount: Int) -> Graph {
    graph(vertexCount, (0..<vertexCount).flatMap { a in (0..<a).map { [$0, a] } })
  }

  /// Krackhardt's kite: degree, closeness and betweenness have different leaders.
  public static let kite = graph(
    10,
    [
      [0, 1], [0, 2], [0, 3], [0, 5], [1, 3], [1, 4], [1, 6], [2, 3], [2, 5], [3, 4], [3, 5],
      [3, 6], [4, 6], [5, 6], [5, 7], [6, 7], [7, 8], [8, 9],
    ])

  /// The families of ``florentine`` in vertex order.
  public static let families = [
    "Acciaiuoli", "Albizzi", "Barbadori", "Bischeri", "Castellani", "Ginori", "Guadagni",
    "Lamberteschi", "Medici", "Pazzi", "Peruzzi", "Pucci", "Ridolfi", "Salviati", "Strozzi",
    "Tornabuoni",
  ]

  /// Marriages between Florentine families (Padgett); Pucci has none.
  public static let florentine = graph(
    16,
    [
      [0, 8], [1, 5], [1, 6], [1, 8], [2, 4], [2, 8], [3, 6], [3, 10], [3, 14], [4, 10], [4, 14],
      [6, 7], [6, 15], [8, 12], [8, 13], [8, 15], [9, 13], [10, 14], [12, 14], [12, 15],
    ])

  /// Four departments, A1–A4, B1–B4, C1–C3 and D1–D3, numbered in this order.
  public static let departments = graph(
    14,
    [
      [0, 1], [1, 2], [2, 3], [0, 2], [4, 5], [5, 6], [6, 7], [8, 9], [9, 10], [11, 12], [12, 13],
      [0, 4], [1, 5], [3, 6], [2, 8], [1, 9], [7, 10], [4, 8], [8, 11], [0, 11],
    ])

  /// A graph of edges given as pairs; an invalid list gives a graph without vertices.
  public static func graph(
    _ vertexCount: Int, _ edges: [[Int]], isDirected: Bool = false
  ) -> Graph {
    let edges = edges.map { Graph.Edge($0[0], $0[1]) }
    return (try? Graph(vertexCount: vertexCount, edges: edges, isDirected: isDirected)) ?? .none
  }
}

extension Graph {
  /// The graph without vertices.
  public static var none: Graph {
    guard let graph = try? Graph(vertexCount: 0, edges: []) else {
      preconditionFailure("a graph without vertices is valid")
    }
    return graph
  }
}
