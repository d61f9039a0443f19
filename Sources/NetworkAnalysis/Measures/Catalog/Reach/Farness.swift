import GraphKernel

extension Measure {
  /// The steps from each one to those within reach.
  public static let farness = Measure(
    "farness_finite", .node, title: "Steps to everybody within reach",
    question: "How many steps is it from this one to everybody within reach, added up?",
    definition: "The sum of the steps to all others that can be reached.",
    range: "0 or more", unit: "steps",
    scale: .count,
    undefinedWhen: "shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.freeman1979],
    differences: "UCINET's farness is the same where ties join everybody; igraph, NetworkX and "
      + "sna give one over it.", aliases: ["farness"],
    effort: .allPairs(instead: "closeness_sampled"),
    forms: .byDirection("farness_finite") { profile, _ in MeasureValue(profile.sum) })
}
