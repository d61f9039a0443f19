import GraphKernel

extension Measure {
  /// What each one's ties weigh together.
  public static let strength = Measure(
    "strength", .node, title: "Weight of ties",
    question: "How much contact does this one have in all?",
    definition: "The sum of the weights of a person's ties; where ties have a direction, of those "
      + "that lead to the person (in_strength) or away (out_strength).",
    range: "0 or more", unit: "the unit of the weights",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(n + m)",
    citations: [.wassermanFaust1994],
    differences: "Weights are never read as distances here; NetworkX and igraph read them so in "
      + "measures of paths. igraph’s strength and UCINET’s degree of valued ties agree; sna’s "
      + "degree adds weights unless told to ignore them.",
    forms: [
      MeasureForm("strength", for: .weightedUndirected) {
        .vertices($0.graph.strengths().map(MeasureValue.number))
      },
      MeasureForm("in_strength", .incoming, for: .weightedDirected) {
        .vertices($0.graph.strengths(.incoming).map(MeasureValue.number))
      },
      MeasureForm("out_strength", .outgoing, for: .weightedDirected) {
        .vertices($0.graph.strengths(.outgoing).map(MeasureValue.number))
      },
    ])
}
