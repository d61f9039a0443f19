import GraphKernel

extension Measure {
  /// Whether two kinds of tie join the same people.
  public static let kindCorrelation = Measure(
    "qap_correlation", .graph, title: "Kinds of tie that go together",
    question: "Do two kinds of tie, such as advice and joint work, join the same people?",
    definition:
      "For every two kinds “a–b”: Pearson's correlation over all pairs of people, tied or "
      + "not, of the one kind with the other (qap_correlation); the chance of at least "
      + "(qap_p_at_least) or at most (qap_p_at_most) this correlation when the people of one kind "
      + "are exchanged at random, with the standard error of the first (qap_p_error); the "
      + "correlation that exchange gives on average (qap_expected); and the ties in both over the "
      + "ties in either (qap_jaccard). With direction, ordered pairs. Seed 1; 9,999 draws, fewer "
      + "in large networks, all orders up to 7 people; p counts what was recorded as one of the "
      + "draws and is never 0. It is a test of who holds which place, not of structure.",
    range: "−1 to 1; p above 0, up to 1; undefined where a kind joins all or nobody",
    unit: "correlation; probability",
    scale: .correlation,
    undefinedWhen: "ties of one kind only; a kind joins all or nobody; comparing takes too long",
    cost: "O(n² + d m) for d draws and every two kinds",
    citations: [.krackhardt1987],
    differences: "UCINET's QAP correlation and sna's gcor with qaptest agree; igraph and NetworkX "
      + "have none.",
    aliases: ["qap"],
    family: .kinds,
    forms: [
      .ofKinds("qap_correlation") { $0.test?.statistic },
      .ofKinds("qap_p_at_least", label: "chance of at least as much") { $0.test?.atLeast },
      .ofKinds("qap_p_at_most", label: "chance of at most as much") { $0.test?.atMost },
      .ofKinds("qap_p_error", label: "error of the chance") { $0.test?.atLeastError },
      .ofKinds("qap_expected", label: "by chance") { $0.test?.mean },
      .ofKinds("qap_draws", label: "draws") { $0.test.map { Double($0.draws) } },
      .ofKinds("qap_jaccard", label: "share in both") {
        $0.tiesInEither > 0 ? Double($0.tiesInBoth) / Double($0.tiesInEither) : nil
      },
    ])
}

extension MeasureForm {
  fileprivate static func ofKinds(
    _ id: String, label: String? = nil, _ number: @escaping @Sendable (KindComparison) -> Double?
  ) -> MeasureForm {
    MeasureForm(id, for: .severalKinds, label: label) { workspace in
      guard let comparisons = workspace.kindComparisons() else {
        return .undefined(.tooLarge("kinds of tie are compared in two billion looks at a tie"))
      }
      workspace.note(.shuffles, comparisons.compactMap(\.test))
      return .named(
        comparisons.map { NamedValue($0.name, MeasureValue(number($0), otherwise: .noVariation)) })
    }
  }
}
