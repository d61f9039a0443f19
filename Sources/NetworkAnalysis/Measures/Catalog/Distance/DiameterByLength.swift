import GraphKernel

extension Measure {
  /// The length of the way between the two that are farthest apart.
  public static let diameterByLength = Measure(
    "diameter_w_inverse", .graph, title: "Longest way between two",
    question: "How long is the way between the two farthest apart, strong ties being short?",
    definition: "As diameter, but a tie of weight w is 1/w long (_w_inverse), or w long (_w_cost).",
    range: "above 0", unit: "one over weight; with w_cost, weight",
    scale: .length,
    undefinedWhen: "no two are joined; a tie has weight 0 (w_cost)",
    cost: "O(nm + n² log n)",
    citations: [.opsahl2010, .dijkstra1959],
    differences: "NetworkX and igraph read weights as lengths (here diameter_w_cost).",
    forms: .ofLengths({ "diameter_" + $0.suffix }) {
      MeasureValue($0.diameter, otherwise: .noPath)
    })
}
