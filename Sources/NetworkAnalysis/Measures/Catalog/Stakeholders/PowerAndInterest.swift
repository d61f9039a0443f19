import StakeholderModel

extension Measure {
  /// How much power over the work and interest in it each one has.
  public static let powerAndInterest = Measure(
    "stakeholder_power", .node, title: "Power and interest, as rated",
    question: "How much power over the work does this one have, and how much interest in it?",
    definition: "The mean rating of power (stakeholder_power) and of interest "
      + "(stakeholder_interest), from 1 to 5, over everybody who rated the one in assessments with "
      + "the instrument powerInterest, for whatever work; and how many rated power "
      + "(stakeholder_raters). Each rater counts once.",
    range: "1 to 5; raters 0 or more", unit: "points of 5; raters", scale: .several,
    undefinedWhen: "nobody rated the one", cost: "O(a) for a answers", citations: [.mendelow1981],
    differences: "igraph, NetworkX, UCINET and sna do not look at ratings.",
    aliases: ["power_interest"],
    audience: .keeper,
    forms: [
      .mean(
        "stakeholder_power", of: "power", in: .powerInterest, .powerInterest, label: "power"),
      .mean(
        "stakeholder_interest", of: "interest", in: .powerInterest, .powerInterest,
        label: "interest"),
      MeasureForm("stakeholder_raters", for: .recorded(.powerInterest), label: "raters") {
        workspace in
        let answers = workspace.answers(.powerInterest)
        return workspace.forEachActor {
          MeasureValue(answers.mean(of: "power", about: $0).raters)
        }
      },
    ])
}
