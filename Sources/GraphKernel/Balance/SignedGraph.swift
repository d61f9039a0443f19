/// A graph whose edges are friendly or hostile.
public struct SignedGraph: Sendable {
  /// All edges, without direction.
  public let graph: Graph
  /// Whether each edge is friendly, in the order of the graph's edges.
  public let isPositive: [Bool]

  /// Makes a signed graph of a graph without direction and one sign for each edge.
  ///
  /// - Returns: `nil` where the graph has directions or signs are not as many as edges.
  public init?(_ graph: Graph, isPositive: [Bool]) {
    guard !graph.isDirected, graph.edges.count == isPositive.count else { return nil }
    self.graph = graph
    self.isPositive = isPositive
  }

  /// Triangles in which the product of signs is positive, and all.
  ///
  /// - Complexity: O(Σ *k*² log *k*) for degrees *k*.
  /// - SeeAlso: D. Cartwright and F. Harary, “Structural balance: a generalization of Heider's
  ///   theory”, 1956, <https://doi.org/10.1037/h0046049>
  public func triangleBalance() -> (balanced: Int, all: Int) {
    var balanced = 0
    var all = 0
    for (number, edge) in graph.edges.enumerated() {
      let (a, b) = (min(edge.source, edge.target), max(edge.source, edge.target))
      for arc in graph.neighbors(of: b) where Int(arc.vertex) > b {
        guard let third = graph.edge(from: a, to: Int(arc.vertex)) else { continue }
        all += 1
        let hostile = [number, Int(arc.edge), third].count { !isPositive[$0] }
        balanced += hostile % 2 == 0 ? 1 : 0
      }
    }
    return (balanced, all)
  }

  /// Whether the vertices fall into two camps, friendly inside and hostile across.
  ///
  /// - Complexity: O(*n* + *m*).
  public var isBalanced: Bool {
    var camp = [Int](repeating: 0, count: graph.vertexCount)
    for start in 0..<graph.vertexCount where camp[start] == 0 {
      camp[start] = 1
      var stack = [start]
      while let vertex = stack.popLast() {
        for arc in graph.neighbors(of: vertex) {
          let wanted = isPositive[Int(arc.edge)] ? camp[vertex] : -camp[vertex]
          if camp[Int(arc.vertex)] == 0 {
            camp[Int(arc.vertex)] = wanted
            stack.append(Int(arc.vertex))
          } else if camp[Int(arc.vertex)] != wanted {
            return false
          }
        }
      }
    }
    return true
  }
}
