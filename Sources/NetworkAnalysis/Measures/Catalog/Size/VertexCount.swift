import GraphKernel

extension Measure {
  /// How many people or organizations there are.
  public static let vertexCount = Measure(
    "n", .graph, title: "People or organizations",
    question: "How many people or organizations are in the network?",
    definition: "The number of people, or of organizations where those are looked at, with or "
      + "without a recorded tie.",
    range: "0 or more", unit: "people or organizations",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(1)",
    citations: [.wassermanFaust1994],
    differences: "igraph, NetworkX, UCINET and sna give the same number.",
    forms: [MeasureForm("n") { .graph(MeasureValue($0.graph.vertexCount)) }])
}
