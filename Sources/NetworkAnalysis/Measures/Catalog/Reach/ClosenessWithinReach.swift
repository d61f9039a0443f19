import GraphKernel

extension Measure {
  /// How near each one is to those it reaches at all.
  public static let closenessWithinReach = Measure(
    "closeness_plain", .node, title: "Closeness within reach",
    question: "How near is this one to those it can reach at all?",
    definition: "The number of others that can be reached over the sum of the steps to them. In a "
      + "network of several parts a pair on its own scores 1: rank by closeness_wf or harmonic "
      + "there.",
    range: "0 to 1", unit: "one over steps",
    scale: .share,
    undefinedWhen: "shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.freeman1979],
    differences: "This is igraph's closeness (NaN there without ties, 0 here) and NetworkX's with "
      + "wf_improved=False, towards the person. UCINET’s choice is closeness_ucinet; sna gives 0 "
      + "where anybody is out of reach.",
    effort: .allPairs(instead: "closeness_sampled"),
    forms: .byDirection("closeness_plain") { .number($0.closeness(.withinReach, of: $1)) })
}
