import GraphKernel

extension Measure {
  /// The fewest ties without which the network falls apart.
  public static let edgeConnectivity = Measure(
    "edge_connectivity_undirected", .graph, title: "Fewest ties whose loss splits the network",
    question: "How many ties must end, at least, before people fall apart?",
    definition: "The fewest ties without which the network is in parts, direction dropped "
      + "(edge_connectivity_undirected); with direction, without which somebody does not reach "
      + "somebody else along ties (edge_connectivity_directed). As many ways without a tie in "
      + "common join every two people.",
    range: "0 (in parts) to the fewest partners of anybody; undefined for fewer than two people",
    unit: "ties",
    scale: .count,
    undefinedWhen: "fewer than two people; flows take more than 10 billion looks at a tie",
    cost: "O(n k m) for k partners of the least tied",
    citations: [.menger1927, .matula1987, .evenTarjan1975],
    differences: "NetworkX and igraph agree, with direction where there is one; UCINET’s maximum "
      + "flow gives it pair by pair; sna has none.",
    aliases: ["edge_connectivity"],
    forms: [
      MeasureForm("edge_connectivity_undirected", .undirected) { workspace in
        guard workspace.canMeasureConnectivity else { return .undefined(.tooManyFlows) }
        return .graph(
          workspace.undirected.edgeConnectivity().map { MeasureValue($0) }
            ?? .undefined(.fewerThan(2)))
      },
      MeasureForm("edge_connectivity_directed", for: .directed, label: "along ties") {
        workspace in
        guard workspace.canMeasureDirectedConnectivity else { return .undefined(.tooManyFlows) }
        return .graph(
          workspace.graph.directedEdgeConnectivity().map { MeasureValue($0) }
            ?? .undefined(.fewerThan(2)))
      },
    ])
}
