import GraphKernel

extension Measure {
  /// Whether friends of friends are friends, and enemies of friends enemies.
  public static let balance = Measure(
    "balanced_triangles", .graph, title: "Balance of strained ties",
    question: "Do strained ties run between two camps, or through the middle of circles?",
    definition: "With strained ties (strained, competing or in conflict) counted as hostile and "
      + "direction dropped: the share of threes all tied in which the product of signs is "
      + "positive (balanced_triangles); the fewest ties that would have to change sign for two "
      + "camps, friendly inside and hostile across (frustration, exact for parts of at most 20); "
      + "and 1 − 2L/m of that number L over all m ties (frustration_index). A pair with both "
      + "kinds of tie counts as hostile.",
    range: "0 to 1; frustration 0 or more; undefined without threes, or without ties",
    unit: "share of threes; ties",
    scale: .several,
    undefinedWhen: "no triangle; for the frustration index, no tie",
    cost: "O(m √m); frustration exact up to 20 people in a block, else a search of seeded starts",
    citations: [.cartwrightHarary1956, .arefWilson2019],
    differences: "igraph, NetworkX, UCINET and sna do not have frustration; the R package "
      + "signnet agrees.",
    forms: [
      MeasureForm("balanced_triangles", .undirected) { workspace in
        let found = workspace.signed.triangleBalance()
        guard found.all > 0 else { return .graph(.undefined(.noTwoPath)) }
        return .graph(.number(Double(found.balanced) / Double(found.all)))
      },
      MeasureForm("frustration", .undirected, label: "ties against two camps") { workspace in
        .graph(MeasureValue(workspace.frustration().count))
      },
      MeasureForm("frustration_index", .undirected, label: "ties in line with two camps") {
        workspace in
        let found = workspace.frustration()
        let index = found.lineIndex(edgeCount: workspace.signed.graph.edges.count)
        return .graph(MeasureValue(index, otherwise: .noTies))
      },
    ])
}

extension MeasureWorkspace {
  /// The fewest ties against two camps; a search for parts of more than 20 people.
  fileprivate mutating func frustration() -> Frustration {
    let found = findings.frustration(signed)
    if !found.isExact { note(.searches, draws: SignedGraph.starts, error: nil) }
    return found
  }
}
