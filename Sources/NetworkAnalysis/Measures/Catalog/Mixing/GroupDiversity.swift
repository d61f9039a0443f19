import GraphKernel

extension Measure {
  /// How evenly people are spread over groups.
  public static let groupDiversity = Measure(
    "diversity", .graph, title: "Mix of the network",
    question: "How evenly are people spread over the groups?",
    definition: "Blau’s index, 1 − Σ p², p the share of each group (diversity), and the same over "
      + "its largest possible value (diversity_iqv). Where groups are the values of an attribute, "
      + "those without a value count as one group more.",
    range: "0 (one group) to 1 − 1/K for K groups; the second to 1", unit: "none",
    scale: .share,
    undefinedWhen: "nobody is in a group; for the second, one group only",
    cost: "O(g) for g groups",
    citations: [.blau1977],
    differences: "UCINET's heterogeneity and IQV are the same over partners; igraph, NetworkX "
      + "and sna do not have it.",
    isAboutGroups: true,
    forms: [
      MeasureForm("diversity") { workspace in
        let sizes = Diversity(workspace.groupSizes.filter { $0 > 0 })
        return .graph(MeasureValue(sizes.blau, otherwise: .fewerThan(1)))
      },
      MeasureForm("diversity_iqv", label: "over its largest value") { workspace in
        let sizes = Diversity(workspace.groupSizes.filter { $0 > 0 })
        return .graph(MeasureValue(sizes.qualitativeVariation, otherwise: .noVariation))
      },
    ])
}
