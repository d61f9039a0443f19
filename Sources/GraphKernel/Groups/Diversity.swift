/// How many members each of several kinds has.
public struct Diversity: Sendable, Equatable {
  /// The number of members of each kind.
  public let counts: [Int]

  /// Makes a composition.
  public init(_ counts: [Int]) { self.counts = counts }

  /// Blau's index: the chance that two members drawn with replacement are of different kinds.
  ///
  /// 1 − Σ *p*², from 0 to 1 − 1/*K* for *K* kinds; `nil` without members.
  ///
  /// - SeeAlso: P. M. Blau, “Inequality and Heterogeneity”, 1977.
  public var blau: Double? {
    let all = counts.reduce(0, +)
    guard all > 0 else { return nil }
    return 1 - counts.reduce(0.0) { $0 + (Double($1) / Double(all)) * (Double($1) / Double(all)) }
  }

  /// ``blau`` over its largest value, 1 − 1/*K*: 0 for one kind only, 1 for equal shares of all *K*
  /// kinds; `nil` for fewer than two kinds.
  public var qualitativeVariation: Double? {
    guard counts.count > 1 else { return nil }
    return blau.map { $0 / (1 - 1 / Double(counts.count)) }
  }
}

extension Graph {
  /// The groups of each vertex's neighbors, direction dropped.
  ///
  /// - Parameters:
  ///   - labels: The group of each vertex, in `0..<groupCount`; neighbors in no group do not count.
  ///   - groupCount: The number of groups.
  /// - Returns: One composition for each vertex, with a count for each group.
  /// - Complexity: O(*ng* + *m* log *m*) for *g* groups.
  public func neighborDiversity(by labels: [Int?], groupCount: Int) -> [Diversity] {
    let graph = undirected
    return (0..<vertexCount).map { vertex in
      var counts = [Int](repeating: 0, count: groupCount)
      for arc in graph.neighbors(of: vertex) {
        if let label = labels[Int(arc.vertex)] { counts[label] += 1 }
      }
      return Diversity(counts)
    }
  }
}
