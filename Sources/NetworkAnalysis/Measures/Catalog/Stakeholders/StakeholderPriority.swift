import StakeholderModel

extension Measure {
  /// How much attention each one needs.
  public static let stakeholderPriority = Measure(
    "circle_priority", .node, title: "How much attention it needs",
    question: "By power, nearness and urgency, how much attention does this one need?",
    definition: "100 times the mean of three shares: (power − 1)/3, (proximity − 1)/3, and "
      + "((value + action)/2 − 1)/4 for the two items of urgency; power and proximity from 1 to 4, "
      + "urgency from 1 to 5, each the mean over raters. The Stakeholder Circle combines these "
      + "three; equal weights are ours.",
    range: "0 to 100", unit: "points of 100", scale: .share,
    undefinedWhen: "one of the four items was not answered of the one",
    cost: "O(a) for a answers", citations: [.bourneWalker2005],
    differences: "The Stakeholder Circle’s own program weighs with factors of its own. igraph, "
      + "NetworkX, UCINET and sna do not look at ratings.",
    aliases: ["stakeholder_circle"],
    audience: .keeper,
    forms: [
      MeasureForm("circle_priority", for: .recorded(.circle)) { workspace in
        let answers = workspace.answers(.stakeholderCircle)
        return workspace.forEachActor { actor in
          MeasureValue(CirclePriority.of(actor, in: answers), otherwise: .notRated)
        }
      }
    ])
}
