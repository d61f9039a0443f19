import GraphKernel

extension Measure {
  /// How much one side shares in all.
  public static let projectionTotal = Measure(
    "projection_mode1_total_weight", .graph, title: "What pairs share in all",
    question: "How much do the pairs of one side share in all?",
    definition: "The sum over pairs of a side of what they share on the other.",
    range: "0 or more", unit: "shared ties",
    scale: .count,
    undefinedWhen: "no two sides; it takes more than 2·10¹¹ steps",
    cost: "O(Σ k² log Σ k²) for k ties of each",
    citations: [.newman2001, .everettBorgatti2013],
    differences: "igraph's bipartite_projection and NetworkX's projected_graph agree; UCINET's "
      + "affiliations agree off the diagonal. sna leaves it to a product of matrices.",
    effort: .withinSteps(2),
    forms: [Side.first, .second].map { side in
      .ofProjection("total_weight", side) { two, projection in
        .graph(MeasureValue(projection.pairs.reduce(0) { $0 + $1.shared }))
      }
    })
}
