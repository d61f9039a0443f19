extension Measure {
  /// How many ties lead from somebody to themselves.
  public static let loopCount = Measure(
    "n_self_loops", .graph, title: "Ties with oneself",
    question: "How many ties lead from somebody to themselves?",
    definition:
      "The number of recorded ties whose two ends are the same. They are counted here and "
      + "in m, and nowhere else.",
    range: "0 or more", unit: "ties",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(1)",
    citations: [.wassermanFaust1994],
    differences: "igraph counts such a tie twice in the degree unless told otherwise. NetworkX’s "
      + "number_of_selfloops agrees; UCINET and sna read them off the diagonal.",
    forms: [MeasureForm("n_self_loops") { .graph(MeasureValue($0.loops)) }])
}
