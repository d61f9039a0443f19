import GraphKernel

extension Measure {
  /// Who came and who left between two rounds.
  public static let turnover = Measure(
    "stayed", .graph, title: "Those who stayed since the earlier round",
    question: "How many stayed, joined and left between the two rounds?",
    definition: "How many people or organizations are in both rounds (stayed), in the later only "
      + "(joined) and in the earlier only (left), and the last over all of the earlier round "
      + "(left_share). Ties are compared among those who stayed.",
    range: "0 or more; the share 0 to 1", unit: "people or organizations", scale: .count,
    undefinedWhen: "there is one round only; the share also where the earlier round has nobody",
    cost: "O(n)", citations: [.snijders2010],
    differences: "igraph, NetworkX, UCINET and sna compare rounds of the same people; RSiena codes "
      + "those who join or leave as structural zeros.",
    aliases: ["turnover"],
    forms: [
      .ofTurnover("stayed", label: "in both") { Double($0.stayedCount) },
      .ofTurnover("joined", label: "new") { Double($0.joined.count) },
      .ofTurnover("left", label: "gone") { Double($0.left.count) },
      .ofTurnover("left_share", label: "gone of the earlier") { $0.leftShare },
    ])
}

extension MeasureForm {
  /// A number of who came and left since the earlier round.
  fileprivate static func ofTurnover(
    _ id: String, label: String, _ value: @escaping @Sendable (RoundChanges) -> Double?
  ) -> MeasureForm {
    MeasureForm(id, for: .twoRounds, label: label) { workspace in
      .graph(MeasureValue(workspace.rounds.flatMap(value), otherwise: .fewerThan(1)))
    }
  }
}
