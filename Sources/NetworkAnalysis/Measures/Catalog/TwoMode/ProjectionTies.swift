import GraphKernel

extension Measure {
  /// Pairs of one side that share something.
  public static let projectionTies = Measure(
    "projection_mode1_n_edges", .graph, title: "Pairs who meet",
    question: "How many pairs of one side meet on the other?",
    definition: "Pairs that share at least one on the other side, for the first side (mode1) and "
      + "the second (mode2). The first side is that of members in the view of alliances, else "
      + "that of the group whose id comes first.",
    range: "0 or more", unit: "pairs",
    scale: .count,
    undefinedWhen: "no two sides; it takes more than 2·10¹¹ steps",
    cost: "O(Σ k² log Σ k²) for k ties of each",
    citations: [.newman2001, .everettBorgatti2013],
    differences: "igraph's bipartite_projection and NetworkX's projected_graph agree; UCINET's "
      + "affiliations agree off the diagonal. sna leaves it to a product of matrices.",
    effort: .withinSteps(2),
    forms: [Side.first, .second].map { side in
      .ofProjection("n_edges", side) { two, projection in
        .graph(MeasureValue(projection.pairs.count))
      }
    })
}

extension MeasureForm {
  /// A number of the projection onto one side.
  static func ofProjection(
    _ id: String, _ side: Side,
    _ values: @escaping @Sendable (TwoModeGraph, Projection) -> MeasureValues
  ) -> MeasureForm {
    let name = side == .first ? "mode1" : "mode2"
    let label = side == .first ? "first side" : "second side"
    return MeasureForm("projection_\(name)_\(id)", for: .twoMode, label: label) { workspace in
      guard let two = workspace.twoMode else { return .undefined(.needsTwoModes) }
      return values(two, workspace.findings.projection(two, side))
    }
  }
}
