extension Graph {
  /// The fit of the best core found, against graphs with as many edges laid at random.
  ///
  /// The search is the same for every draw, so that what it misses is missed on both sides.
  ///
  /// - Parameters:
  ///   - pattern: What is expected between core and periphery.
  ///   - draws: How many random graphs there are.
  ///   - seed: The seed of the draws.
  /// - Returns: The test of ``CorePeriphery/fit``; `nil` where there is no core.
  /// - Complexity: O(*d* *n*² *s*) for *d* draws and *s* improvements of each.
  /// - SeeAlso: S. P. Borgatti and M. G. Everett, “Models of core/periphery structures”, 2000,
  ///   <https://doi.org/10.1016/S0378-8733(99)00019-2>
  public func corePeripheryTest(
    _ pattern: CorePeripheryPattern, draws: Int = 999, seed: UInt64 = 1
  ) -> PermutationTest? {
    let count = undirected.edges.count
    guard let fit = corePeriphery(pattern)?.fit else { return nil }
    var pairs = (0..<vertexCount).flatMap { a in (0..<a).map { Edge($0, a) } }
    return PermutationTest(recorded: fit, draws: draws, seed: seed) { generator in
      for place in 0..<count {
        pairs.swapAt(place, place + generator.below(pairs.count - place))
      }
      let drawn = try? Graph(vertexCount: vertexCount, edges: Array(pairs[..<count]))
      return drawn?.corePeriphery(pattern)?.fit ?? -1
    }
  }
}
