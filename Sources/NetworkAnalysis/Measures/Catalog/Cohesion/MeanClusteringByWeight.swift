import GraphKernel

extension Measure {
  /// The mean strength of triangles over all.
  public static let meanClusteringByWeight = Measure(
    "avg_clustering_w", .graph, title: "Mean strength of triangles",
    question: "How strongly are people's partners tied to each other, on average over everybody?",
    definition: "The mean of local_clustering_w; those with fewer than two partners count as 0.",
    range: "0 to 1", unit: "share of the largest weight",
    scale: .share,
    undefinedWhen: "no people",
    cost: "O(m √m)",
    citations: [.onnela2005],
    differences: "This is NetworkX's average_clustering with weights. igraph has Barrat’s; "
      + "UCINET’s weighting is by partners; sna has none.",
    forms: [
      MeasureForm("avg_clustering_w", .undirected, for: .weighted) {
        .graph(mean($0.undirected.weightedClustering(), otherwise: .fewerThan(1)))
      }
    ])
}
