import GraphKernel

extension Measure {
  /// How loose the periphery is.
  public static let peripheryDensity = Measure(
    "periphery_density", .graph, title: "Share of possible ties within the periphery",
    question: "What share of possible ties is there among those outside the core?",
    definition: "Ties over pairs among those who are not in core_members, or not in its variants.",
    range: "0 to 1", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "fewer than four people; no tie, or every pair tied",
    cost: "O(n²) for each improvement",
    citations: [.borgattiEverett2000],
    differences: "UCINET gives the densities of its own core, joined to its periphery by "
      + "default; igraph, NetworkX and sna have no such core.",
    forms: CorePeripheryPattern.allCases.map { pattern in
      MeasureForm("periphery_density" + pattern.suffix, .undirected) {
        .graph(MeasureValue($0.corePeriphery(pattern)?.peripheryDensity, otherwise: .noCore))
      }
    })
}
