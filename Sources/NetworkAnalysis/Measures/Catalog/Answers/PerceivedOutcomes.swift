import StakeholderModel

extension Measure {
  /// How far partners find that outcomes were reached.
  public static let perceivedOutcomes = Measure(
    "outcome_mean", .graph, title: "Outcomes, as partners see them",
    question: "How far do partners find that the work has reached its outcomes?",
    definition: "For every outcome, under the names of the file: the mean over all who answered, "
      + "from 1 (not at all) to 5 (completely), answers entered as means counting as many as they "
      + "say (outcome_mean), and how many that is (outcome_answers).",
    range: "1 to 5; answers 4 or more", unit: "points of 5; answers", scale: .several,
    undefinedWhen: "fewer than four answered about an outcome (our limit); with --share, fewer "
      + "than five",
    cost: "O(a) for a answers", citations: [.varda2008],
    differences: "PARTNER prints how many chose each outcome as well. igraph, NetworkX, UCINET and "
      + "sna do not look at answers.",
    aliases: ["outcomes"],
    audience: .pooled,
    forms: [
      MeasureForm("outcome_mean", for: .recorded(.outcomes)) { workspace in
        workspace.items(of: .outcomes) { $0.mean }
      },
      MeasureForm("outcome_answers", for: .recorded(.outcomes), label: "answers") { workspace in
        workspace.items(of: .outcomes) { Double($0.raters) }
      },
    ])
}
