import GraphKernel

extension Measure {
  /// The share of all pairs that each one lies between, estimated where the network is large.
  public static let betweennessSampled = Measure(
    "betweenness_sampled", .node, title: "In between, estimated (share of pairs)",
    question: "About what share of all pairs of others does the shortest way through this one "
      + "serve?",
    definition: "betweenness_normalized from the shortest paths of some of the people only, drawn "
      + "with seed 1: as many as 2·10¹¹ steps allow, all where that is enough. In 19 of 20 draws "
      + "nobody is farther from the exact number than betweenness_sampled_bound.",
    range: "0 to about 1", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "fewer than three people",
    cost: "O(km) for k people drawn; at most 2·10¹¹ steps",
    citations: [.brandesPich2007, .serfling1974],
    differences: "NetworkX draws sources when given k, without a bound; igraph cuts paths off "
      + "instead. UCINET and sna give exact numbers only.",
    forms: [
      MeasureForm("betweenness_sampled") { workspace in
        guard workspace.graph.vertexCount > 2 else { return .undefined(.fewerThan(3)) }
        let count = workspace.sampledSourceCount
        workspace.noteSample(of: count)
        let sums = await workspace.sampledSums(count)
        let scores = workspace.graph.estimatedBetweenness(
          of: sums, sourceCount: count, scale: .perPair)
        return .vertices(scores.map(MeasureValue.number))
      }
    ])
}

extension MeasureWorkspace {
  fileprivate mutating func sampledSums(_ count: Int) async -> [Double] {
    guard count < graph.vertexCount else { return await betweennessSums(.asRecorded) }
    let sources = graph.sampledSources(count, seed: RandomDraws.seed)
    return await graph.parallelBetweennessSums(from: sources)
  }
}
