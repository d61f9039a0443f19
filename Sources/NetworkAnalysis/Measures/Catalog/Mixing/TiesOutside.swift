import GraphKernel

extension Measure {
  /// How many ties join each group to others.
  public static let tiesOutside = Measure(
    "ties_outside", .group, title: "Ties to other groups",
    question: "How many ties join this group to others?",
    definition: "The number of ties with one end in the group and the other in another group; with "
      + "direction, once for each direction.",
    range: "0 or more", unit: "ties",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(m)",
    citations: [.krackhardtStern1988],
    differences: "UCINET, and sna's blockmodel, give the table that holds it; igraph and "
      + "NetworkX count by hand.", isAboutGroups: true,
    forms: [
      MeasureForm("ties_outside") { .groups($0.groupMixing().map { MeasureValue($0.outside) }) }
    ])
}
