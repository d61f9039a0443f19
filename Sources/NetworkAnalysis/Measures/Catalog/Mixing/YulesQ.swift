import GraphKernel

extension Measure {
  /// How much likelier a tie is inside groups than across, independent of sizes.
  public static let yulesQ = Measure(
    "yules_q", .graph, title: "Inside rather than across",
    question: "How much likelier is a tie inside a group than across, whatever the sizes of "
      + "groups?",
    definition: "(OR − 1)/(OR + 1), OR the odds ratio of group_odds_ratio. It does not depend on "
      + "how large groups are.",
    range: "−1 (across only) to 1 (inside only)", unit: "none",
    scale: .correlation,
    undefinedWhen: "no pair inside a group, or none across; a table of groups takes too much "
      + "memory",
    cost: "O(m + g²) for g groups",
    citations: [.bojanowskiCorten2014],
    differences: "netseg gives the odds ratio it is made of; UCINET gives it for every group; "
      + "igraph, NetworkX and sna do not have it.",
    isAboutGroups: true,
    effort: .tableOfGroups,
    forms: [
      MeasureForm("yules_q") { workspace in
        let pairs = GroupPairs(workspace.mixing(workspace.graph), sizes: workspace.groupSizes)
        return .graph(MeasureValue(pairs.yulesQ, otherwise: .noVariation))
      }
    ])
}
