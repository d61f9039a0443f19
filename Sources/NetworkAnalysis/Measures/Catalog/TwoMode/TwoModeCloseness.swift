import GraphKernel

extension Measure {
  /// How near each is to all, for two sides.
  public static let twoModeCloseness = Measure(
    "two_mode_closeness_normalized", .node, title: "Nearness on two sides",
    question: "How near is this one to all others, given that ties lead across only?",
    definition: "n₂ + 2(n₁ − 1) over the sum of distances, n₁ on the own side and n₂ across; where "
      + "not everybody is reached, times the share that is.",
    range: "0 to 1", unit: "none",
    scale: .share,
    undefinedWhen: "no two sides; shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.borgattiEverett1997],
    differences: "NetworkX agrees; UCINET does on connected networks. igraph and sna have no "
      + "two-mode scaling.",
    effort: .allPairs(instead: nil),
    forms: [
      MeasureForm("two_mode_closeness_normalized", for: .twoMode) { workspace in
        guard let two = workspace.twoMode else { return .undefined(.needsTwoModes) }
        let profiles = await workspace.profiles(.undirected)
        return .vertices(two.closeness(profiles).map(MeasureValue.number))
      }
    ])
}
