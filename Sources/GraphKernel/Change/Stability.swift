/// What became of edges from one round to the next, among vertices of both.
public struct Stability: Sendable, Hashable {
  /// Edges in both rounds.
  public let kept: Int
  /// Edges in the second round only.
  public let formed: Int
  /// Edges in the first round only.
  public let dissolved: Int

  /// The edges of both rounds over those of either; `nil` without edges.
  ///
  /// RSiena's authors prefer at least 0.3.
  public var jaccard: Double? { share(kept, of: kept + formed + dissolved) }

  /// How many pairs differ.
  public var hamming: Int { formed + dissolved }

  /// The share of the first round's edges that are gone; `nil` where there were none.
  public var dissolvedShare: Double? { share(dissolved, of: kept + dissolved) }

  private func share(_ part: Int, of all: Int) -> Double? {
    all > 0 ? Double(part) / Double(all) : nil
  }
}

extension Graph {
  /// What became of this graph's edges in a later one.
  ///
  /// - Parameters:
  ///   - later: The later graph, with or without direction as this one.
  ///   - place: For each vertex, the same one's number in the later graph; `nil` for those who left.
  ///     Edges of those who left or joined do not count.
  /// - Returns: The counts.
  /// - Complexity: O((*m*₁ + *m*₂) log *k*) for largest degree *k*.
  /// - SeeAlso: T. A. B. Snijders, G. G. van de Bunt and C. E. G. Steglich, “Introduction to
  ///   stochastic actor-based models for network dynamics”, 2010,
  ///   <https://doi.org/10.1016/j.socnet.2009.02.004>
  public func stability(to later: Graph, at place: [Int?]) -> Stability {
    var kept = 0
    var dissolved = 0
    for edge in edges {
      guard let a = place[edge.source], let b = place[edge.target] else { continue }
      if later.edge(from: a, to: b) != nil { kept += 1 } else { dissolved += 1 }
    }
    var stays = [Bool](repeating: false, count: later.vertexCount)
    for case let number? in place { stays[number] = true }
    let among = later.edges.count { stays[$0.source] && stays[$0.target] }
    return Stability(kept: kept, formed: among - kept, dissolved: dissolved)
  }
}
