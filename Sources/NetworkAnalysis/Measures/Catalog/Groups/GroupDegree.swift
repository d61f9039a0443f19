import GraphKernel

extension Measure {
  /// How many people outside each group has ties to.
  public static let groupDegree = Measure(
    "group_degree", .group, title: "Partners outside the group",
    question: "What share of all people outside does this group have a recorded tie to?",
    definition: "The number of people outside with a tie to or from any member (group_degree), and "
      + "its share of all people outside (group_degree_normalized).",
    range: "0 to the number outside; 0 to 1 normalized", unit: "people; share of people outside",
    scale: .count,
    undefinedWhen: "for the share, nobody outside the group",
    cost: "O(n + m)",
    citations: [.everettBorgatti1999],
    differences: "UCINET gives this; NetworkX's group_degree_centrality is the share. igraph and "
      + "sna have none.",
    isAboutGroups: true,
    forms: [
      MeasureForm("group_degree", .undirected) { workspace in
        let graph = workspace.graph
        return .groups(
          workspace.groupMembers().map { .number(Double(graph.groupDegree(of: $0))) })
      },
      MeasureForm("group_degree_normalized", .undirected) { workspace in
        let graph = workspace.graph
        return .groups(
          workspace.groupMembers().map { members in
            let outside = graph.vertexCount - members.count
            guard outside > 0 else { return .undefined(.nobodyOutside) }
            return .number(Double(graph.groupDegree(of: members)) / Double(outside))
          })
      },
    ])
}

extension MeasureWorkspace {
  /// The members of each group of the division, ascending.
  func groupMembers() -> [[Int]] {
    var members = [[Int]](repeating: [], count: groupCount)
    for (vertex, label) in labels.enumerated() {
      if let label, label < groupCount { members[label].append(vertex) }
    }
    return members
  }
}
