import GraphKernel

extension Measure {
  /// How well connected each one's partners are, as a vector of length 1.
  public static let eigenvectorOfUnitLength = Measure(
    "eigenvector_l2", .node, title: "Partners who are well connected (length 1)",
    question: "Is this one tied to people who are well connected, in scores to compare with "
      + "NetworkX?",
    definition: "eigenvector_max1 scaled so that the squares of all scores add up to 1.",
    range: "0 to 1", unit: "entry of a vector of length 1",
    scale: .unitLength,
    undefinedWhen: "no tie; two parts are equally well connected; no ranking stands out",
    cost: "O(m) a step; steps grow as two eigenvalues near each other",
    citations: [.bonacich1972],
    differences: "NetworkX and UCINET scale in this way, igraph to a largest score of 1. sna’s "
      + "evcent scales in this way too.",
    forms: [
      MeasureForm("eigenvector_l2", for: .undirected) {
        .scores($0.principal(.unit).map(\.vector), .lengthIsOne)
      },
      MeasureForm("eigenvector_l2_undirected", .undirected, for: .directed) {
        .scores($0.principal(.unit).map(\.vector), .lengthIsOne)
      },
    ])
}
