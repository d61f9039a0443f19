import GraphKernel

extension Measure {
  /// The mean length of the way between two.
  public static let meanDistanceByLength = Measure(
    "avg_path_length_w_inverse", .graph, title: "Mean length of the way between two",
    question: "How long is the way from one to another, strong ties being short, on average?",
    definition: "As avg_path_length, but a tie of weight w is 1/w long (_w_inverse), 1/√w "
      + "(_w_opsahl: Opsahl’s α = ½, so that few steps count too), or w (_w_cost).",
    range: "above 0", unit: "one over weight; with w_cost, weight",
    scale: .length,
    undefinedWhen: "no two are joined; a tie has weight 0 (w_cost); shortest paths take more than "
      + "2·10¹¹ steps",
    cost: "O(nm + n² log n)",
    citations: [.opsahl2010, .dijkstra1959],
    differences: "NetworkX and igraph read weights as lengths (here avg_path_length_w_cost). "
      + "UCINET looks at steps, and sna unless told otherwise.",
    effort: .allPairs(instead: nil),
    forms: .ofLengths({ "avg_path_length_" + $0.suffix }) {
      MeasureValue($0.meanDistance, otherwise: .noPath)
    })
}
