import GraphKernel

extension Measure {
  /// The share of each one's partners who are not redundant.
  public static let efficiency = Measure(
    "efficiency", .node, title: "Share of partners who are not redundant",
    question: "What share of this one's partners opens a way that the others do not?",
    definition: "effective_size over the number of partners.",
    range: "above 0 to 1; undefined without ties", unit: "share of partners",
    scale: .share,
    undefinedWhen: "no tie of the person; it takes more than 2·10¹¹ steps",
    cost: "O(Σ k²) for k partners of each",
    citations: [.burt1992, .borgatti1997],
    differences: "UCINET gives it beside effective size; igraph, NetworkX and sna do not.",
    effort: .withinSteps(2),
    forms: .ofHoles("efficiency", \.efficiency))
}
