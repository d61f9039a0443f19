import GraphKernel

extension Measure {
  /// How many pairs are joined by a path.
  public static let reachablePairs = Measure(
    "reachable_ordered_pairs", .graph, title: "Pairs joined by a path",
    question: "For how many pairs does any chain of ties lead from one to the other?",
    definition: "The number of ordered pairs of different people of whom the first can reach the "
      + "second.",
    range: "0 to n(n − 1)", unit: "ordered pairs",
    scale: .count,
    undefinedWhen: "shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.wassermanFaust1994],
    differences: "UCINET, sna and NetworkX give reachability pair by pair; igraph the number "
      + "within steps.",
    effort: .allPairs(instead: nil),
    forms: .ofDistances("reachable_ordered_pairs") { MeasureValue($0.reachablePairs) })
}
