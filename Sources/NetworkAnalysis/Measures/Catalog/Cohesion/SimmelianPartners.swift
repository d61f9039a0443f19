import GraphKernel

extension Measure {
  /// Partners with whom each one is in a circle of three.
  public static let simmelianPartners = Measure(
    "simmelian_ties", .node, title: "Partners in a circle of three",
    question: "With how many partners is this one in a circle of three who all name each other?",
    definition: "The number of partners tied both ways with whom there is a third tied both ways "
      + "to both.",
    range: "0 to n − 1", unit: "people or organizations",
    scale: .count,
    undefinedWhen: "it takes more than 2·10¹¹ steps",
    cost: "O(m k) for k partners at most",
    citations: [.krackhardt1999],
    differences: "UCINET marks the ties; igraph, NetworkX and sna do not have it.",
    effort: .withinSteps(2),
    forms: [
      MeasureForm("simmelian_ties") { workspace in
        let strengths = workspace.graph.simmelianStrengths()
        var counts = [Int](repeating: 0, count: workspace.graph.vertexCount)
        for (edge, strength) in zip(workspace.graph.edges, strengths) where strength > 0 {
          counts[edge.source] += 1
          if !workspace.graph.isDirected { counts[edge.target] += 1 }
        }
        return .vertices(counts.map { MeasureValue($0) })
      }
    ])
}
