extension Measure {
  /// The share of pairs that no path joins.
  public static let fragmentation = Measure(
    "fragmentation", .graph, title: "Share of pairs apart",
    question: "What share of all pairs cannot reach each other at all?",
    definition: "1 − connectedness: the share of pairs that no chain of recorded ties joins, "
      + "direction dropped.",
    range: "0 to 1", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "fewer than two people",
    cost: "O(n + m)",
    citations: [.borgatti2006],
    differences: "UCINET gives the same number, and R's keyplayer; igraph, NetworkX and sna do "
      + "not have it (sna's connectedness is 1 less it).",
    forms: [
      MeasureForm("fragmentation", .undirected) { workspace in
        let share = shareOfPairs(workspace.undirected)
        return .graph(share.number.map { .number(1 - $0) } ?? share)
      }
    ])
}
