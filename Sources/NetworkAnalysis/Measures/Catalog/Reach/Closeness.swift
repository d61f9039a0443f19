import GraphKernel

extension Measure {
  /// How near each one is to everybody.
  public static let closeness = Measure(
    "closeness_wf", .node, title: "Closeness",
    question: "How quickly does this one reach everybody, without help from intermediaries?",
    definition: "With r the others that can be reached and s the sum of the steps to them: "
      + "(r / (n − 1)) · (r / s), after Wasserman and Faust. Somebody without a path to anybody "
      + "scores 0.",
    range: "0 to 1", unit: "one over steps",
    scale: .share,
    undefinedWhen: "shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.wassermanFaust1994, .freeman1979],
    differences: "NetworkX gives this by default, but follows ties towards the person (here "
      + "closeness_wf_in). igraph leaves out the first factor (here closeness_plain) and gives NaN "
      + "without ties. sna gives 0 to everybody as soon as one pair has no path. UCINET lets one "
      + "choose what stands for missing ways (here closeness_ucinet).",
    aliases: ["closeness"],
    effort: .allPairs(instead: "closeness_sampled"),
    forms: .byDirection("closeness_wf") { .number($0.closeness(.wassermanFaust, of: $1)) })
}
