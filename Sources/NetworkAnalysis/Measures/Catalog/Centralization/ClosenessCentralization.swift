import GraphKernel

extension Measure {
  /// How much one is nearer to everybody than the others are.
  public static let closenessCentralization = Measure(
    "centralization_closeness", .graph, title: "Nearness gathered at one",
    question: "How much nearer to everybody is one person than the others?",
    definition: "The sum of what each one's closeness lacks to the largest, over "
      + "(n − 1)(n − 2)/(2n − 3), that of a star. Defined where ties join everybody; see "
      + "centralization_harmonic for the others.",
    range: "0 to 1; 1 for a star", unit: "share of a star",
    scale: .shareOfStar,
    undefinedWhen: "fewer than three people; ties do not join everybody; shortest paths take more "
      + "than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.freeman1979],
    differences: "igraph looks within parts where ties do not join everybody; sna gives 0 there. "
      + "UCINET agrees where ties join everybody; NetworkX has none.",
    effort: .allPairs(instead: nil),
    forms: [
      MeasureForm("centralization_closeness", for: .undirected) {
        await $0.closenessCentralization()
      },
      MeasureForm("centralization_closeness_undirected", .undirected, for: .directed) {
        await $0.closenessCentralization()
      },
    ])
}

extension MeasureWorkspace {
  fileprivate mutating func closenessCentralization() async -> MeasureValues {
    let profiles = await profiles(graph.isDirected ? .undirected : .asRecorded)
    guard profiles.count > 2 else { return .graph(.undefined(.fewerThan(3))) }
    guard profiles.allSatisfy({ $0.reached == profiles.count - 1 }) else {
      return .graph(.undefined(.severalParts))
    }
    return .centralization(
      of: profiles.map { $0.closeness(.withinReach, of: profiles.count) },
      Centralization.largestClosenessSum)
  }
}
