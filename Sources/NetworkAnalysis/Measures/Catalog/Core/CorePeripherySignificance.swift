import GraphKernel

extension Measure {
  /// Whether a core is more than chance.
  public static let corePeripherySignificance = Measure(
    "core_periphery_test", .graph, title: "Core and periphery, against chance",
    question: "Do ties divide into a core and a periphery more clearly than by chance?",
    definition: "core_periphery_fit (or its variant _joined or _apart) compared with the fits that "
      + "the same search finds in networks of as many people with as many ties, laid at random "
      + "(seed 1; 999 draws, fewer above 140 people). p counts what was recorded as one of the "
      + "draws and is never 0.",
    range: "p above 0, up to 1", unit: "correlation; probability",
    scale: .several,
    undefinedWhen: "fewer than four people; no tie, or every pair tied; above 449 people",
    cost: "O(d n²) for each improvement of d draws",
    citations: [.borgattiEverett2000],
    differences:
      "UCINET permutes as well, from its own search; igraph, NetworkX and sna have no such "
      + "test.",
    family: .coresByChance,
    forms: CorePeripheryPattern.allCases.map { pattern in
      MeasureForm("core_periphery_test" + pattern.suffix, .undirected) { workspace in
        let count = Double(workspace.graph.vertexCount)
        let draws = min(999, Int(2e8 / max(1, 10 * count * count)))
        guard draws >= 99 else {
          return .undefined(.tooLarge("cores of random networks are searched up to 449 people"))
        }
        return workspace.values(
          of: workspace.undirected.corePeripheryTest(
            pattern, draws: draws, seed: RandomDraws.seed),
          .networks, otherwise: .noCore)
      }
    })
}
