import GraphKernel

extension Measure {
  /// How many ties there are, those of somebody with themselves included.
  public static let tieCount = Measure(
    "m", .graph, title: "Ties",
    question: "How many ties were recorded?",
    definition: "The number of recorded ties between different people plus those from somebody to "
      + "themselves. A tie with a direction counts once for each direction.",
    range: "0 or more", unit: "ties",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(1)",
    citations: [.wassermanFaust1994],
    differences: "igraph and NetworkX give the same number; UCINET counts a tie without direction "
      + "once each way. sna’s network.edgecount agrees.",
    forms: [MeasureForm("m") { .graph(MeasureValue($0.graph.edges.count + $0.loops)) }])
}
