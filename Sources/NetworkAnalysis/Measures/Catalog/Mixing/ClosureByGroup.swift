import GraphKernel

extension Measure {
  /// Whether introductions inside groups and across stick.
  public static let closureByGroup = Measure(
    "group_closure", .graph, title: "Two partners of one person who know each other",
    question: "Do two partners of one person know each other, inside one group and across groups?",
    definition: "The share of pairs of partners of a common third who are tied themselves: for "
      + "pairs in one group (group_closure_within), for pairs in two groups "
      + "(group_closure_across), and the first less the second (group_closure_gap). The third’s "
      + "group does not matter. Direction is dropped.",
    range: "0 to 1; the gap −1 to 1; undefined without such pairs", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "no two partners of one person in one group, or in two; it takes more than "
      + "2·10¹¹ steps",
    cost: "O(Σ k²) for k partners of each",
    citations: [.wassermanFaust1994],
    differences: "igraph, NetworkX, UCINET and sna do not have it; both shares together are "
      + "transitivity.",
    isAboutGroups: true,
    effort: .withinSteps(2),
    forms: [
      MeasureForm("group_closure_within", .undirected, label: "inside groups") { workspace in
        let closure = workspace.graph.closure(by: workspace.labels).within
        return .graph(MeasureValue(closure.share, otherwise: .noTwoPath))
      },
      MeasureForm("group_closure_across", .undirected, label: "across groups") { workspace in
        let closure = workspace.graph.closure(by: workspace.labels).across
        return .graph(MeasureValue(closure.share, otherwise: .noTwoPath))
      },
      MeasureForm("group_closure_gap", .undirected, label: "inside less across") { workspace in
        let closure = workspace.graph.closure(by: workspace.labels)
        guard let within = closure.within.share, let across = closure.across.share else {
          return .graph(.undefined(.noTwoPath))
        }
        return .graph(.number(within - across))
      },
    ])
}
