import GraphKernel

extension Measure {
  /// How deep each one sits in the network.
  public static let coreness = Measure(
    "coreness", .node, title: "Depth in the core",
    question: "How tightly knit is the innermost part that this one belongs to?",
    definition: "The largest k for which the person is in a part of the network where everybody "
      + "has k ties inside the part. Without suffix direction is dropped; coreness_in and "
      + "coreness_out count ties that lead to or away from a person, coreness_total_degree both.",
    range: "0 to n − 1", unit: "ties",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(n + m)",
    citations: [.batageljZaversnik2003],
    differences: "For directed graphs NetworkX and igraph count both ties of a mutual pair, as "
      + "coreness_total_degree does. sna’s kcores agrees for each way of reading direction; "
      + "UCINET’s k-cores drop direction.",
    aliases: ["core", "k_core"],
    forms: [
      MeasureForm("coreness", .undirected) {
        .vertices($0.undirected.coreness().map(MeasureValue.init))
      },
      MeasureForm("coreness_in", .incoming, for: .directed) {
        .vertices($0.graph.coreness(.incoming).map(MeasureValue.init))
      },
      MeasureForm("coreness_out", .outgoing, for: .directed) {
        .vertices($0.graph.coreness(.outgoing).map(MeasureValue.init))
      },
      MeasureForm("coreness_total_degree", .bothWays, for: .directed) {
        .vertices($0.graph.coreness(.total).map(MeasureValue.init))
      },
    ])
}
