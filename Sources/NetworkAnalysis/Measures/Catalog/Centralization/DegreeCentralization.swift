import GraphKernel

extension Measure {
  /// How much the ties gather at one.
  public static let degreeCentralization = Measure(
    "centralization_degree", .graph, title: "Ties gathered at one",
    question: "How much do the ties gather at one person?",
    definition: "The sum of what each one's number of partners lacks to the largest, over that of "
      + "a star. In and out: over a star whose ties all lead one way; degree_total: both "
      + "directions added.",
    range: "0 to 1; 1 for a star", unit: "share of a star",
    scale: .shareOfStar,
    undefinedWhen: "fewer than three people",
    cost: "O(n + m)",
    citations: [.freeman1979],
    differences: "igraph agrees when ties with oneself are left out; sna and UCINET agree. "
      + "NetworkX has none.",
    aliases: ["centralization"],
    forms: [
      MeasureForm("centralization_degree", for: .undirected) {
        .centralization(
          of: $0.graph.degrees().map(Double.init), Centralization.largestDegreeSum)
      },
      MeasureForm("centralization_indegree", .incoming, for: .directed) {
        .centralization(
          of: $0.graph.degrees(.incoming).map(Double.init),
          Centralization.largestDirectedDegreeSum)
      },
      MeasureForm("centralization_outdegree", .outgoing, for: .directed) {
        .centralization(
          of: $0.graph.degrees().map(Double.init), Centralization.largestDirectedDegreeSum)
      },
      MeasureForm("centralization_degree_total", .bothWays, for: .directed) { workspace in
        let both = zip(workspace.graph.degrees(.incoming), workspace.graph.degrees())
        return .centralization(of: both.map { Double($0 + $1) }) {
          2 * Centralization.largestDegreeSum($0)
        }
      },
      MeasureForm("centralization_degree_undirected", .undirected, for: .directed) {
        .centralization(
          of: $0.undirected.degrees().map(Double.init), Centralization.largestDegreeSum)
      },
    ])
}

extension MeasureValues {
  /// How much scores gather at one vertex; undefined for fewer than three.
  static func centralization(
    of scores: [Double], _ largest: (Int) -> Double
  ) -> MeasureValues {
    guard scores.count > 2 else { return .graph(.undefined(.fewerThan(3))) }
    return .graph(.number(Centralization.of(scores, largest: largest(scores.count))))
  }
}
