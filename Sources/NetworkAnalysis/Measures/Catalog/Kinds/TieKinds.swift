import GraphKernel

extension Measure {
  /// How many kinds of tie each pair has.
  public static let tieKinds = Measure(
    "multiplexity", .edge, title: "Kinds of tie",
    question: "In how many ways are these two tied?",
    definition: "The number of different kinds recorded of the ties that make up this one; ties "
      + "without a kind count as one kind.",
    range: "1 or more", unit: "kinds",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(m)",
    citations: [.provan2005],
    differences: "UCINET codes combinations of kinds instead; igraph, NetworkX and sna do not "
      + "have it.",
    forms: [
      MeasureForm("multiplexity") { workspace in
        .edges(workspace.kindCounts.map { MeasureValue($0) })
      }
    ])
}
