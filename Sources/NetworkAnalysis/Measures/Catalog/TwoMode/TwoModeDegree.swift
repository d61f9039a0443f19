import GraphKernel

extension Measure {
  /// The share of the other side that each is tied to.
  public static let twoModeDegree = Measure(
    "two_mode_degree_normalized", .node, title: "Share of the other side",
    question: "What share of the other side is this one tied to?",
    definition: "Ties over the size of the other side.",
    range: "0 to 1", unit: "share of the other side",
    scale: .share,
    undefinedWhen: "no two sides; a side is empty",
    cost: "O(n)",
    citations: [.borgattiEverett1997],
    differences: "NetworkX and UCINET agree. igraph and sna have no two-mode scaling.",
    forms: [
      MeasureForm("two_mode_degree_normalized", for: .twoMode) { workspace in
        guard let two = workspace.twoMode else { return .undefined(.needsTwoModes) }
        return .vertices(two.degreeShares().map { MeasureValue($0, otherwise: .fewerThan(2)) })
      }
    ])
}
