import GraphKernel

extension Measure {
  /// Whether the well connected are tied to each other.
  public static let degreeAssortativity = Measure(
    "degree_assortativity", .graph, title: "The well connected with each other",
    question: "Are people with many ties tied to others with many?",
    definition: "Pearson’s correlation of the degrees at the two ends of ties. With direction: of "
      + "the ties that the one sends with those that the other receives (degree_assortativity), "
      + "or with direction dropped (degree_assortativity_undirected).",
    range: "−1 to 1; undefined where degrees do not vary", unit: "none",
    scale: .correlation,
    undefinedWhen: "no tie; all ends of ties have as many partners",
    cost: "O(m)",
    citations: [.newman2003],
    differences: "NetworkX and igraph agree. UCINET and sna have none.",
    forms: [
      MeasureForm("degree_assortativity") { workspace in
        .graph(MeasureValue(workspace.graph.degreeAssortativity(), otherwise: .noVariation))
      },
      MeasureForm("degree_assortativity_undirected", .undirected, for: .directed) { workspace in
        .graph(MeasureValue(workspace.undirected.degreeAssortativity(), otherwise: .noVariation))
      },
    ])
}
