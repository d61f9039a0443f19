import GraphKernel

extension Measure {
  /// The share of ties inside a circle of three.
  public static let simmelianShare = Measure(
    "simmelian_share", .graph, title: "Share of ties in a circle of three",
    question: "What share of the ties is held together by a third who names both and is named by "
      + "both?",
    definition: "Ties with a simmelian_strength of 1 or more, of all ties; with direction, of all "
      + "arcs.",
    range: "0 to 1; undefined without ties", unit: "share of ties",
    scale: .share,
    undefinedWhen: "no tie; it takes more than 2·10¹¹ steps",
    cost: "O(m k) for k partners at most",
    citations: [.krackhardt1999],
    differences: "UCINET marks the ties; igraph, NetworkX and sna do not have it.",
    effort: .withinSteps(2),
    forms: [
      MeasureForm("simmelian_share") { workspace in
        let strengths = workspace.graph.simmelianStrengths()
        guard !strengths.isEmpty else { return .graph(.undefined(.noTies)) }
        return .graph(.number(Double(strengths.count { $0 > 0 }) / Double(strengths.count)))
      }
    ])
}
