import GraphKernel

extension Measure {
  /// How many pairs depend on each one.
  public static let separatedPairs = Measure(
    "pairs_disconnected", .node, title: "Pairs cut off without this one",
    question: "How many pairs of others could no longer reach each other if this one left?",
    definition: "The pairs of others whom a chain of ties joins now and would not join without the "
      + "person, direction dropped (pairs_disconnected), and their share of all (n − 1)(n − 2)/2 "
      + "pairs of others (pairs_disconnected_share). Above 0 for articulation_points only.",
    range: "0 to (n − 1)(n − 2)/2; the share 0 to 1", unit: "pairs; share of pairs",
    scale: .count,
    undefinedWhen: "for the share, fewer than three people",
    cost: "O(n + m)",
    citations: [.hopcroftTarjan1973, .borgatti2006],
    differences: "R's keyplayer gives the fragmentation that is left, for one set at a time; "
      + "NetworkX, igraph, UCINET and sna list the people only.",
    forms: [
      MeasureForm("pairs_disconnected", .undirected) { workspace in
        .vertices(workspace.biconnectivity().separatedPairs.map(MeasureValue.number))
      },
      MeasureForm("pairs_disconnected_share", .undirected, label: "share") { workspace in
        let others = Double(workspace.graph.vertexCount - 1)
        guard others >= 2 else { return .undefined(.fewerThan(3)) }
        return .vertices(
          workspace.biconnectivity().separatedPairs.map {
            .number($0 * 2 / (others * (others - 1)))
          })
      },
    ])
}
