import GraphKernel

extension Measure {
  /// How strong the triangles around each one are.
  public static let localClusteringByWeight = Measure(
    "local_clustering_w", .node, title: "Strength of the triangles around the person",
    question: "How strongly are this one's partners tied to each other and to the person?",
    definition: "The mean, over the pairs of partners, of the cube root of the product of the "
      + "three weights, each over the largest weight in the network; 0 for a pair without a tie "
      + "(Onnela). Direction dropped, the larger of two opposite weights kept; 0 for fewer than "
      + "two partners.",
    range: "0 to 1", unit: "share of the largest weight",
    scale: .share,
    undefinedWhen: "never",
    cost: "O(m √m)",
    citations: [.onnela2005],
    differences: "NetworkX gives this when given weights; igraph's weighted transitivity is "
      + "Barrat's. UCINET has another weighting; sna has none.",
    forms: [
      MeasureForm("local_clustering_w", .undirected, for: .weighted) {
        .vertices($0.undirected.weightedClustering().map(MeasureValue.number))
      }
    ])
}
