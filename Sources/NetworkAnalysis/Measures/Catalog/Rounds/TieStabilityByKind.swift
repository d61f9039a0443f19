import GraphKernel

extension Measure {
  /// How much of the ties of each kind is left.
  public static let tieStabilityByKind = Measure(
    "kind_dissolved_share", .graph, title: "Ties of each kind gone since the earlier round",
    question: "Which kinds of tie come and go?",
    definition: "For each kind of tie, over those who are in both rounds: the ties of that kind "
      + "that are gone, over those of the earlier round (kind_dissolved_share), and those of that kind "
      + "in both rounds over those in either (kind_jaccard). A tie that is of another kind now is "
      + "gone from its old kind. Ties of no stated kind are one kind, “-”.",
    range: "0 to 1", unit: "share of ties of the kind", scale: .share,
    undefinedWhen: "there is one round only; for a kind without such a tie",
    cost: "O(c m) for c kinds", citations: [.jaccard1912, .snijders2010],
    differences: "igraph, NetworkX, UCINET and sna compare two matrices of one kind at a time.",
    forms: [
      .ofKinds("kind_dissolved_share", label: "gone of the earlier") { $0.dissolvedShare },
      .ofKinds("kind_jaccard", label: "kept of all") { $0.jaccard },
    ])
}

extension MeasureForm {
  /// A number of what became of the ties of each kind since the earlier round.
  fileprivate static func ofKinds(
    _ id: String, label: String, _ value: @escaping @Sendable (Stability) -> Double?
  ) -> MeasureForm {
    MeasureForm(id, for: .twoRounds, label: label) { workspace in
      let kinds = workspace.rounds?.stabilityByKind ?? []
      return .named(
        kinds.map { kind, stability in
          NamedValue(
            kind.isEmpty ? "-" : kind, MeasureValue(value(stability), otherwise: .noTies))
        })
    }
  }
}
