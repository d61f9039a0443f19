import GraphKernel

extension Measure {
  /// Ties inside a circle of three who all name each other.
  public static let simmelianTies = Measure(
    "simmelian_strength", .edge, title: "Shared friends of a mutual tie",
    question: "How many third people hold this tie together, each tied both ways to both ends?",
    definition: "For a tie named from both ends, the number of people tied both ways with both "
      + "ends; 0 for a tie named from one end only. A tie with 1 or more is Simmelian.",
    range: "0 to n − 2", unit: "people or organizations",
    scale: .count,
    undefinedWhen: "it takes more than 2·10¹¹ steps",
    cost: "O(m k) for k partners at most",
    citations: [.krackhardt1999],
    differences: "UCINET’s Simmelian strength is the same. igraph, NetworkX and sna have none.",
    effort: .withinSteps(2),
    forms: [
      MeasureForm("simmelian_strength") { workspace in
        .edges(workspace.graph.simmelianStrengths().map { MeasureValue($0) })
      }
    ])
}
