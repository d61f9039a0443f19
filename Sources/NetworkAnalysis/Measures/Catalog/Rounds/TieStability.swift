import GraphKernel

extension Measure {
  /// How much of the ties of one round is left in the next.
  public static let tieStability = Measure(
    "ties_jaccard", .graph, title: "Ties kept since the earlier round",
    question: "How far is the network of this round still that of the one before?",
    definition: "Of the ties among those who are in both rounds: how many are in both (ties_kept), "
      + "new (ties_formed) and gone (ties_dissolved); the kept over all of them (ties_jaccard), "
      + "the new and the gone together (ties_hamming), the gone over those of the earlier round "
      + "(ties_dissolved_share) and the new over those of the later (ties_formed_share).",
    range: "0 to 1; counts from 0", unit: "share of ties; ties", scale: .share,
    undefinedWhen: "there is one round only, or no such tie",
    cost: "O(n + m log k) for at most k partners of one",
    citations: [.jaccard1912, .hamming1950, .snijders2010],
    differences: "RSiena prints the same Jaccard index; its authors prefer at least 0.3 for its "
      + "models. igraph, NetworkX, UCINET and sna compare two matrices of the same people; sna's hdist is "
      + "ties_hamming.",
    aliases: ["stability"],
    forms: [
      .ofRounds("ties_jaccard", label: "kept of all") { $0.jaccard },
      .ofRounds("ties_kept", label: "kept") { Double($0.kept) },
      .ofRounds("ties_formed", label: "new") { Double($0.formed) },
      .ofRounds("ties_dissolved", label: "gone") { Double($0.dissolved) },
      .ofRounds("ties_hamming", label: "changed") { Double($0.hamming) },
      .ofRounds("ties_dissolved_share", label: "gone of the earlier") { $0.dissolvedShare },
      .ofRounds("ties_formed_share", label: "new of the later") { $0.formedShare },
    ])
}

extension MeasureForm {
  /// A number of what became of all ties since the earlier round.
  fileprivate static func ofRounds(
    _ id: String, label: String, _ value: @escaping @Sendable (Stability) -> Double?
  ) -> MeasureForm {
    MeasureForm(id, for: .twoRounds, label: label) { workspace in
      let stability = workspace.rounds?.stability
      return .graph(MeasureValue(stability.flatMap(value), otherwise: .noTies))
    }
  }
}
