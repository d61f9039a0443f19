import GraphKernel

extension Measure {
  /// How much of the network is near each one, as a share.
  public static let harmonicNormalized = Measure(
    "harmonic_normalized", .node, title: "Mean nearness",
    question: "How near is everybody to this one, on average?",
    definition: "harmonic divided by n − 1: the mean, over all others, of one over the number of "
      + "steps. The hub of a star scores 1.",
    range: "0 to 1", unit: "one over steps",
    scale: .share,
    undefinedWhen: "fewer than two people; shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.boldiVigna2014],
    differences: "igraph and UCINET give this number; NetworkX gives the sum. sna’s closeness with "
      + "cmode suminvdir gives it along directions.",
    effort: .allPairs(instead: "harmonic_sampled"),
    forms: .byDirection("harmonic_normalized") { profile, count in
      count < 2 ? .undefined(.fewerThan(2)) : .number(profile.harmonic(.perVertex, of: count))
    })
}
