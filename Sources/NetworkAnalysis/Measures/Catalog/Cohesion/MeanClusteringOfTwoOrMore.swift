import GraphKernel

extension Measure {
  /// The mean of the local clustering over those with two partners or more.
  public static let meanClusteringOfTwoOrMore = Measure(
    "avg_clustering_excl_deg_lt2", .graph,
    title: "Mean share of partners who know each other, of those with two or more",
    question: "Among people with two partners or more, what share of partners know each other?",
    definition: "The mean of local_clustering over those with at least two partners.",
    range: "0 to 1", unit: "share of pairs of partners",
    scale: .share,
    undefinedWhen: "nobody has two partners",
    cost: "O(m √m)",
    citations: [.wassermanFaust1994],
    differences: "This is igraph's default; NetworkX counts the others as 0 (avg_clustering_zero). "
      + "UCINET’s overall clustering coefficient agrees; sna has none.",
    forms: [
      MeasureForm("avg_clustering_excl_deg_lt2", .undirected) { workspace in
        let shares = zip(workspace.localClustering(), workspace.undirected.degrees())
          .filter { $0.1 >= 2 }.map(\.0)
        return .graph(mean(shares, otherwise: .noPairOfPartners))
      }
    ])
}
