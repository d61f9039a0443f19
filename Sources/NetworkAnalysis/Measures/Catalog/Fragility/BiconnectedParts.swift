import GraphKernel

extension Measure {
  /// The parts that hold without any one person.
  public static let biconnectedParts = Measure(
    "biconnected_components", .set, title: "Parts that hold without any one person",
    question: "Which parts of the network would no single absence split?",
    definition: "The largest parts of three or more people in which no single person separates "
      + "others, direction dropped. Somebody in two parts joins them. The parts of two are "
      + "bridges_undirected.",
    range: "0 to (n − 1)/2 parts", unit: "parts",
    scale: .list,
    undefinedWhen: "never",
    cost: "O(n + m)",
    citations: [.hopcroftTarjan1973],
    differences: "NetworkX and igraph list the parts of two as well; sna's are bicomponent.dist. "
      + "UCINET lists them as well.",
    aliases: ["blocks"],
    forms: [
      MeasureForm("biconnected_components", .undirected) {
        .vertexSets($0.biconnectivity().blocks.filter { $0.count > 2 })
      }
    ])
}
