/// How many edges were kept, formed and dissolved from one round to the next, among vertices of both.
public struct Stability: Sendable, Hashable {
  /// Edges in both rounds.
  public let kept: Int
  /// Edges in the second round only.
  public let formed: Int
  /// Edges in the first round only.
  public let dissolved: Int

  /// Makes the counts; each is 0 or more.
  public init(kept: Int, formed: Int, dissolved: Int) {
    self.kept = kept
    self.formed = formed
    self.dissolved = dissolved
  }

  /// The edges of both rounds over those of either, 0 to 1; `nil` without edges.
  ///
  /// RSiena's authors prefer at least 0.3.
  public var jaccard: Double? { share(kept, of: kept + formed + dissolved) }

  /// How many pairs differ.
  public var hamming: Int { formed + dissolved }

  /// The share of the first round's edges that are gone, 0 to 1; `nil` where there were none.
  public var dissolvedShare: Double? { share(dissolved, of: kept + dissolved) }

  /// The share of the second round's edges that are new, 0 to 1; `nil` where there are none.
  public var formedShare: Double? { share(formed, of: kept + formed) }

  private func share(_ part: Int, of all: Int) -> Double? {
    all > 0 ? Double(part) / Double(all) : nil
  }
}

extension Graph {
  /// How many of this graph's edges a later one kept and lost, and how many it formed.
  ///
  /// - Parameters:
  ///   - later: The later graph, with or without direction as this one.
  ///   - place: For each vertex, the same one's number in the later graph, no two alike; `nil` for
  ///     those who left. Edges of those who left or joined do not count.
  /// - Returns: The counts.
  /// - Complexity: As ``changes(to:at:)``.
  /// - SeeAlso: T. A. B. Snijders, G. G. van de Bunt and C. E. G. Steglich, “Introduction to
  ///   stochastic actor-based models for network dynamics”, 2010,
  ///   <https://doi.org/10.1016/j.socnet.2009.02.004>
  public func stability(to later: Graph, at place: [Int?]) -> Stability {
    changes(to: later, at: place).stability
  }
}
