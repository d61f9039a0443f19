import GraphKernel

extension Measure {
  /// Number and weight of ties in one.
  public static let degreeAndStrength = Measure(
    "degree_opsahl", .node, title: "Number and weight of ties in one",
    question: "How much contact does this one have, with many and not only with few?",
    definition: "Opsahl's mix with α = ½: the square root of degree times strength. The same "
      + "contact with more people counts more.",
    range: "0 or more", unit: "√(ties × weight)",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(n + m)",
    citations: [.opsahl2010],
    differences: "The R package tnet gives this; igraph and NetworkX give degree and strength "
      + "only. UCINET and sna have no such mix.",
    forms: [
      MeasureForm("degree_opsahl", for: .weightedUndirected) {
        .vertices(mixed($0.graph, .outgoing))
      },
      MeasureForm("degree_opsahl_in", .incoming, for: .weightedDirected) {
        .vertices(mixed($0.graph, .incoming))
      },
      MeasureForm("degree_opsahl_out", .outgoing, for: .weightedDirected) {
        .vertices(mixed($0.graph, .outgoing))
      },
    ])

  private static func mixed(_ graph: Graph, _ direction: EdgeDirection) -> [MeasureValue] {
    zip(graph.degrees(direction), graph.strengths(direction)).map {
      .number((Double($0) * $1).squareRoot())
    }
  }
}
