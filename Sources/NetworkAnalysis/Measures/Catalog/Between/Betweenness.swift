import GraphKernel

extension Measure {
  /// How many pairs each one lies between.
  public static let betweenness = Measure(
    "betweenness", .node, title: "In between (pairs)",
    question: "For how many pairs of others does the shortest way lead through this one?",
    definition: "The sum, over pairs of others, of the share of their shortest paths that lead "
      + "through the person. Every tie is one step. Pairs without a path add nothing. Without "
      + "direction each pair counts once, with direction once each way.",
    range: "0 to (n − 1)(n − 2)/2; twice that with direction", unit: "pairs",
    scale: .count,
    undefinedWhen: "shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.freeman1977, .brandes2001],
    differences: "igraph gives the same number; NetworkX divides it by default (here "
      + "betweenness_normalized); sna doubles it for undirected networks unless told otherwise. "
      + "UCINET gives the same number and its share in percent.",
    effort: .allPairs(instead: "betweenness_sampled"),
    forms: [
      MeasureForm("betweenness") { await $0.betweenness(.asRecorded, .pairs) },
      MeasureForm("betweenness_undirected", .undirected, for: .directed) {
        await $0.betweenness(.undirected, .pairs)
      },
    ])
}

extension MeasureWorkspace {
  mutating func betweenness(
    _ reading: DirectionReading, _ scale: PairScale
  ) async -> MeasureValues {
    let sums = await betweennessSums(reading)
    let scores = graph(reading).betweenness(of: sums, scale: scale)
    return .vertices(scores.map(MeasureValue.number))
  }
}
