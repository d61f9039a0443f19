import GraphKernel

extension Measure {
  /// Whether ties across groups fade faster than those inside.
  public static let tieStabilityAcross = Measure(
    "dissolved_share_across", .graph, title: "Ties across groups gone since the earlier round",
    question: "Do ties across groups come apart faster than those inside?",
    definition: "Among those who are in both rounds, with the groups of the later one: the ties "
      + "between two groups that are gone, over those of the earlier round "
      + "(dissolved_share_across), the same inside groups (dissolved_share_inside), and the ties "
      + "between two groups of both rounds over those of either (jaccard_across). Ties of somebody "
      + "in no group do not count.",
    range: "0 to 1", unit: "share of ties", scale: .share,
    undefinedWhen: "there is one round only, or no such tie",
    cost: "O(n + m log k) for at most k partners of one", citations: [.burt2002, .jaccard1912],
    differences: "igraph, NetworkX, UCINET and sna do not have it.",
    isAboutGroups: true,
    forms: [
      .ofGroupedRounds("dissolved_share_across", label: "across", isAcross: true) {
        $0.dissolvedShare
      },
      .ofGroupedRounds("dissolved_share_inside", label: "inside", isAcross: false) {
        $0.dissolvedShare
      },
      .ofGroupedRounds("jaccard_across", label: "kept of all across", isAcross: true) {
        $0.jaccard
      },
    ])
}

extension MeasureForm {
  /// A number of what became of ties across groups, or inside, since the earlier round.
  fileprivate static func ofGroupedRounds(
    _ id: String, label: String, isAcross: Bool,
    _ value: @escaping @Sendable (Stability) -> Double?
  ) -> MeasureForm {
    MeasureForm(id, for: .twoRounds, label: label) { workspace in
      let labels = workspace.labels
      let stability = workspace.rounds?.stability { a, b in
        guard let one = labels[a], let other = labels[b] else { return false }
        return (one != other) == isAcross
      }
      return .graph(MeasureValue(stability.flatMap(value), otherwise: .noGroupedTie))
    }
  }
}
