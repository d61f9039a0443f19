import StakeholderModel

extension Measure {
  /// How much each one matters.
  public static let salienceCount = Measure(
    "salience", .node, title: "How much it matters",
    question: "How many of power, legitimacy and urgency does this one have?",
    definition: "How many of power, legitimacy and urgency more than half of those who rated the "
      + "one found in it.",
    range: "0 to 3", unit: "of three", scale: .count,
    undefinedWhen: "one of the three was not answered of the one",
    cost: "O(a) for a answers", citations: [.mitchell1997],
    differences: "igraph, NetworkX, UCINET and sna do not look at ratings.",
    audience: .keeper,
    forms: [
      MeasureForm("salience", for: .recorded(.salience)) { workspace in
        let answers = workspace.answers(.salience)
        return workspace.forEachActor { actor in
          MeasureValue(
            Salience(answers, about: actor).map { Double($0.count) }, otherwise: .notRated)
        }
      }
    ])
}
