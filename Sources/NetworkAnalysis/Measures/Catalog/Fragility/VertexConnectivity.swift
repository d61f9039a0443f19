import GraphKernel

extension Measure {
  /// The fewest people without whom the network falls apart.
  public static let vertexConnectivity = Measure(
    "vertex_connectivity_undirected", .graph, title: "Fewest people whose loss splits the network",
    question: "How many people must leave, at least, before the others fall apart?",
    definition: "The fewest people without whom the network is in parts or one person is left, "
      + "direction dropped (vertex_connectivity_undirected); with direction, without whom somebody "
      + "does not reach somebody else along ties (vertex_connectivity_directed). As many ways "
      + "without a person in common join every two people who are not tied.",
    range: "0 (in parts) to n − 1; undefined for fewer than two people",
    unit: "people or organizations",
    scale: .count,
    undefinedWhen: "fewer than two people; flows take more than 10 billion looks at a tie",
    cost: "O((n + k²) k m) for k partners of the least tied; with direction O(n k² m)",
    citations: [.menger1927, .esfahanianHakimi1984, .even1975],
    differences: "NetworkX’s node_connectivity and igraph’s vertex connectivity agree, with "
      + "direction where there is one; UCINET gives it pair by pair; sna has none.",
    aliases: ["vertex_connectivity"],
    forms: [
      MeasureForm("vertex_connectivity_undirected", .undirected) { workspace in
        guard workspace.canMeasureConnectivity else { return .undefined(.tooManyFlows) }
        return .graph(
          workspace.undirected.vertexConnectivity().map { MeasureValue($0) }
            ?? .undefined(.fewerThan(2)))
      },
      MeasureForm("vertex_connectivity_directed", for: .directed, label: "along ties") {
        workspace in
        guard workspace.canMeasureDirectedConnectivity else { return .undefined(.tooManyFlows) }
        return .graph(
          workspace.graph.directedVertexConnectivity().map { MeasureValue($0) }
            ?? .undefined(.fewerThan(2)))
      },
    ])
}

extension MeasureWorkspace {
  /// Whether flows stay within 10¹⁰ looks at a tie, going by vertices, smallest degree and ties.
  var canMeasureConnectivity: Bool {
    let degree = undirected.degrees().min() ?? 0
    let flows = Double(undirected.vertexCount + degree * degree)
    return degree < 2 || flows * Double(degree) * Double(undirected.edges.count) <= 1e10
  }

  /// The same for flows along the direction of ties.
  var canMeasureDirectedConnectivity: Bool {
    let degree = (graph.degrees(.outgoing) + graph.degrees(.incoming)).min() ?? 0
    let flows = 2 * Double(graph.vertexCount) * Double(degree + 1)
    return degree < 2 || flows * Double(degree) * Double(graph.edges.count) <= 1e10
  }
}

extension Undefined {
  static let tooManyFlows = Undefined.tooLarge(
    "people times fewest partners times ties may be at most 10 billion")
}
