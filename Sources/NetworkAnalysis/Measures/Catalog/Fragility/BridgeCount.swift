import GraphKernel

extension Measure {
  /// How many ties there are without which the network would fall apart.
  public static let bridgeCount = Measure(
    "n_bridges", .graph, title: "Number of ties that alone hold parts together",
    question: "How many ties are the only way between their two ends?",
    definition: "The number of bridges_undirected.",
    range: "0 to n − 1", unit: "ties",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(n + m)",
    citations: [.hopcroftTarjan1973],
    differences: "NetworkX, igraph and UCINET agree. sna has none.",
    forms: [
      MeasureForm("n_bridges", .undirected) {
        .graph(MeasureValue($0.biconnectivity().bridges.count))
      }
    ])
}
