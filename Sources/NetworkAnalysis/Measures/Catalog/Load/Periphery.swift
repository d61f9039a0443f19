import GraphKernel

extension Measure {
  /// Those at the edge.
  public static let periphery = Measure(
    "ona_periphery", .set, title: "At the edge",
    question: "Who stands at the edge, as a specialist, a newcomer, or by oversight?",
    definition: "Those to whom at most one tie leads (one partner, where ties have no direction), "
      + "or whose coreness, direction dropped, is at most 1. To be at the edge is no fault: ask why.",
    range: "0 to n", unit: "people or organizations", scale: .list, undefinedWhen: "never",
    cost: "O(n + m)", citations: [.crossPrusak2002],
    differences: "igraph, NetworkX, UCINET and sna have both numbers and leave the cut to the "
      + "user.",
    forms: [
      MeasureForm("ona_periphery", .incoming) { workspace in
        let coreness = workspace.undirected.coreness()
        let ties = workspace.graph.degrees(workspace.graph.isDirected ? .incoming : .outgoing)
        return .vertexSet(coreness.indices.filter { ties[$0] <= 1 || coreness[$0] <= 1 })
      }
    ])
}
