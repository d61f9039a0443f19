import GraphKernel

extension Measure {
  /// How much of what flows between others passes through each one by all ways.
  public static let currentFlowBetweenness = Measure(
    "current_flow_betweenness_undirected", .node, title: "In between, by all ways at once",
    question: "How much of what flows between two others passes here, if it takes all ways at "
      + "once?",
    definition: "The mean, over all pairs of others, of the current through the person when a "
      + "current of 1 flows between the two, every tie being a wire of resistance 1. Defined "
      + "where ties join everybody, direction dropped.",
    range: "0 to 1", unit: "share of the current",
    scale: .share,
    undefinedWhen: "ties do not join everybody; fewer than three people; above 10,000 people, "
      + "where it takes more than 2·10¹¹ steps, and above 20,000 more than 3.2 GB of memory",
    cost: "O(n³ + nm log n) time, O(n²) memory",
    citations: [.newman2005, .brandesFleischer2005],
    differences: "NetworkX gives this when normalized; Newman's version also counts the person's "
      + "own pairs. igraph and sna have none (sna’s flowbet counts largest flows); not compared "
      + "with UCINET.",
    effort: .tableOfPeople,
    forms: [
      MeasureForm("current_flow_betweenness_undirected", .undirected) { workspace in
        let count = workspace.graph.vertexCount
        guard count > 2 else { return .undefined(.fewerThan(3)) }
        return .flow(workspace.currents()) { flow in
          flow.throughput.map { max($0, 0) / (Double(count - 1) * Double(count - 2) / 2) }
        }
      }
    ])
}
