/// How much a graph turns around one vertex, after Freeman: 0 where all score alike, 1 for a star.
public enum Centralization {
  /// The sum of what each score lacks to the largest, over the largest sum that a graph of as many
  /// vertices can have.
  ///
  /// - Parameters:
  ///   - scores: One score for each vertex.
  ///   - largest: The sum in the most centralized graph, above 0.
  /// - Returns: A number in `0...1`; 0 without scores.
  /// - Complexity: O(*n*).
  /// - SeeAlso: L. C. Freeman, “Centrality in social networks: conceptual clarification”, 1979,
  ///   <https://doi.org/10.1016/0378-8733(78)90021-7>
  public static func of(_ scores: [Double], largest: Double) -> Double {
    guard let top = scores.max() else { return 0 }
    return scores.reduce(0) { $0 + (top - $1) } / largest
  }

  /// The largest sum for the number of edges at each vertex: that of a star.
  public static func largestDegreeSum(_ count: Int) -> Double {
    Double(count - 1) * Double(count - 2)
  }

  /// The largest sum for the number of edges that enter, or leave, each vertex: that of a star whose
  /// edges all lead one way.
  public static func largestDirectedDegreeSum(_ count: Int) -> Double {
    Double(count - 1) * Double(count - 1)
  }

  /// The largest sum for betweenness as a share of pairs: that of a star.
  public static func largestBetweennessSum(_ count: Int) -> Double { Double(count - 1) }

  /// The largest sum for closeness: that of a star.
  public static func largestClosenessSum(_ count: Int) -> Double {
    Double(count - 1) * Double(count - 2) / Double(2 * count - 3)
  }

  /// The largest sum for harmonic closeness as a mean: that of a star.
  public static func largestHarmonicSum(_ count: Int) -> Double { Double(count - 2) / 2 }
}
