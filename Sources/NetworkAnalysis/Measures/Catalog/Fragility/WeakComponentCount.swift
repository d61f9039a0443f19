import GraphKernel

extension Measure {
  /// How many separate parts the network has.
  public static let weakComponentCount = Measure(
    "components_weak", .graph, title: "Separate parts",
    question: "Into how many parts does the network fall that no recorded tie joins?",
    definition: "The number of connected parts, direction dropped; somebody without a tie is a "
      + "part.",
    range: "1 to n", unit: "parts",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(n + m)",
    citations: [.hopcroftTarjan1973],
    differences: "igraph, NetworkX, UCINET and sna give the same number.", aliases: ["components"],
    forms: [
      MeasureForm("components_weak", .undirected) {
        .graph(MeasureValue($0.graph.weakComponents().count))
      }
    ])
}
