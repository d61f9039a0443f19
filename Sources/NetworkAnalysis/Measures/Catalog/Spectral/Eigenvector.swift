import GraphKernel

extension Measure {
  /// How well connected each one's partners are.
  public static let eigenvector = Measure(
    "eigenvector_max1", .node, title: "Partners who are well connected",
    question: "Is this one tied to people who are well connected themselves?",
    definition: "The scores in which everybody's is proportional to the sum of the partners': the "
      + "eigenvector of the largest eigenvalue, scaled to a largest score of 1. "
      + "eigenvector_w_max1 counts a tie by its weight; eigenvector_in_max1 follows ties towards "
      + "the person and exists where everybody reaches everybody. In a network of several parts "
      + "only the part with the largest eigenvalue scores above 0; undefined where two parts have "
      + "the same.",
    range: "0 to 1", unit: "share of the largest score",
    scale: .largestIsOne,
    undefinedWhen: "no tie; two parts are equally well connected; no ranking stands out; with "
      + "direction, somebody cannot reach somebody else",
    cost: "O(m) a step; steps grow as two eigenvalues near each other",
    citations: [.bonacich1972],
    differences: "igraph scales to 1 as here, NetworkX to length 1 (here eigenvector_l2); for "
      + "several parts NetworkX refuses and igraph warns. sna does not settle on two-mode "
      + "networks. UCINET scales to length 1.",
    aliases: ["eigenvector"],
    forms: [
      MeasureForm("eigenvector_max1", for: .undirected) {
        .scores($0.principal(.unit).map(\.vector), .largestIsOne)
      },
      MeasureForm("eigenvector_max1_undirected", .undirected, for: .directed) {
        .scores($0.principal(.unit).map(\.vector), .largestIsOne)
      },
      MeasureForm("eigenvector_in_max1", .incoming, for: .directed) {
        .scores($0.graph.incomingEigenvector().map(\.vector), .largestIsOne)
      },
      MeasureForm("eigenvector_w_max1", for: .weightedUndirected) {
        .scores($0.principal(.weight).map(\.vector), .largestIsOne)
      },
      MeasureForm("eigenvector_w_max1_undirected", .undirected, for: .weightedDirected) {
        .scores($0.principal(.weight).map(\.vector), .largestIsOne)
      },
    ])
}
