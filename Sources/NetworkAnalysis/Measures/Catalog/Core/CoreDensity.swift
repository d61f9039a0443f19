import GraphKernel

extension Measure {
  /// How tight the core is.
  public static let coreDensity = Measure(
    "core_density", .graph, title: "Share of possible ties within the core",
    question: "What share of possible ties is there within the core?",
    definition: "Ties over pairs within core_members, or within its variants.",
    range: "0 to 1", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "fewer than four people; no tie, or every pair tied",
    cost: "O(n²) for each improvement",
    citations: [.borgattiEverett2000],
    differences: "UCINET gives the densities of its own core, joined to its periphery by "
      + "default; igraph, NetworkX and sna have no such core.",
    forms: CorePeripheryPattern.allCases.map { pattern in
      MeasureForm("core_density" + pattern.suffix, .undirected) {
        .graph(MeasureValue($0.corePeriphery(pattern)?.coreDensity, otherwise: .noCore))
      }
    })
}
