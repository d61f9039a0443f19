import GraphKernel

extension Measure {
  /// How often one comes by each when following ties at random.
  public static let pageRank = Measure(
    "pagerank", .node, title: "Endorsement passed on",
    question: "How much endorsement flows to this one, endorsed people's counting more?",
    definition: "How often a walker is here who follows a tie at random 85 times of 100 and starts "
      + "anew with anybody else, and from people without a tie away. All add up to 1. "
      + "pagerank_weighted follows ties as often as their weights say.",
    range: "above 0, below 1", unit: "share of the time",
    scale: .unitSum,
    undefinedWhen: "never",
    cost: "O(m) a step",
    citations: [.page1999],
    differences: "NetworkX and igraph agree. sna has none; not compared with UCINET.",
    forms: [
      MeasureForm("pagerank", .incoming) {
        .vertices($0.graph.pageRank().map(MeasureValue.number))
      },
      MeasureForm("pagerank_weighted", .incoming, for: .weighted) {
        .vertices($0.graph.pageRank(.weight).map(MeasureValue.number))
      },
    ])
}
