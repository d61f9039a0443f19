import GraphKernel

extension Measure {
  /// The share of possible ties across.
  public static let twoModeDensity = Measure(
    "two_mode_density", .graph, title: "Share of possible ties across",
    question: "What share of the possible ties between the two sides was recorded?",
    definition: "Ties over the product of the sizes of both sides.",
    range: "0 to 1", unit: "share of pairs",
    citations: [.borgattiEverett1997],
    forms: [
      MeasureForm("two_mode_density", for: .twoMode) { workspace in
        guard let two = workspace.twoMode else { return .undefined(.needsTwoModes) }
        return .graph(MeasureValue(two.density, otherwise: .fewerThan(2)))
      }
    ])
}
