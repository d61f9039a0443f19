import GraphKernel

extension Measure {
  /// How much the ways between others gather at one.
  public static let betweennessCentralization = Measure(
    "centralization_betweenness", .graph, title: "Ways between others gathered at one",
    question: "How much do the ways between others lead through one person?",
    definition: "The sum of what each one's betweenness_normalized lacks to the largest, over "
      + "n − 1, that of a star.",
    range: "0 to 1; 1 for a star", unit: "share of a star",
    scale: .shareOfStar,
    undefinedWhen: "fewer than three people; shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.freeman1979, .freeman1977],
    differences: "igraph, sna and UCINET agree. NetworkX has none.",
    effort: .allPairs(instead: nil),
    forms: [
      MeasureForm("centralization_betweenness", for: .undirected) {
        await $0.betweennessCentralization(.asRecorded)
      },
      MeasureForm("centralization_betweenness_directed", for: .directed) {
        await $0.betweennessCentralization(.asRecorded)
      },
      MeasureForm("centralization_betweenness_undirected", .undirected, for: .directed) {
        await $0.betweennessCentralization(.undirected)
      },
    ])
}

extension MeasureWorkspace {
  fileprivate mutating func betweennessCentralization(
    _ reading: DirectionReading
  ) async -> MeasureValues {
    let sums = await betweennessSums(reading)
    let scores = graph(reading).betweenness(of: sums, scale: .perPair)
    return .centralization(of: scores, Centralization.largestBetweennessSum)
  }
}
