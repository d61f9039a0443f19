import GraphKernel

extension Measure {
  /// The ties without which the network would fall apart.
  public static let bridges = Measure(
    "bridges_undirected", .set, title: "Ties that alone hold parts together",
    question: "Which ties are the only way between their two ends?",
    definition: "The ties whose absence raises the number of separate parts, direction dropped.",
    range: "0 to n − 1 ties", unit: "ties",
    scale: .list,
    undefinedWhen: "never",
    cost: "O(n + m)",
    citations: [.hopcroftTarjan1973],
    differences: "NetworkX and igraph agree; UCINET lists cutpoints and blocks; sna has no "
      + "bridges.",
    aliases: ["bridges"],
    forms: [
      MeasureForm("bridges_undirected", .undirected) { .pairSet($0.biconnectivity().bridges) }
    ])
}
