import GraphKernel

extension Measure {
  /// The share of pairs that are joined by a path.
  public static let connectedness = Measure(
    "connectedness", .graph, title: "Share of pairs joined",
    question: "What share of all pairs could reach each other through others?",
    definition: "The share of pairs that a chain of ties joins, direction dropped "
      + "(connectedness), or of ordered pairs along the direction of ties "
      + "(connectedness_directed).",
    range: "0 to 1", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "fewer than two people",
    cost: "O(n + m); connectedness_directed O(nm)",
    citations: [.krackhardt1994],
    differences: "Krackhardt drops direction; UCINET keeps it (connectedness_directed); igraph's "
      + "“connectedness” is something else.",
    forms: [
      MeasureForm("connectedness", .undirected) { workspace in
        .graph(shareOfPairs(await workspace.profiles(.undirected)))
      },
      MeasureForm("connectedness_directed", for: .directed) { workspace in
        .graph(shareOfPairs(await workspace.profiles(.asRecorded)))
      },
    ])

  /// The share of ordered pairs that are joined by a path.
  static func shareOfPairs(_ profiles: [DistanceProfile]) -> MeasureValue {
    guard profiles.count > 1 else { return .undefined(.fewerThan(2)) }
    let pairs = Double(profiles.count) * Double(profiles.count - 1)
    return .number(Double(DistanceSummary(profiles).reachablePairs) / pairs)
  }
}
