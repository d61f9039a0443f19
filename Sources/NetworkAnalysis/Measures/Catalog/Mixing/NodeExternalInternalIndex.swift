import GraphKernel

extension Measure {
  /// Whether each one's ties run inside their group or across.
  public static let nodeExternalInternalIndex = Measure(
    "ei_index", .node, title: "Across (1) or inside (−1)",
    question: "Does this one work inside the group, or across?",
    definition: "(E − I)/(E + I) over the partners of a person, direction dropped: E in other "
      + "groups, I in the same. Where groups are the values of an attribute, those without a "
      + "value count as one group more; partners without a home organization do not count.",
    range: "−1 (all inside) to 1 (all across); undefined without ties", unit: "none",
    scale: .correlation,
    undefinedWhen: "no tie of the person to somebody in a group",
    cost: "O(m)",
    citations: [.krackhardtStern1988],
    differences: "UCINET gives the same number; igraph, NetworkX and sna do not have it.",
    aliases: ["ei"], isAboutGroups: true,
    forms: [
      MeasureForm("ei_index", .undirected) { workspace in
        let mixing = workspace.undirected.vertexMixing(by: workspace.labels)
        return .vertices(mixing.map { MeasureValue($0.index, otherwise: .noGroupedTie) })
      }
    ])
}
