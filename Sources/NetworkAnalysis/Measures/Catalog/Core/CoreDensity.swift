import GraphKernel

extension Measure {
  /// How tight the core is.
  public static let coreDensity = Measure(
    "core_density", .graph, title: "Share of possible ties within the core",
    question: "What share of possible ties is there within the core?",
    definition: "Ties over pairs within core_members, or within its variants.",
    range: "0 to 1", unit: "share of pairs", citations: [.borgattiEverett2000],
    forms: CorePeripheryPattern.allCases.map { pattern in
      MeasureForm("core_density" + pattern.suffix, .undirected) {
        .graph(MeasureValue($0.corePeriphery(pattern)?.coreDensity, otherwise: .noCore))
      }
    })
}
