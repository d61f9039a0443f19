import GraphKernel

extension Measure {
  /// The share of pairs with a tie in which both named each other.
  public static let reciprocityOfDyads = Measure(
    "reciprocity_dyad", .graph, title: "Share of pairs that agree",
    question: "Of the pairs with a recorded tie, what share named each other?",
    definition: "Mutual pairs over pairs with at least one tie.",
    range: "0 to 1", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "no tie",
    cost: "O(m log k) for k partners at most",
    citations: [.wassermanFaust1994],
    differences: "This is igraph's “ratio” mode. UCINET’s dyad reciprocity and sna’s grecip with "
      + "dyadic.nonnull agree; NetworkX has none.",
    forms: [
      MeasureForm("reciprocity_dyad", for: .directed) {
        .graph(MeasureValue($0.graph.dyadCensus().dyadReciprocity, otherwise: .noTies))
      }
    ])
}
