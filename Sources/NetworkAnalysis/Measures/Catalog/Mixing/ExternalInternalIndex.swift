import GraphKernel

extension Measure {
  /// Whether ties run inside groups or across.
  public static let externalInternalIndex = Measure(
    "ei_index", .graph, title: "Across (1) or inside (−1)",
    question: "Do ties run inside groups, or across?",
    definition: "(E − I)/(E + I), E ties across groups, I ties inside one. A tie with a direction "
      + "counts once for each direction (ei_index), or once in all (ei_index_undirected). Compare "
      + "it with ei_expected, not with 0. Where groups are the values of an attribute, those "
      + "without a value count as one group more; where they are home organizations, ties of "
      + "people without one do not count.",
    range: "−1 (all inside) to 1 (all across)", unit: "none",
    scale: .correlation,
    undefinedWhen: "no tie has both ends in a group; a table of groups takes too much memory",
    cost: "O(m + g²) for g groups",
    citations: [.krackhardtStern1988],
    differences: "UCINET also gives the index rescaled between the lowest and highest possible "
      + "value. igraph, NetworkX and sna have none.",
    aliases: ["ei"], isAboutGroups: true,
    effort: .tableOfGroups,
    forms: [
      MeasureForm("ei_index") { workspace in
        let mixing = workspace.graph.mixing(by: workspace.labels)
        return .graph(MeasureValue(mixing.index, otherwise: .noGroupedTie))
      },
      MeasureForm("ei_index_undirected", .undirected, for: .directed) { workspace in
        let mixing = workspace.undirected.mixing(by: workspace.labels)
        return .graph(MeasureValue(mixing.index, otherwise: .noGroupedTie))
      },
    ])
}
