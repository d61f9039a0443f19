import GraphKernel

extension Measure {
  /// How many pairs each one lies between, along strong ties.
  public static let betweennessByLength = Measure(
    "betweenness_w_inverse", .node, title: "In between, along strong ties (pairs)",
    question: "For how many pairs does the way along the strongest ties lead through this one?",
    definition: "As betweenness, but a tie of weight w is 1/w long (betweenness_w_inverse), 1/√w "
      + "(betweenness_w_opsahl: Opsahl’s α = ½, so that few steps count too), or w "
      + "(betweenness_w_cost). Lengths that differ by less than a ten-billionth are equal.",
    range: "0 to (n − 1)(n − 2)/2; twice that with direction", unit: "pairs",
    scale: .count,
    undefinedWhen: "a tie has weight 0 (w_cost); shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm + n² log n)",
    citations: [.brandes2001, .opsahl2010],
    differences: "NetworkX, igraph and sna read weights as lengths (here betweenness_w_cost). "
      + "Given 1/w, NetworkX misses equal lengths and is wrong by whole pairs. UCINET drops "
      + "weights.",
    effort: .allPairs(instead: nil),
    forms: EdgeLength.allCases.map { length in
      MeasureForm("betweenness_" + length.suffix, for: .weighted) { workspace in
        guard workspace.hasLengths(length) else { return .undefined(.tieOfWeightZero) }
        let sums = await workspace.betweennessSums(length)
        let scores = workspace.graph.betweenness(of: sums, scale: .pairs)
        return .vertices(scores.map(MeasureValue.number))
      }
    })
}
