import StakeholderModel

extension Measure {
  /// How many rated each one.
  public static let partnerRaters = Measure(
    "partner_trust_raters", .node, title: "Others who rated this one",
    question: "On how many raters do the scores of this partner rest?",
    definition: "How many others rated the partner on at least two of the three items of trust "
      + "(partner_trust_raters) and of value (partner_value_raters). A mean of several that is "
      + "entered as one counts as many as it says.",
    range: "0 or more", unit: "raters", scale: .count, undefinedWhen: "never",
    cost: "O(r) for r ratings", citations: [.varda2008],
    differences: "PARTNER prints the response, not the raters of each partner. igraph, NetworkX, "
      + "UCINET and sna do not look at ratings.",
    audience: .keeper,
    forms: [
      .countOfRaters("partner_trust_raters", .trust, label: "trust"),
      .countOfRaters("partner_value_raters", .value, label: "value"),
    ])
}

extension MeasureForm {
  fileprivate static func countOfRaters(
    _ id: String, _ side: PartnerDimension, label: String
  ) -> MeasureForm {
    MeasureForm(id, for: .recorded(.partners), label: label) { workspace in
      let means = workspace.ratings.partners(workspace.view).means { $0.mean(side) }
      return .vertices(
        workspace.view.nodes.map { node in
          MeasureValue(node.actor.flatMap { means[$0]?.raters } ?? 0)
        })
    }
  }
}
