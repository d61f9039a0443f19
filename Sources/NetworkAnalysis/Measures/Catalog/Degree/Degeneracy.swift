import GraphKernel

extension Measure {
  /// The largest coreness of anybody.
  public static let degeneracy = Measure(
    "degeneracy", .graph, title: "Depth of the core",
    question: "How tightly knit is the innermost part of the network?",
    definition: "The largest k for which some part of the network gives everybody in it k ties "
      + "inside the part, direction dropped.",
    range: "0 to n − 1", unit: "ties",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(n + m)",
    citations: [.batageljZaversnik2003],
    differences: "igraph and NetworkX give it as the largest coreness; UCINET and sna list "
      + "coreness only.",
    forms: [
      MeasureForm("degeneracy", .undirected) {
        .graph(MeasureValue($0.undirected.coreness().max() ?? 0))
      }
    ])
}
