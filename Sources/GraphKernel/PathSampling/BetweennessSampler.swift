/// An estimate of betweenness from random pairs, drawn in stages until it is good enough.
///
/// Blocks of a stage can be worked on side by side; they are to be added in their order, and then the
/// answer depends on the seed only.
package struct BetweennessSampler: Sendable {
  private let outgoing: ArcRows
  private let incoming: ArcRows
  /// The part of each vertex, direction dropped: pairs of two parts have no path.
  private let parts: [Int]
  private let guarantee: SamplingGuarantee
  private let seed: UInt64
  /// The share of all ordered pairs that the pairs of two others are.
  private let scale: Double

  /// How many pairs are drawn by one block.
  private static let blockSize = 128

  /// Plans an estimate.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - error: How far the estimate of a vertex may be off, as a share of pairs, above 0.
  ///   - failure: How often any may be off farther, above 0 and below 1.
  ///   - seed: What pairs are drawn from.
  /// - Complexity: O(*n* + *m*).
  package init(_ graph: Graph, error: Double, failure: Double, seed: UInt64) {
    precondition(error > 0 && failure > 0 && failure < 1)
    outgoing = graph.outgoing
    incoming = graph.incoming
    let components = graph.weakComponents()
    parts = components.labels
    let count = Double(graph.vertexCount)
    scale = count > 2 ? count / (count - 2) : 1
    guarantee = SamplingGuarantee(
      error: error / scale, failure: failure,
      longest: Double(Self.longest(graph, components)))
    self.seed = seed
  }

  /// The most vertices that can lie between two others on a shortest path.
  private static func longest(_ graph: Graph, _ components: Components) -> Int {
    guard !graph.isDirected else { return max(1, graph.vertexCount - 2) }
    var search = LevelSearch(graph.outgoing, 0..<graph.vertexCount)
    var isDone = [Bool](repeating: false, count: components.count)
    var longest = 1
    for (vertex, part) in components.labels.enumerated() where !isDone[part] {
      isDone[part] = true
      guard components.sizes[part] > 2 else { continue }
      longest = max(longest, 2 * search.profile(from: vertex).eccentricity - 1)
    }
    return longest
  }

  /// What sums start from.
  package var noPairs: SampledPairs { SampledPairs(vertexCount: parts.count) }

  /// The blocks of a stage, from 0.
  package func blocks(_ stage: Int) -> [Range<Int>] {
    let start = stage == 0 ? 0 : guarantee.drawCount(stage - 1)
    let end = guarantee.drawCount(stage)
    return stride(from: start, to: end, by: Self.blockSize).map {
      $0..<min($0 + Self.blockSize, end)
    }
  }

  /// Draws the pairs of a block.
  package func draws(of block: Range<Int>) -> SampledBlock {
    var search = PairSearch(outgoing, incoming)
    var generator = Xoshiro256(seed: seed, stream: UInt64(block.lowerBound))
    var shares: [PathShare] = []
    for _ in block {
      let source = generator.below(parts.count)
      var target = generator.below(parts.count - 1)
      if target >= source { target += 1 }
      guard parts[source] == parts[target] else { continue }
      search.addShares(from: source, to: target, to: &shares)
    }
    return SampledBlock(drawCount: block.count, shares: shares)
  }

  /// Whether the estimate is good enough after a stage.
  package func isEnough(_ pairs: SampledPairs, after stage: Int) -> Bool {
    let (largest, sum) = pairs.meanSquares
    return guarantee.isEnough(after: stage, largest: largest, sum: sum)
  }

  /// The estimate: a share of the pairs of others for each vertex.
  package func scores(_ pairs: SampledPairs) -> [Double] { pairs.means.map { $0 * scale } }
}

extension Graph {
  /// An estimate of how often each vertex lies between two others, as a share of pairs.
  ///
  /// Random pairs are drawn, and every vertex on a shortest path between them gets its share of these
  /// paths. How many pairs are needed shows while they are drawn: few where no vertex has many
  /// paths.
  ///
  /// - Parameters:
  ///   - error: How far the estimate of any vertex may be from ``PairScale/perPair``, above 0.
  ///   - failure: In what share of draws any may be farther off, above 0 and below 1.
  ///   - seed: What pairs are drawn from; the same seed gives the same estimate.
  /// - Returns: `vertexCount` numbers in vertex order, each in `0...1`, or a little above 1.
  /// - Complexity: O(*k*(*n* + *m*)) for *k* pairs at worst, and far less where paths are short; *k* is at
  ///   most of the order of log(1/`failure`)/`error`².
  package func sampledBetweenness(error: Double, failure: Double, seed: UInt64) -> [Double] {
    guard vertexCount > 2 else { return [Double](repeating: 0, count: vertexCount) }
    let sampler = BetweennessSampler(self, error: error, failure: failure, seed: seed)
    var pairs = sampler.noPairs
    var stage = 0
    while true {
      for block in sampler.blocks(stage) { pairs.add(sampler.draws(of: block)) }
      if sampler.isEnough(pairs, after: stage) { return sampler.scores(pairs) }
      stage += 1
    }
  }
}
