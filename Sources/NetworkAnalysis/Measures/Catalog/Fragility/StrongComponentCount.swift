import GraphKernel

extension Measure {
  /// How many parts there are in which everybody reaches everybody along directions.
  public static let strongComponentCount = Measure(
    "components_strong", .graph, title: "Parts joined both ways",
    question: "Into how many parts does the network fall if ties lead one way only?",
    definition: "The number of parts in which everybody can reach everybody along the direction "
      + "of ties.",
    range: "1 to n", unit: "parts",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(n + m)",
    citations: [.hopcroftTarjan1973],
    differences: "igraph, NetworkX, UCINET and sna give the same number.",
    forms: [
      MeasureForm("components_strong", for: .directed) {
        .graph(MeasureValue($0.graph.strongComponents().count))
      }
    ])
}
