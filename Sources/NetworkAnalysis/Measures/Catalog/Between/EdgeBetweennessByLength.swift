import GraphKernel

extension Measure {
  /// How many pairs each tie joins, along strong ties.
  public static let edgeBetweennessByLength = Measure(
    "edge_betweenness_w_inverse", .edge, title: "Pairs that a tie joins, along strong ties",
    question: "For how many pairs does the way along the strongest ties use this tie?",
    definition: "As edge_betweenness, but a tie of weight w is 1/w long (_w_inverse), 1/√w "
      + "(_w_opsahl: Opsahl’s α = ½, so that few steps count too), or w (_w_cost). Lengths that "
      + "differ by less than a ten-billionth are equal.",
    range: "0 to about n²/4; twice that with direction", unit: "pairs",
    scale: .count,
    undefinedWhen: "a tie has weight 0 (w_cost); shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm + n² log n)",
    citations: [.brandes2008, .opsahl2010],
    differences: "NetworkX and igraph read weights as lengths (here edge_betweenness_w_cost). "
      + "UCINET looks at steps; sna has none.",
    effort: .allPairs(instead: nil),
    forms: EdgeLength.allCases.map { length in
      MeasureForm("edge_betweenness_" + length.suffix, for: .weighted) { workspace in
        guard workspace.hasLengths(length) else { return .undefined(.tieOfWeightZero) }
        let sums = await workspace.edgeBetweennessSums(length)
        let scores = workspace.graph.edgeBetweenness(of: sums, scale: .pairs)
        return .edges(scores.map(MeasureValue.number))
      }
    })
}
