/// A graph with two sides and edges only from one to the other, such as people and what they belong to.
public struct TwoModeGraph: Sendable {
  /// The graph, direction dropped.
  public let graph: Graph
  /// The side of each vertex.
  public let sides: [Side]

  /// Takes a graph as one of two modes; `nil` where an edge stays on one side.
  ///
  /// - Parameters:
  ///   - graph: The graph; direction is dropped.
  ///   - sides: The side of each vertex.
  public init?(_ graph: Graph, sides: [Side]) {
    let graph = graph.undirected
    guard graph.edges.allSatisfy({ sides[$0.source] != sides[$0.target] }) else { return nil }
    self.graph = graph
    self.sides = sides
  }

  /// The vertices of a side, ascending.
  public func members(_ side: Side) -> [Int] { sides.indices.filter { sides[$0] == side } }

  /// How many vertices a side has.
  public func count(_ side: Side) -> Int { sides.count { $0 == side } }

  /// The share of pairs across that are tied; `nil` where a side is empty.
  public var density: Double? {
    let pairs = Double(count(.first)) * Double(count(.second))
    return pairs > 0 ? Double(graph.edges.count) / pairs : nil
  }

  /// Robins and Alexander's clustering: of the paths of three edges, the share that four edges close.
  ///
  /// - Returns: 0 to 1; `nil` without a path of three edges.
  /// - Complexity: O(Σ *k*²) for degrees *k*.
  /// - Note: NetworkX agrees.
  /// - SeeAlso: G. Robins and M. Alexander, “Small worlds among interlocking directors”, 2004,
  ///   <https://doi.org/10.1023/B:CMOT.0000032580.12184.c0>
  public var robinsAlexander: Double? {
    let degrees = graph.degrees()
    let paths = graph.edges.reduce(0) { $0 + (degrees[$1.source] - 1) * (degrees[$1.target] - 1) }
    guard paths > 0 else { return nil }
    var cycles = 0
    for pair in projection(.first).pairs { cycles += pair.shared * (pair.shared - 1) / 2 }
    return 4 * Double(cycles) / Double(paths)
  }

  /// Latapy's clustering by the “dot” formula: how much a vertex shares with those it meets.
  ///
  /// The mean, over the vertices of the same side with a neighbor in common, of the neighbors that the
  /// two share over those that either has; 0 where nobody is met.
  ///
  /// - Returns: 0 to 1 in vertex order.
  /// - Complexity: O(Σ *k*²) for degrees *k*.
  /// - Note: NetworkX agrees.
  /// - SeeAlso: M. Latapy, C. Magnien and N. Del Vecchio, “Basic notions for the analysis of large
  ///   two-mode networks”, 2008, <https://doi.org/10.1016/j.socnet.2007.04.006>
  public func latapyClustering() -> [Double] {
    let degrees = graph.degrees()
    var sums = [Double](repeating: 0, count: graph.vertexCount)
    var met = [Int](repeating: 0, count: graph.vertexCount)
    for side in Side.allCases {
      for pair in projection(side).pairs {
        let either = degrees[pair.a] + degrees[pair.b] - pair.shared
        for vertex in [pair.a, pair.b] {
          sums[vertex] += Double(pair.shared) / Double(either)
          met[vertex] += 1
        }
      }
    }
    return zip(sums, met).map { $1 > 0 ? $0 / Double($1) : 0 }
  }
}
