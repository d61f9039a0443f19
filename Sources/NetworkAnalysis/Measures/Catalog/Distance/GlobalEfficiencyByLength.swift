import GraphKernel

extension Measure {
  /// How directly everybody is joined to everybody, along strong ties.
  public static let globalEfficiencyByLength = Measure(
    "global_efficiency_w_inverse", .graph, title: "Directness of ways along strong ties",
    question: "How directly is everybody joined to everybody, strong ties being short?",
    definition: "As global_efficiency, but a tie of weight w is 1/w long (_w_inverse), 1/√w "
      + "(_w_opsahl: Opsahl’s α = ½, so that few steps count too), or w (_w_cost).",
    range: "0 to the largest weight (w_opsahl: its root); with w_cost, to one over the smallest",
    unit: "one over length",
    scale: .inverse,
    undefinedWhen: "fewer than two people; a tie has weight 0 (w_cost); shortest paths take more "
      + "than 2·10¹¹ steps",
    cost: "O(nm + n² log n)",
    citations: [.latoraMarchiori2001],
    differences: "igraph's global_efficiency with weights is global_efficiency_w_cost. NetworkX’s "
      + "global_efficiency and UCINET look at steps; sna has none.",
    effort: .allPairs(instead: nil),
    forms: .ofLengths({ "global_efficiency_" + $0.suffix }) {
      MeasureValue($0.efficiency, otherwise: .fewerThan(2))
    })
}
