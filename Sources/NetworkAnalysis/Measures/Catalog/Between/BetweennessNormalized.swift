import GraphKernel

extension Measure {
  /// The share of all pairs that each one lies between.
  public static let betweennessNormalized = Measure(
    "betweenness_normalized", .node, title: "In between (share of pairs)",
    question: "For what share of all pairs of others does the shortest way lead through this one?",
    definition: "betweenness divided by the number of pairs of others: (n − 1)(n − 2)/2 without "
      + "direction, (n − 1)(n − 2) with. The hub of a star scores 1.",
    range: "0 to 1", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "fewer than three people; shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.freeman1977, .brandes2001],
    differences: "NetworkX gives the same number. igraph divides by all pairs and gives the hub of "
      + "a star of four 0.5. UCINET gives it in percent; sna’s rescale divides by the sum instead.",
    effort: .allPairs(instead: "betweenness_sampled"),
    forms: [
      MeasureForm("betweenness_normalized") { workspace in
        guard workspace.graph.vertexCount > 2 else {
          return .vertices(workspace.graph.degrees().map { _ in .undefined(.fewerThan(3)) })
        }
        return await workspace.betweenness(.asRecorded, .perPair)
      }
    ])
}
