import GraphKernel

extension Measure {
  /// Those without whom news would not get through.
  public static let informationBrokers = Measure(
    "ona_information_brokers", .set, title: "Information brokers",
    question: "Without whom would news not get through, or only the long way round?",
    definition: "Those without whom others would be cut off, and those who lie between others at "
      + "least two standard deviations more than the mean (betweenness, direction dropped).",
    range: "0 to n", unit: "people or organizations", scale: .list,
    undefinedWhen: "shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)", citations: [.crossPrusak2002, .freeman1979],
    differences: "igraph, NetworkX, UCINET and sna have both numbers and leave the cut to the "
      + "user.",
    effort: .allPairs(instead: nil),
    forms: [
      MeasureForm("ona_information_brokers", .undirected) { workspace in
        let between = await workspace.betweennessSums(.undirected)
        let mean = between.reduce(0, +) / Double(max(1, between.count))
        let variance = between.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let deviation = (variance / Double(max(1, between.count))).squareRoot()
        let cuts = Set(workspace.biconnectivity().articulationPoints)
        return .vertexSet(
          between.indices.filter {
            // Sums that are alike can differ in their last bits.
            cuts.contains($0)
              || deviation > 1e-9 * max(1, mean) && between[$0] >= mean + 2 * deviation
          })
      }
    ])
}
