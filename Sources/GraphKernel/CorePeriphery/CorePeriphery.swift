/// What ties between core and periphery are expected to be.
public enum CorePeripheryPattern: Sendable, Hashable, CaseIterable {
  /// Every member of the core is tied to everybody.
  case joined
  /// Members of the core are tied to each other only.
  case apart
  /// Nothing is expected between core and periphery; those pairs are left out.
  case ignored
}

/// A division of the vertices into a core and a periphery.
public struct CorePeriphery: Sendable, Hashable {
  /// The vertices of the core, ascending.
  public let core: [Int]
  /// The correlation between the edges and the pattern, over pairs of vertices; −1 to 1.
  public let fit: Double
  /// The share of pairs within the core that have an edge.
  public let coreDensity: Double
  /// The share of pairs within the periphery that have an edge.
  public let peripheryDensity: Double
}

extension Graph {
  /// The core that fits the edges best, direction dropped.
  ///
  /// The search tries the vertices of largest degree, in sets of two to *n* − 2, and then improves the
  /// best set by taking single vertices in or out and, up to 2,000 vertices, by exchanging two, as
  /// long as the fit grows. It may miss the best core of all.
  ///
  /// - Parameter pattern: What is expected between core and periphery. The three patterns give very
  ///   different cores.
  /// - Returns: The core; `nil` for fewer than four vertices, without edges, or where all pairs have one.
  /// - Complexity: O(*n* + *m*) for the sets by degree, O(*n*²) for each improvement.
  /// - SeeAlso: S. P. Borgatti and M. G. Everett, “Models of core/periphery structures”, 2000,
  ///   <https://doi.org/10.1016/S0378-8733(99)00019-2>
  public func corePeriphery(_ pattern: CorePeripheryPattern) -> CorePeriphery? {
    let graph = undirected
    guard vertexCount >= 4, !edges.isEmpty else { return nil }
    var search = CoreSearch(graph, pattern)
    search.startFromDegrees()
    search.improve()
    guard let fit = search.counts.fit(pattern) else { return nil }
    return CorePeriphery(
      core: (0..<vertexCount).filter { search.isCore[$0] }, fit: fit,
      coreDensity: search.counts.coreDensity, peripheryDensity: search.counts.peripheryDensity)
  }

  /// How well products of coreness predict the edges: the correlation, over pairs of vertices, between
  /// edges and the product of the two entries of the principal eigenvector.
  ///
  /// - Parameter coreness: One number for each vertex.
  /// - Returns: A number in `-1...1`; `nil` where one of the two does not vary.
  /// - Complexity: O(*n* + *m*).
  package func continuousCoreFit(_ coreness: [Double]) -> Double? {
    let pairs = Double(vertexCount) * Double(vertexCount - 1) / 2
    let sum = coreness.reduce(0, +)
    let squares = coreness.reduce(0) { $0 + $1 * $1 }
    let fourths = coreness.reduce(0) { $0 + $1 * $1 * $1 * $1 }
    let tied = Double(edges.count)
    let products = (sum * sum - squares) / 2
    let both = edges.reduce(0) { $0 + coreness[$1.source] * coreness[$1.target] }
    let spread = pairs * (squares * squares - fourths) / 2 - products * products
    let variety = tied * (pairs - tied)
    guard variety > 0, spread > 1e-12 * products * products else { return nil }
    return (pairs * both - tied * products) / (variety * spread).squareRoot()
  }
}
