import GraphKernel

extension Measure {
  /// The share of pairs that are joined by a path.
  public static let connectedness = Measure(
    "connectedness", .graph, title: "Share of pairs joined",
    question: "What share of all pairs could reach each other through others?",
    definition: "The share of pairs that a chain of ties joins, direction dropped "
      + "(connectedness), or of ordered pairs along the direction of ties "
      + "(connectedness_directed).",
    range: "0 to 1", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "fewer than two people; connectedness_directed also where shortest paths take "
      + "more than 2·10¹¹ steps",
    cost: "O(n + m); connectedness_directed O(nm)",
    citations: [.krackhardt1994],
    differences: "Krackhardt drops direction; UCINET keeps it (connectedness_directed); igraph's "
      + "“connectedness” is something else. sna’s connectedness is Krackhardt’s; NetworkX has "
      + "none.",
    forms: [
      MeasureForm("connectedness", .undirected) { workspace in
        .graph(shareOfPairs(workspace.undirected))
      },
      MeasureForm("connectedness_directed", for: .directed) { workspace in
        if let reason = workspace.refusal(of: .allPairs(instead: nil)) { return .undefined(reason) }
        let joined = DistanceSummary(await workspace.profiles(.asRecorded)).reachablePairs
        return .graph(share(joined, of: workspace.graph.vertexCount))
      },
    ])

  /// The share of pairs that are joined by a path, direction ignored.
  static func shareOfPairs(_ graph: Graph) -> MeasureValue {
    let joined = graph.weakComponents().sizes.reduce(0) { $0 + $1 * ($1 - 1) }
    return share(joined, of: graph.vertexCount)
  }

  private static func share(_ joined: Int, of count: Int) -> MeasureValue {
    guard count > 1 else { return .undefined(.fewerThan(2)) }
    return .number(Double(joined) / (Double(count) * Double(count - 1)))
  }
}
