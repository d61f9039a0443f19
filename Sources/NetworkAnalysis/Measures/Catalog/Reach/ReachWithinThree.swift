import GraphKernel

extension Measure {
  /// How many others each one reaches in three steps.
  public static let reachWithinThree = Measure(
    "reach3", .node, title: "Others within three steps",
    question: "How many others does this one reach in at most three steps?",
    definition: "The number of others at most three steps away.",
    range: "0 to n − 1", unit: "people or organizations",
    scale: .count,
    undefinedWhen: "it takes more than 2·10¹¹ steps",
    cost: "O(nm) at most; O(n d³) for d partners",
    citations: [.borgatti2006],
    differences: "UCINET divides by n − 1; igraph's neighborhood_size counts the person as well. "
      + "NetworkX and sna give distances, from which it can be counted.",
    effort: .withinSteps(3),
    forms: .byReach("reach3", within: 3))
}
