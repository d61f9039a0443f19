import GraphKernel

extension Measure {
  /// How directly everybody is joined to everybody.
  public static let globalEfficiency = Measure(
    "global_efficiency", .graph, title: "Directness of ways",
    question: "How directly is everybody joined to everybody?",
    definition: "The mean, over all ordered pairs, of one over the number of steps; a pair without "
      + "a path adds 0.",
    range: "0 to 1", unit: "one over steps",
    scale: .share,
    undefinedWhen: "fewer than two people; shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.latoraMarchiori2001],
    differences: "NetworkX and igraph give the same number; sna does not have it; UCINET calls "
      + "it compactness.",
    effort: .allPairs(instead: nil),
    forms: .ofDistances("global_efficiency") {
      MeasureValue($0.efficiency, otherwise: .fewerThan(2))
    })
}
