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

  /// Zachary's karate club.
  public static let karate = graph(
    34,
    [
      [0, 1], [0, 2], [0, 3], [0, 4], [0, 5], [0, 6], [0, 7], [0, 8], [0, 10], [0, 11], [0, 12],
      [0, 13], [0, 17], [0, 19], [0, 21], [0, 31], [1, 2], [1, 3], [1, 7], [1, 13], [1, 17],
      [1, 19], [1, 21], [1, 30], [2, 3], [2, 7], [2, 8], [2, 9], [2, 13], [2, 27], [2, 28],
      [2, 32], [3, 7], [3, 12], [3, 13], [4, 6], [4, 10], [5, 6], [5, 10], [5, 16], [6, 16],
      [8, 30], [8, 32], [8, 33], [9, 33], [13, 33], [14, 32], [14, 33], [15, 32], [15, 33],
      [18, 32], [18, 33], [19, 33], [20, 32], [20, 33], [22, 32], [22, 33], [23, 25], [23, 27],
      [23, 29], [23, 32], [23, 33], [24, 25], [24, 27], [24, 31], [25, 31], [26, 29], [26, 33],
      [27, 33], [28, 31], [28, 33], [29, 32], [29, 33], [30, 32], [30, 33], [31, 32], [31, 33],
      [32, 33],
    ])

  /// The side that each member of ``karate`` took: 0 for Mr Hi's, 1 for the officer's.
  public static let karateClubs = (0..<34).map {
    [9, 14, 15, 18, 20].contains($0) || $0 > 21 ? 1 : 0
  }

  /// Four departments, A1–A4, B1–B4, C1–C3 and D1–D3, numbered in this order.
  public static let departments = graph(
    14,
    [
      [0, 1], [1, 2], [2, 3], [0, 2], [4, 5], [5, 6], [6, 7], [8, 9], [9, 10], [11, 12], [12, 13],
      [0, 4], [1, 5], [3, 6], [2, 8], [1, 9], [7, 10], [4, 8], [8, 11], [0, 11],
    ])

  /// The department of each member of ``departments``.
  public static let departmentLabels = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3]

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
