import GraphKernel

extension Measure {
  /// What all ties weigh together.
  public static let totalWeight = Measure(
    "total_weight", .graph, title: "Total weight of ties",
    question: "How much contact was recorded in all?",
    definition: "The sum of the weights of all ties between different people.",
    range: "0 or more", unit: "the unit of the weights",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(m)",
    citations: [.wassermanFaust1994],
    differences: "NetworkX's size with weights is the same; igraph's is the sum of its edge "
      + "weights; UCINET counts a tie without direction once each way. sna leaves it to a sum of "
      + "the matrix.",
    forms: [
      MeasureForm("total_weight", for: .weighted) { workspace in
        .graph(.number(workspace.graph.edges.reduce(0) { $0 + $1.weight }))
      }
    ])
}
