import GraphKernel

extension Measure {
  /// How often two who share one circle share another.
  public static let robinsAlexander = Measure(
    "two_mode_robins_alexander", .graph, title: "Sharing a second circle",
    question: "Do two who meet in one place meet in another, too?",
    definition: "Four times the rings of four ties over the paths of three ties.",
    range: "0 to 1; undefined without a path of three ties", unit: "share of paths",
    scale: .share,
    undefinedWhen: "no two sides; no path of three ties; it takes more than 2·10¹¹ steps",
    cost: "O(Σ k²) for k ties of each",
    citations: [.robinsAlexander2004],
    differences: "NetworkX agrees. igraph, UCINET and sna have none.",
    effort: .withinSteps(2),
    forms: [
      MeasureForm("two_mode_robins_alexander", for: .twoMode) { workspace in
        guard let two = workspace.twoMode else { return .undefined(.needsTwoModes) }
        return .graph(MeasureValue(two.robinsAlexander, otherwise: .noTwoPath))
      }
    ])
}
