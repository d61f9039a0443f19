import GraphKernel

extension Measure {
  /// How far each group keeps to itself beyond chance.
  public static let colemanHomophily = Measure(
    "coleman_homophily", .group, title: "Keeping to itself",
    question: "How far does this group choose its own members beyond what its size would bring?",
    definition: "With S ties inside, T ties sent and E = T(nᵍ − 1)/(n − 1): (S − E)/(T − E) where "
      + "S is at least E, else (S − E)/E. Without direction, ends of ties are counted.",
    range: "−1 to 1; 0 for chance; undefined for a group without ties", unit: "none",
    scale: .correlation,
    undefinedWhen: "a group without ties, or without a choice; a table of groups takes too much "
      + "memory",
    cost: "O(m + g²) for g groups",
    citations: [.coleman1958],
    differences: "netseg’s coleman agrees for ties with a direction. igraph, NetworkX and sna have "
      + "none; not compared with UCINET.",
    isAboutGroups: true,
    effort: .tableOfGroups,
    forms: [
      MeasureForm("coleman_homophily") { workspace in
        let homophily = workspace.mixing(workspace.graph).colemanHomophily(
          sizes: workspace.groupSizes)
        return .groups(
          homophily.prefix(workspace.groupCount).map { MeasureValue($0, otherwise: .noGroupedTie) })
      }
    ])
}
