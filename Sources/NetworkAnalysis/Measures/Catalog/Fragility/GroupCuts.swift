import GraphKernel

extension Measure {
  /// The fewest people whose loss separates two groups.
  public static let groupCuts = Measure(
    "group_cut", .graph, title: "Fewest people whose loss separates two groups",
    question: "How many people must leave, at least, before no chain of ties joins two groups?",
    definition: "For every two groups “a–b”: the fewest people, of the groups or not, without whom "
      + "nobody of the one reaches anybody of the other, direction dropped (group_cut); and the "
      + "fewest people who together carry all ties between the two (group_cover). 1 means that "
      + "one person alone holds the two together.",
    range: "0 (not joined) or more", unit: "people or organizations",
    scale: .count,
    undefinedWhen: "above 2,000 pairs of groups (20,000 for group_cover)",
    cost: "O(c m) for each two groups and a cut of c",
    citations: [.menger1927, .konig1931],
    differences: "NetworkX and igraph cut between two people, not two groups; igraph and "
      + "NetworkX match two sides; UCINET and sna have neither.",
    isAboutGroups: true,
    forms: [
      MeasureForm("group_cut", .undirected) { workspace in
        workspace.groupPairs(limit: 2000) { graph, one, other in
          graph.minimumVertexCut(between: one, and: other).count
        }
      },
      MeasureForm("group_cover", .undirected, label: "who carry all ties") { workspace in
        workspace.groupPairs(limit: 20_000) { graph, one, other in
          graph.minimumCover(between: one, and: other).count
        }
      },
    ])
}

extension MeasureWorkspace {
  /// A number of every two groups with a member.
  func groupPairs(
    limit: Int, _ number: (Graph, [Int], [Int]) -> Int
  ) -> MeasureValues {
    var members = [[Int]](repeating: [], count: groupSizes.count)
    for (vertex, label) in labels.enumerated() {
      if let label { members[label].append(vertex) }
    }
    let groups = namedGroups
    guard groups.count * (groups.count - 1) / 2 <= limit else {
      return .undefined(.tooLarge("at most \(limit) pairs of groups are compared"))
    }
    var values: [NamedValue] = []
    for (place, one) in groups.enumerated() {
      for other in groups[(place + 1)...] {
        let count = number(undirected, members[one.number], members[other.number])
        values.append(NamedValue(one.id + "–" + other.id, MeasureValue(count)))
      }
    }
    return .named(values)
  }
}
