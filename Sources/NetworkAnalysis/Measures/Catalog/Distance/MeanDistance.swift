import GraphKernel

extension Measure {
  /// The mean number of steps between two.
  public static let meanDistance = Measure(
    "avg_path_length", .graph, title: "Mean steps between two",
    question: "How many steps does it take from one to another, on average?",
    definition: "The mean number of steps over the ordered pairs that recorded ties join. Read it "
      + "with reachable_ordered_pairs: pairs without a path are left out.",
    range: "1 to n − 1", unit: "steps",
    scale: .count,
    undefinedWhen: "no two are joined; shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.wassermanFaust1994],
    differences: "NetworkX refuses a network in several parts; igraph leaves out pairs without a "
      + "path, as here. UCINET gives the mean within reach too; sna leaves it to its distances.",
    aliases: ["mean_distance", "average_path_length"],
    effort: .allPairs(instead: nil),
    forms: .ofDistances("avg_path_length") { MeasureValue($0.meanDistance, otherwise: .noPath) })
}
