import GraphKernel

extension Measure {
  /// How much one is nearer to others than they are, also in a network of several parts.
  public static let harmonicCentralization = Measure(
    "centralization_harmonic", .graph, title: "Mean nearness gathered at one",
    question: "How much nearer to others is one person than the others, in parts as well?",
    definition: "The sum of what each one's harmonic_normalized lacks to the largest, over "
      + "(n − 2)/2, that of a star.",
    range: "0 to 1; 1 for a star", unit: "share of a star",
    scale: .shareOfStar,
    undefinedWhen: "fewer than three people; shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.freeman1979, .boldiVigna2014],
    differences: "Other libraries have no such number; it stands in for centralization_closeness "
      + "where ties do not join everybody. igraph, NetworkX, UCINET and sna are among them.",
    effort: .allPairs(instead: nil),
    forms: [
      MeasureForm("centralization_harmonic", for: .undirected) {
        await $0.harmonicCentralization()
      },
      MeasureForm("centralization_harmonic_undirected", .undirected, for: .directed) {
        await $0.harmonicCentralization()
      },
    ])
}

extension MeasureWorkspace {
  fileprivate mutating func harmonicCentralization() async -> MeasureValues {
    let profiles = await profiles(graph.isDirected ? .undirected : .asRecorded)
    return .centralization(
      of: profiles.map { $0.harmonic(.perVertex, of: profiles.count) },
      Centralization.largestHarmonicSum)
  }
}
