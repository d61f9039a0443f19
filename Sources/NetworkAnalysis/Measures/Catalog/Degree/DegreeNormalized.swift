import GraphKernel

extension Measure {
  /// The share of all others that each one has a tie to.
  public static let degreeNormalized = Measure(
    "degree_normalized", .node, title: "Share of others who are partners",
    question: "With what share of all others does this one have a recorded tie?",
    definition: "degree divided by n − 1; with direction in_degree, out_degree and "
      + "degree_undirected divided by n − 1. The hub of a star scores 1.",
    range: "0 to 1", unit: "share of others",
    scale: .share,
    undefinedWhen: "fewer than two people",
    cost: "O(n + m)",
    citations: [.freeman1979],
    differences: "NetworkX's degree_centrality of a directed graph adds both directions and "
      + "reaches 2; UCINET's nDegree is in percent. igraph and sna divide when told to.",
    forms: [
      .shareOfOthers("degree_normalized", .asRecorded, .undirected) { $0.graph.degrees() },
      .shareOfOthers("in_degree_normalized", .incoming, .directed) {
        $0.graph.degrees(.incoming)
      },
      .shareOfOthers("out_degree_normalized", .outgoing, .directed) { $0.graph.degrees() },
      .shareOfOthers("degree_undirected_normalized", .undirected, .directed) {
        $0.undirected.degrees()
      },
    ])
}

extension MeasureForm {
  fileprivate static func shareOfOthers(
    _ id: String, _ reading: DirectionReading, _ networks: Applicability,
    _ degrees: @escaping @Sendable (MeasureWorkspace) -> [Int]
  ) -> MeasureForm {
    MeasureForm(id, reading, for: networks) { workspace in
      let others = Double(workspace.graph.vertexCount - 1)
      guard others > 0 else { return .undefined(.fewerThan(2)) }
      return .vertices(degrees(workspace).map { .number(Double($0) / others) })
    }
  }
}
