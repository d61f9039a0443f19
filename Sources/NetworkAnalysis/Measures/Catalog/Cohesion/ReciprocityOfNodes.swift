import GraphKernel

extension Measure {
  /// The share of each one's ties that are returned.
  public static let reciprocityOfNodes = Measure(
    "reciprocity_node", .node, title: "Share of own ties returned",
    question: "Whose ties are acknowledged by the other side?",
    definition:
      "Of a person's ties, those that lead away and those that lead here, the share whose "
      + "opposite tie was recorded as well: 2 × mutual partners over in_degree plus out_degree.",
    range: "0 to 1; undefined without a tie", unit: "share of ties",
    scale: .share,
    undefinedWhen: "no tie of the person",
    cost: "O(m log k) for k partners at most",
    citations: [.wassermanFaust1994],
    differences: "NetworkX's reciprocity of a node is the same; igraph and sna give the network's "
      + "only; UCINET's symmetric share is of partners, not of ties.",
    forms: [
      MeasureForm("reciprocity_node", .bothWays, for: .directed) { workspace in
        .vertices(
          workspace.graph.vertexReciprocity().map { MeasureValue($0, otherwise: .noTie) })
      }
    ])
}
