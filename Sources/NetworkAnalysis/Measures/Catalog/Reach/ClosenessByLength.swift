import GraphKernel

extension Measure {
  /// How near each one is to everybody, along strong ties.
  public static let closenessByLength = Measure(
    "closeness_w_inverse_wf", .node, title: "Closeness along strong ties",
    question: "How near is this one to everybody, strong ties being short?",
    definition: "As closeness_wf, but a tie of weight w is 1/w long (_w_inverse), 1/√w (_w_opsahl: "
      + "Opsahl’s α = ½, so that few steps count too), or w (_w_cost).",
    range: "0 to the largest weight (w_opsahl: its root); with w_cost, to one over the smallest",
    unit: "one over length",
    scale: .inverse,
    undefinedWhen: "a tie has weight 0 (w_cost); shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm + n² log n)",
    citations: [.opsahl2010, .wassermanFaust1994],
    differences: "NetworkX and igraph read weights as lengths (here closeness_w_cost_wf_in and "
      + "closeness_w_cost_plain). UCINET and sna look at steps, sna unless told otherwise.",
    effort: .allPairs(instead: nil),
    forms: .byLength({ "closeness_\($0.suffix)_wf" }) {
      .number($0.closeness(.wassermanFaust, of: $1))
    })
}
