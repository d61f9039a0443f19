import GraphKernel

extension Measure {
  /// The share of ties across that is missing.
  public static let freemanSegregation = Measure(
    "freeman_segregation", .graph, title: "Ties across that are missing",
    question: "What share of the ties across groups is missing, compared with ties laid at random?",
    definition: "(E − x)/E, x ties across, E the number expected if ties were laid on pairs at "
      + "random. Where groups are the values of an attribute, those without a value count as one "
      + "group more; where they are home organizations, ties of people without one do not count.",
    range: "up to 1 (no tie across); below 0 where there are more than by chance",
    unit: "share of ties",
    scale: .share,
    undefinedWhen: "no tie is expected across; a table of groups takes too much memory",
    cost: "O(m + g²) for g groups",
    citations: [.freeman1978],
    differences: "Freeman sets values below 0 to 0, as netseg does; here they stay. igraph, "
      + "NetworkX and sna have none; not compared with UCINET.",
    isAboutGroups: true,
    effort: .tableOfGroups,
    forms: [
      MeasureForm("freeman_segregation") { workspace in
        let pairs = GroupPairs(workspace.mixing(workspace.graph), sizes: workspace.groupSizes)
        return .graph(MeasureValue(pairs.freemanSegregation, otherwise: .noVariation))
      }
    ])
}
