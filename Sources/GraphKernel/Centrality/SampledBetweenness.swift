extension Graph {
  /// The sources that betweenness is estimated from: some of the vertices, drawn without repetition.
  ///
  /// - Parameters:
  ///   - count: How many, at most `vertexCount`.
  ///   - seed: What the draw starts from; the same seed gives the same sources.
  /// - Returns: Vertices, ascending.
  /// - Complexity: O(*n*).
  package func sampledSources(_ count: Int, seed: UInt64) -> [Int] {
    var generator = Xoshiro256(seed: seed)
    var vertices = Array(0..<vertexCount)
    let count = min(count, vertexCount)
    for place in 0..<count {
      vertices.swapAt(place, place + generator.below(vertexCount - place))
    }
    return vertices.prefix(count).sorted()
  }

  /// An estimate of betweenness from some of the sources.
  ///
  /// - Parameters:
  ///   - sums: The dependency of the pairs that start in the sources.
  ///   - sourceCount: How many sources there were.
  ///   - scale: How the sum is scaled. See ``PairScale``.
  /// - Returns: `vertexCount` numbers in vertex order; exact when every vertex was a source.
  package func estimatedBetweenness(
    of sums: [Double], sourceCount: Int, scale: PairScale
  ) -> [Double] {
    let factor = Double(vertexCount) / Double(max(sourceCount, 1))
    return betweenness(of: sums.map { $0 * factor }, scale: scale)
  }

  /// How far the estimate of any vertex's betweenness, as a share of pairs, may be from the truth.
  ///
  /// All vertices keep within it in 19 of 20 draws: Serfling's inequality for draws without
  /// repetition, for each vertex and both sides at once.
  ///
  /// - Parameter sourceCount: How many sources there were, at least 1.
  /// - Returns: A share of pairs; 0 when every vertex was a source.
  /// - SeeAlso: R. J. Serfling, “Probability inequalities for the sum in sampling without
  ///   replacement”, 1974, <https://doi.org/10.1214/aos/1176342611>; U. Brandes and C. Pich,
  ///   “Centrality estimation in large networks”, 2007, <https://doi.org/10.1142/S0218127407018403>.
  package func betweennessErrorBound(sourceCount: Int) -> Double {
    guard vertexCount > 2 else { return 0 }
    return samplingErrorBound(of: vertexCount, sourceCount: sourceCount)
  }
}
