import GraphKernel

extension Measure {
  /// Whether the same people stand out in both rounds.
  public static let rankStability = Measure(
    "rank_correlation_degree", .graph, title: "Same order of people as in the earlier round",
    question: "Are those who stood out in the earlier round those who stand out now?",
    definition: "Spearman's correlation, over those who are in both rounds, of the number of "
      + "partners (rank_correlation_degree), the harmonic closeness (rank_correlation_harmonic) "
      + "and the betweenness (rank_correlation_betweenness) that each round gives them, direction "
      + "dropped. Equal numbers share a rank. Numbers are those of the whole rounds, those who "
      + "joined or left included.",
    range: "−1 to 1", unit: "correlation", scale: .correlation,
    undefinedWhen: "there is one round only, fewer than two are in both, or all of them are alike "
      + "in one; shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)", citations: [.spearman1904, .costenbaderValente2003],
    differences: "igraph, NetworkX, UCINET and sna leave it to the user to correlate two tables.",
    effort: .allPairs(instead: nil),
    forms: [
      .ofRanks("rank_correlation_degree", label: "partners") { $0.degrees().map(Double.init) },
      .ofRanks("rank_correlation_harmonic", label: "harmonic closeness") {
        $0.harmonicCloseness(scale: .sum)
      },
      .ofRanks("rank_correlation_betweenness", label: "betweenness") {
        $0.betweenness(scale: .pairs)
      },
    ])
}

extension MeasureForm {
  /// How far a score puts people in the same order in both rounds.
  fileprivate static func ofRanks(
    _ id: String, label: String, _ scores: @escaping @Sendable (Graph) -> [Double]
  ) -> MeasureForm {
    MeasureForm(id, .undirected, for: .twoRounds, label: label) { workspace in
      let correlation = workspace.rounds?.rankCorrelation { scores($0.undirected) }
      return .graph(MeasureValue(correlation, otherwise: .noRanksToCompare))
    }
  }
}
