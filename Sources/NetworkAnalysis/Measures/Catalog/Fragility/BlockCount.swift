import GraphKernel

extension Measure {
  /// How many parts there are that hold without any one person.
  public static let blockCount = Measure(
    "n_biconnected_components", .graph, title: "Parts that hold without any one person",
    question: "Of how many parts is the network made that no single absence would split?",
    definition: "The number of largest parts in which no single person separates others, "
      + "direction dropped; a tie that is the only way between its ends is a part.",
    range: "0 to n − 1", unit: "parts",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(n + m)",
    citations: [.hopcroftTarjan1973],
    differences: "NetworkX, igraph and UCINET agree. sna’s bicomponent.dist counts those of three "
      + "or more.",
    forms: [
      MeasureForm("n_biconnected_components", .undirected) {
        .graph(MeasureValue($0.biconnectivity().blockCount))
      }
    ])
}
