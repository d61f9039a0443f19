import GraphKernel

extension Measure {
  /// How many pairs each tie joins.
  public static let edgeBetweenness = Measure(
    "edge_betweenness", .edge, title: "Pairs that a tie joins",
    question: "For how many pairs does the shortest way lead along this tie?",
    definition: "The sum, over pairs of people, of the share of their shortest paths along the "
      + "tie; the tie's own ends are one of the pairs. Every tie is one step.",
    range: "1 to about n²/4; twice that with direction", unit: "pairs",
    scale: .count,
    undefinedWhen: "shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.brandes2008, .freeman1977],
    differences: "igraph gives the same number; NetworkX divides it by the number of pairs. UCINET "
      + "gives the same number for each tie; sna has none.",
    aliases: ["tie_betweenness"],
    effort: .allPairs(instead: nil),
    forms: [
      MeasureForm("edge_betweenness") { workspace in
        let sums = await workspace.edgeBetweennessSums(.asRecorded)
        let scores = workspace.graph.edgeBetweenness(of: sums, scale: .pairs)
        return .edges(scores.map(MeasureValue.number))
      }
    ])
}
