import GraphKernel

extension Measure {
  /// How much each shares with those it meets.
  public static let latapyClustering = Measure(
    "two_mode_latapy_clustering_dot", .node, title: "Sharing with those one meets",
    question: "How alike are the circles of this one and of those it meets there?",
    definition: "The mean, over those of the own side met somewhere, of what both belong to over "
      + "what either belongs to; 0 for those who meet nobody.",
    range: "0 to 1", unit: "share of circles",
    scale: .share,
    undefinedWhen: "no two sides; it takes more than 2·10¹¹ steps",
    cost: "O(Σ k²) for k ties of each",
    citations: [.latapy2008],
    differences: "NetworkX agrees. igraph, UCINET and sna have none.",
    effort: .withinSteps(2),
    forms: [
      MeasureForm("two_mode_latapy_clustering_dot", for: .twoMode) { workspace in
        guard let two = workspace.twoMode else { return .undefined(.needsTwoModes) }
        return .vertices(two.latapyClustering().map(MeasureValue.number))
      }
    ])
}
