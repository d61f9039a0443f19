import GraphKernel

extension Measure {
  /// The length of the way between the two that are farthest apart.
  public static let diameterByLength = Measure(
    "diameter_w_inverse", .graph, title: "Longest way between two",
    question: "How long is the way between the two farthest apart, strong ties being short?",
    definition: "As diameter, but a tie of weight w is 1/w long (_w_inverse), 1/√w (_w_opsahl: "
      + "Opsahl’s α = ½, so that few steps count too), or w (_w_cost).",
    range: "above 0", unit: "one over weight; with w_cost, weight",
    scale: .length,
    undefinedWhen: "no two are joined; a tie has weight 0 (w_cost); shortest paths take more than "
      + "2·10¹¹ steps",
    cost: "O(nm + n² log n)",
    citations: [.opsahl2010, .dijkstra1959],
    differences: "NetworkX and igraph read weights as lengths (here diameter_w_cost). UCINET looks "
      + "at steps, and sna unless told otherwise.",
    effort: .allPairs(instead: nil),
    forms: .ofLengths({ "diameter_" + $0.suffix }) {
      MeasureValue($0.diameter, otherwise: .noPath)
    })
}
