import RealModule

/// What speaks for an edge between two vertices that have none.
public struct LinkScores: Sendable, Hashable {
  /// The smaller vertex.
  public let a: Int
  /// The larger vertex.
  public let b: Int
  /// How many neighbors both have.
  public let commonNeighbors: Int
  /// The sum of 1/ln *k* over the common neighbors, *k* the degree of each.
  public let adamicAdar: Double
  /// The sum of 1/*k* over the common neighbors.
  public let resourceAllocation: Double
  /// The common neighbors over those that either has.
  public let jaccard: Double
  /// The product of both degrees.
  public let preferentialAttachment: Int
}

extension Graph {
  /// Scores every pair without an edge that has a neighbor in common, direction dropped.
  ///
  /// The scores say which edges are likely, not which would be useful.
  ///
  /// - Returns: The pairs in vertex order.
  /// - Complexity: O(Σ *k*² log Σ *k*²) for degrees *k*.
  /// - Note: NetworkX agrees.
  /// - SeeAlso: L. A. Adamic and E. Adar, “Friends and neighbors on the Web”, 2003,
  ///   <https://doi.org/10.1016/S0378-8733(03)00009-1>; T. Zhou, L. Lü and Y.-C. Zhang, “Predicting
  ///   missing links via local information”, 2009, <https://doi.org/10.1140/epjb/e2009-00335-8>
  public func linkScores() -> [LinkScores] {
    let graph = undirected
    return (0..<vertexCount).flatMap { a in
      let near = graph.neighbors(of: a)
      var others: Set<Int> = []
      for arc in near {
        for next in graph.neighbors(of: Int(arc.vertex)) where Int(next.vertex) > a {
          others.insert(Int(next.vertex))
        }
      }
      return others.subtracting(near.map { Int($0.vertex) }).sorted().map {
        graph.linkScores(of: a, $0)
      }
    }
  }

  /// The scores of one pair of an undirected graph, tied or not.
  ///
  /// - Complexity: O(*k* log *k*) for degree *k*.
  public func linkScores(of a: Int, _ b: Int) -> LinkScores {
    var common = 0
    var adamicAdar = 0.0
    var resources = 0.0
    for arc in neighbors(of: a) where edge(from: Int(arc.vertex), to: b) != nil {
      let degree = Double(neighbors(of: Int(arc.vertex)).count)
      common += 1
      adamicAdar += 1 / Double.log(degree)
      resources += 1 / degree
    }
    let (one, other) = (neighbors(of: a).count, neighbors(of: b).count)
    let either = one + other - common
    return LinkScores(
      a: min(a, b), b: max(a, b), commonNeighbors: common, adamicAdar: adamicAdar,
      resourceAllocation: resources, jaccard: either > 0 ? Double(common) / Double(either) : 0,
      preferentialAttachment: one * other)
  }
}
