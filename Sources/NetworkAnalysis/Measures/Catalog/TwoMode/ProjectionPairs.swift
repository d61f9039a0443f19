import GraphKernel

extension Measure {
  /// How much each pair of a side shares.
  public static let projectionPairs = Measure(
    "projection_mode1_weights", .edge, title: "What a pair shares",
    question: "How much does this pair of one side share?",
    definition: "The number of those on the other side that both are tied to (weights); Newman’s "
      + "weight, the sum of 1/(k − 1) over them, k the ties of each, so that large circles count "
      + "little (newman); and what both have over what either has (jaccard). Pairs that share "
      + "nothing are left out.",
    range: "above 0; jaccard to 1", unit: "shared ties",
    scale: .several,
    undefinedWhen: "no two sides; it takes more than 2·10¹¹ steps",
    cost: "O(Σ k² log Σ k²) for k ties of each",
    citations: [.newman2001, .everettBorgatti2013],
    differences: "NetworkX’s weighted, collaboration and overlap (Jaccard) projections agree. "
      + "igraph’s bipartite_projection and UCINET’s affiliations give the first; sna leaves it to "
      + "a product of matrices.",
    effort: .withinSteps(2),
    forms: [Side.first, .second].flatMap { side in
      [("weights", ProjectionWeight.count), ("newman", .newman), ("jaccard", .jaccard)].map {
        id, weight in
        .ofProjection(id, side) { two, projection in
          .pairs(
            projection.pairs.map { pair in
              PairValue(a: pair.a, b: pair.b, value: .number(two.weight(pair, weight)))
            })
        }
      }
    })
}
