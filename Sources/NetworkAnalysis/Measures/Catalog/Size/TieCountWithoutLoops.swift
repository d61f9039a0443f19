import GraphKernel

extension Measure {
  /// How many ties there are between different people or organizations.
  public static let tieCountWithoutLoops = Measure(
    "m_no_loops", .graph, title: "Ties between two",
    question: "How many ties join two different people?",
    definition: "The number of recorded ties whose two ends differ. Every other measure looks at "
      + "these only.",
    range: "0 or more", unit: "ties",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(1)",
    citations: [.wassermanFaust1994],
    differences: "igraph and NetworkX count ties with oneself as well; UCINET and sna leave "
      + "them out, as here.", aliases: ["ties"],
    forms: [MeasureForm("m_no_loops") { .graph(MeasureValue($0.graph.edges.count)) }])
}
