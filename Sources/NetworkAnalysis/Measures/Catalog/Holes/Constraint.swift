import GraphKernel

extension Measure {
  /// How far each one's partners leave no way around them.
  public static let constraint = Measure(
    "constraint", .node, title: "Constraint",
    question: "How much are this one's partners tied to each other, with little left to mediate?",
    definition: "Burt's constraint. With z the ties between two people in either direction and p "
      + "a person's share of them: the sum over partners j of (pᵢⱼ + Σ pᵢq pqⱼ)², q being any third "
      + "person of the whole network. Low: partners who do not know each other. One partner: 1.",
    range: "above 0; 1 for a single partner, 9/8 in a closed triad; undefined without ties",
    unit: "share of effort, squared",
    scale: .count,
    undefinedWhen: "no tie of the person; it takes more than 2·10¹¹ steps",
    cost: "O(Σ k²) for k partners of each",
    citations: [.burt1992],
    differences: "igraph and NetworkX agree. UCINET's default looks at the ties among a person's "
      + "own partners only and gives other numbers. sna has none.",
    effort: .withinSteps(2),
    forms: .ofHoles("constraint", \.constraint))
}
