import GraphKernel

extension Measure {
  /// How much of the network is near each one, along strong ties.
  public static let harmonicByLength = Measure(
    "harmonic_w_inverse", .node, title: "Nearness to others, along strong ties",
    question: "How many others are near this one, strong ties being short?",
    definition: "As harmonic, but a tie of weight w is 1/w long (_w_inverse), 1/√w (_w_opsahl: "
      + "Opsahl’s α = ½, so that few steps count too), or w (_w_cost).",
    range: "0 to (n − 1) times the largest weight (w_opsahl: its root); with w_cost, over the "
      + "smallest",
    unit: "people, each over length",
    scale: .count,
    undefinedWhen: "a tie has weight 0 (w_cost); shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm + n² log n)",
    citations: [.boldiVigna2014, .opsahl2010],
    differences: "NetworkX and igraph read weights as lengths (here harmonic_w_cost); igraph "
      + "divides by n − 1. UCINET looks at steps, and sna unless told otherwise.",
    effort: .allPairs(instead: nil),
    forms: .byLength({ "harmonic_\($0.suffix)" }) { profile, _ in .number(profile.inverseSum) })
}
