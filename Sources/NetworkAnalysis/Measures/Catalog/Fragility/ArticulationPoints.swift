import GraphKernel

extension Measure {
  /// Those without whom the network would fall apart.
  public static let articulationPoints = Measure(
    "articulation_points", .set, title: "Without whom parts come apart",
    question: "Without whom would people who can reach each other now be cut off?",
    definition: "The people whose absence raises the number of separate parts, direction dropped.",
    range: "0 to n − 2 people", unit: "people or organizations",
    scale: .list,
    undefinedWhen: "never",
    cost: "O(n + m)",
    citations: [.hopcroftTarjan1973],
    differences: "NetworkX and igraph agree; sna keeps direction by default. UCINET agrees.",
    aliases: ["cutpoints"],
    forms: [
      MeasureForm("articulation_points", .undirected) {
        .vertexSet($0.biconnectivity().articulationPoints)
      }
    ])
}
