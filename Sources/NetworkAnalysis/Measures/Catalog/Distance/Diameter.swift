import GraphKernel

extension Measure {
  /// The steps between the two that are farthest apart.
  public static let diameter = Measure(
    "diameter", .graph, title: "Most steps between two",
    question: "How many steps are between the two that are farthest apart?",
    definition: "The largest number of steps between two people whom recorded ties join.",
    range: "1 to n − 1", unit: "steps",
    scale: .count,
    undefinedWhen: "no two are joined; shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.wassermanFaust1994],
    differences: "NetworkX refuses a network in several parts; igraph looks within parts, as here. "
      + "UCINET and sna give all distances, from which it is the largest finite one.",
    effort: .allPairs(instead: nil),
    forms: .ofDistances("diameter") {
      MeasureValue($0.diameter.map(Double.init), otherwise: .noPath)
    })
}
