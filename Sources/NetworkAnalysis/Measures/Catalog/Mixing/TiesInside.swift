import GraphKernel

extension Measure {
  /// How many ties stay inside each group.
  public static let tiesInside = Measure(
    "ties_inside", .group, title: "Ties inside",
    question: "How many ties stay inside this group?",
    definition: "The number of ties whose two ends are in the group; with direction, once for each "
      + "direction.",
    range: "0 or more", unit: "ties",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(m)",
    citations: [.krackhardtStern1988],
    differences: "UCINET, and sna's blockmodel, give the table that holds it; igraph and "
      + "NetworkX count by hand.", isAboutGroups: true,
    forms: [
      MeasureForm("ties_inside") { .groups($0.groupMixing().map { MeasureValue($0.inside) }) }
    ])
}
