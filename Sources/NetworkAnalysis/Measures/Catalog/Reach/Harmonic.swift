import GraphKernel

extension Measure {
  /// How much of the network is near each one.
  public static let harmonic = Measure(
    "harmonic", .node, title: "Nearness to others",
    question: "How many others are near this one, those farther away counting less?",
    definition: "The sum, over all others, of one over the number of steps to them; somebody out "
      + "of reach adds 0.",
    range: "0 to n − 1", unit: "people, each over steps",
    scale: .count,
    undefinedWhen: "shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.boldiVigna2014],
    differences: "NetworkX gives this sum over steps towards the person (here harmonic_in); igraph "
      + "and UCINET divide by n − 1 (here harmonic_normalized). sna’s closeness with suminvdir "
      + "divides by n − 1 as well.",
    effort: .allPairs(instead: "harmonic_sampled"),
    forms: .byDirection("harmonic") { profile, count in
      .number(profile.harmonic(.sum, of: count))
    })
}
