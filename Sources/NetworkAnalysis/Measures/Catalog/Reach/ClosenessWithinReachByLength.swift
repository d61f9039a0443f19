import GraphKernel

extension Measure {
  /// How near each one is to those within reach, along strong ties.
  public static let closenessWithinReachByLength = Measure(
    "closeness_w_inverse_plain", .node, title: "Closeness within reach, along strong ties",
    question: "How near is this one to those within reach, strong ties being short?",
    definition: "As closeness_plain, but a tie of weight w is 1/w long (_w_inverse), 1/√w "
      + "(_w_opsahl: Opsahl’s α = ½, so that few steps count too), or w (_w_cost).",
    range: "0 to the largest weight (w_opsahl: its root); with w_cost, to one over the smallest",
    unit: "one over length",
    scale: .inverse,
    undefinedWhen: "a tie has weight 0 (w_cost); shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm + n² log n)",
    citations: [.opsahl2010, .freeman1979],
    differences: "igraph's closeness with weights is closeness_w_cost_plain, NaN without ties. "
      + "NetworkX’s with distance is closeness_w_cost_plain_in with wf_improved off. UCINET looks "
      + "at steps, and sna unless told otherwise.",
    effort: .allPairs(instead: nil),
    forms: .byLength({ "closeness_\($0.suffix)_plain" }) {
      .number($0.closeness(.withinReach, of: $1))
    })
}
