import GraphKernel

extension Measure {
  /// Whether each group's ties run inside or across.
  public static let groupExternalInternalIndex = Measure(
    "ei_index", .group, title: "Across (1) or inside (−1)",
    question: "Does this group work among itself, or with others?",
    definition: "(E − I)/(E + I) over the ties with at least one end in the group: E lead out of "
      + "it or into it, I stay inside. A tie with a direction counts once for each direction.",
    range: "−1 (all inside) to 1 (all across); undefined without ties", unit: "none",
    scale: .correlation,
    undefinedWhen: "no tie of the group",
    cost: "O(m)",
    citations: [.krackhardtStern1988],
    differences: "UCINET gives the same number; igraph, NetworkX and sna do not have it.",
    aliases: ["ei"], isAboutGroups: true,
    forms: [
      MeasureForm("ei_index") { workspace in
        .groups(
          workspace.groupMixing().map { MeasureValue($0.index, otherwise: .noGroupedTie) })
      }
    ])
}

extension MeasureWorkspace {
  func groupMixing() -> [Mixing] {
    Array(graph.groupMixing(by: labels, groupCount: groupSizes.count).prefix(groupCount))
  }
}
