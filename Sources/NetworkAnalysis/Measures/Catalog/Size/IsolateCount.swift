import GraphKernel

extension Measure {
  /// How many have no recorded tie.
  public static let isolateCount = Measure(
    "isolates", .graph, title: "Without a recorded tie",
    question: "How many people have no recorded tie at all?",
    definition: "The number of people or organizations without a tie in either direction.",
    range: "0 to n", unit: "people or organizations",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(n)",
    citations: [.wassermanFaust1994],
    differences: "igraph, NetworkX, UCINET and sna give the same number.",
    forms: [MeasureForm("isolates") { .graph(MeasureValue($0.graph.isolates().count)) }])
}
