import GraphKernel

extension Measure {
  /// The mean of the local clustering over all.
  public static let meanClustering = Measure(
    "avg_clustering_zero", .graph, title: "Mean share of partners who know each other",
    question: "What share of a person's partners know each other, on average over everybody?",
    definition: "The mean of local_clustering; those with fewer than two partners count as 0.",
    range: "0 to 1", unit: "share of pairs of partners",
    scale: .share,
    undefinedWhen: "no people",
    cost: "O(m √m)",
    citations: [.wassermanFaust1994],
    differences: "This is NetworkX's average_clustering; igraph leaves out those with fewer than "
      + "two partners (avg_clustering_excl_deg_lt2). UCINET’s overall clustering leaves them out "
      + "too; sna has none.",
    aliases: ["average_clustering"],
    forms: [
      MeasureForm("avg_clustering_zero", .undirected) { workspace in
        let shares = workspace.localClustering()
        return .graph(mean(shares, otherwise: .fewerThan(1)))
      }
    ])

  static func mean(_ values: [Double], otherwise reason: Undefined) -> MeasureValue {
    values.isEmpty
      ? .undefined(reason) : .number(values.reduce(0, +) / Double(values.count))
  }
}
