import GraphKernel

extension Measure {
  /// How large the separate parts are.
  public static let weakComponentSizes = Measure(
    "component_sizes_weak", .graph, title: "Sizes of separate parts",
    question: "How large are the parts that no recorded tie joins?",
    definition: "The number of people in each of the fifty largest connected parts, direction "
      + "dropped, largest first.",
    range: "1 to n", unit: "people or organizations",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(n + m)",
    citations: [.hopcroftTarjan1973],
    differences: "igraph, NetworkX, UCINET and sna give the same number.",
    forms: [
      MeasureForm("component_sizes_weak", .undirected) {
        .numbers(Array($0.graph.weakComponents().sizes.sorted(by: >).prefix(50)))
      }
    ])
}
