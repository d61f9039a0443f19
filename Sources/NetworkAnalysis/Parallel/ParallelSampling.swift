package import GraphKernel

extension Graph {
  /// An estimate of how often each vertex lies between two others, on several threads.
  ///
  /// - Parameters:
  ///   - error: How far the estimate of any vertex may be off, as a share of pairs, above 0.
  ///   - failure: In what share of draws any may be farther off, above 0 and below 1.
  ///   - seed: What pairs are drawn from.
  /// - Returns: The same numbers as `sampledBetweenness(error:failure:seed:)`.
  package func parallelSampledBetweenness(
    error: Double, failure: Double, seed: UInt64
  ) async -> [Double] {
    guard vertexCount > 2 else { return [Double](repeating: 0, count: vertexCount) }
    let sampler = BetweennessSampler(self, error: error, failure: failure, seed: seed)
    var pairs = sampler.noPairs
    var stage = 0
    while true {
      pairs = await sum(sampler.blocks(stage), into: pairs) {
        sampler.draws(of: $0)
      } add: {
        $0.add($1)
      }
      if sampler.isEnough(pairs, after: stage) { return sampler.scores(pairs) }
      stage += 1
    }
  }
}
