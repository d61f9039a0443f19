extension Measure {
  /// How many members each group has.
  public static let groupSize = Measure(
    "size", .group, title: "Members",
    question: "How many people are in this group?",
    definition: "The number of people or organizations of the network in the group.",
    range: "0 to n", unit: "people or organizations",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(n)",
    citations: [.wassermanFaust1994],
    differences: "igraph, NetworkX, UCINET and sna give the same number.",
    isAboutGroups: true,
    forms: [
      MeasureForm("size") { .groups($0.groupSizes.prefix($0.groupCount).map { MeasureValue($0) }) }
    ])
}
