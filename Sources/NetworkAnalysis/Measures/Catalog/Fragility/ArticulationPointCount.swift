import GraphKernel

extension Measure {
  /// How many there are without whom the network would fall apart.
  public static let articulationPointCount = Measure(
    "n_articulation_points", .graph, title: "Number without whom parts come apart",
    question: "How many people are there without whom others would be cut off?",
    definition: "The number of articulation_points.",
    range: "0 to n − 2", unit: "people or organizations",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(n + m)",
    citations: [.hopcroftTarjan1973],
    differences: "NetworkX, igraph and UCINET agree; sna keeps direction by default.",
    forms: [
      MeasureForm("n_articulation_points", .undirected) {
        .graph(MeasureValue($0.biconnectivity().articulationPoints.count))
      }
    ])
}
