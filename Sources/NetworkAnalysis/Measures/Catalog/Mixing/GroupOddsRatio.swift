import GraphKernel

extension Measure {
  /// How many times the odds of a tie are higher inside groups.
  public static let groupOddsRatio = Measure(
    "group_odds_ratio", .graph, title: "Odds of a tie inside against across",
    question: "How many times are the odds of a tie inside a group those of a tie across?",
    definition: "With pairs of people in one group (a tied, b not) and in two (c tied, d not): ad "
      + "/ bc. One half is added to each where one is 0. With direction, ordered pairs. Where "
      + "groups are the values of an attribute, those without a value count as one group more; "
      + "where they are home organizations, ties of people without one do not count.",
    range: "0 or more; 1 where groups make no difference", unit: "ratio of odds",
    scale: .ratio,
    undefinedWhen: "no pair inside a group, or none across; a table of groups takes too much "
      + "memory",
    cost: "O(m + g²) for g groups",
    citations: [.bojanowskiCorten2014],
    differences: "netseg’s orwg adds no half. UCINET gives it with the index of ties across; "
      + "igraph, NetworkX and sna have none.",
    isAboutGroups: true,
    effort: .tableOfGroups,
    forms: [
      MeasureForm("group_odds_ratio") { workspace in
        let pairs = GroupPairs(workspace.mixing(workspace.graph), sizes: workspace.groupSizes)
        return .graph(MeasureValue(pairs.oddsRatio, otherwise: .noVariation))
      }
    ])
}
