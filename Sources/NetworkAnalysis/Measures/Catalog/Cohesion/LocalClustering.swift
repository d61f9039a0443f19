import GraphKernel

extension Measure {
  /// How many of each one's partners know each other.
  public static let localClustering = Measure(
    "local_clustering", .node, title: "Partners who know each other",
    question: "What share of this one's partners know each other?",
    definition: "Ties among the partners of a person over the pairs of partners, direction "
      + "dropped; 0 for fewer than two partners.",
    range: "0 to 1", unit: "share of pairs of partners",
    scale: .share,
    undefinedWhen: "never",
    cost: "O(m √m)",
    citations: [.wassermanFaust1994],
    differences: "NetworkX gives 0 for fewer than two partners, as here; igraph gives NaN. UCINET "
      + "gives no number for fewer than two partners; sna has only the transitivity of the whole.",
    aliases: ["clustering"],
    forms: [
      MeasureForm("local_clustering", .undirected) {
        .vertices($0.localClustering().map(MeasureValue.number))
      }
    ])
}

extension MeasureWorkspace {
  mutating func localClustering() -> [Double] {
    zip(triangles(), undirected.degrees()).map { triangles, degree in
      degree < 2 ? 0 : Double(2 * triangles) / (Double(degree) * Double(degree - 1))
    }
  }
}
