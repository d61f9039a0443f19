import GraphKernel

extension Measure {
  /// The share of possible ties across.
  public static let twoModeDensity = Measure(
    "two_mode_density", .graph, title: "Share of possible ties across",
    question: "What share of the possible ties between the two sides was recorded?",
    definition: "Ties over the product of the sizes of both sides.",
    range: "0 to 1", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "no two sides; a side is empty",
    cost: "O(1)",
    citations: [.borgattiEverett1997],
    differences: "NetworkX and UCINET agree; igraph and sna divide by all pairs of both sides.",
    forms: [
      MeasureForm("two_mode_density", for: .twoMode) { workspace in
        guard let two = workspace.twoMode else { return .undefined(.needsTwoModes) }
        return .graph(MeasureValue(two.density, otherwise: .fewerThan(2)))
      }
    ])
}
