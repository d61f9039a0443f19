import GraphKernel

extension Measure {
  /// How many different worlds each one's partners open.
  public static let effectiveSize = Measure(
    "effective_size", .node, title: "Partners who are not redundant",
    question: "How many of this one's partners are not reached through the others anyway?",
    definition: "Burt's effective size: partners less redundancy. Without direction and weights it "
      + "is k − 2t/k, for k partners with t ties among them.",
    range: "above 0 to the number of partners; undefined without ties", unit: "partners",
    scale: .count,
    undefinedWhen: "no tie of the person; it takes more than 2·10¹¹ steps",
    cost: "O(Σ k²) for k partners of each",
    citations: [.burt1992, .borgatti1997],
    differences: "igraph agrees. NetworkX 3.6 divides along the wrong axis for directed or "
      + "weighted networks in its default path. UCINET’s default looks at the person’s own "
      + "partners only (effective_size_ego_network_model); sna has none.",
    effort: .withinSteps(2),
    forms: .ofHoles("effective_size", \.effectiveSize))
}
