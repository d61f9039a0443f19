import GraphKernel

extension Measure {
  /// The steps from each one to the farthest within reach.
  public static let eccentricity = Measure(
    "eccentricity", .node, title: "Steps to the farthest",
    question: "How many steps away is the farthest one within reach?",
    definition: "The largest number of steps to anybody who can be reached; 0 where nobody can.",
    range: "0 to n − 1", unit: "steps",
    scale: .count,
    undefinedWhen: "shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.wassermanFaust1994],
    differences: "NetworkX refuses a network in several parts; igraph looks within reach, as here. "
      + "UCINET and sna give it through all distances; sna’s graphcent is one over it.",
    effort: .allPairs(instead: nil),
    forms: .byDirection("eccentricity") { profile, _ in MeasureValue(profile.eccentricity) })
}
