import GraphKernel

extension Measure {
  /// The share of two-step paths with a shortcut.
  public static let transitivityDirected = Measure(
    "transitivity_directed", .graph, title: "Two-step ways with a shortcut",
    question: "When one names a second and the second a third, how often does the first name the "
      + "third?",
    definition: "The share of paths i → j → k, of three different people, for which i → k was "
      + "recorded.",
    range: "0 to 1", unit: "share of two-step paths",
    scale: .share,
    undefinedWhen: "no two ties follow each other; it takes more than 2·10¹¹ steps",
    cost: "O(Σ of in- times out-ties)",
    citations: [.wassermanFaust1994],
    differences: "This is UCINET's “closure” and sna's weak transitivity; igraph and NetworkX "
      + "drop direction.",
    effort: .withinSteps(2),
    forms: [
      MeasureForm("transitivity_directed", for: .directed) {
        .graph(MeasureValue($0.graph.directedTransitivity(), otherwise: .noTwoPath))
      }
    ])
}
