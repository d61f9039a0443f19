import GraphKernel

extension Measure {
  /// How many pairs of outsiders each group lies between.
  public static let groupBetweenness = Measure(
    "group_betweenness", .group, title: "Group in between",
    question: "For how many pairs outside does the shortest way lead through this group?",
    definition: "The sum, over pairs of people outside the group, of the share of their shortest "
      + "paths that touch it (group_betweenness), and the same over the number of such pairs "
      + "(group_betweenness_normalized).",
    range: "0 to the number of pairs outside; 0 to 1 normalized", unit: "pairs; share of pairs",
    scale: .count,
    undefinedWhen: "for the share, fewer than two people outside; shortest paths take more than "
      + "2·10¹¹ steps",
    cost: "O(nm) for each group",
    citations: [.everettBorgatti1999],
    differences: "NetworkX's group_betweenness_centrality agrees for c members out of n. UCINET’s "
      + "group centrality gives it; igraph and sna have none.",
    isAboutGroups: true,
    effort: .allPairs(instead: nil),
    family: .groupBetweenness,
    forms: [
      MeasureForm("group_betweenness") { $0.groupBetweenness(.pairs) },
      MeasureForm("group_betweenness_normalized") { $0.groupBetweenness(.perPair) },
    ])
}

extension MeasureWorkspace {
  fileprivate mutating func groupBetweenness(_ scale: PairScale) -> MeasureValues {
    let members = groupMembers()
    let sums = findings.groupBetweenness(graph, members)
    return .groups(
      zip(members, sums).map { members, sum in
        let outside = graph.vertexCount - members.count
        guard outside > 1 else { return .undefined(.nobodyOutside) }
        return .number(graph.groupBetweenness(of: sum, outside: outside, scale: scale))
      })
  }
}
