import StakeholderModel

extension Measure {
  /// Where partners stand between trust and value.
  public static let partnerFields = Measure(
    "partner_core", .set, title: "Partners by trust and value",
    question: "Which partners are the core, and where is trust or involvement to be built?",
    definition: "Both means cut at 2.5, the middle of the scale: value and trust above it "
      + "(partner_core), value alone (partner_build_trust), trust alone (partner_activate), neither "
      + "(partner_watch). A mean of exactly 2.5 is not above. The four fields are ours.",
    range: "0 to n partners", unit: "people or organizations", scale: .list,
    undefinedWhen: "never; whoever fewer than three rated is in no list",
    cost: "O(r) for r ratings", citations: [.varda2008],
    differences: "PARTNER prints the two scores side by side. igraph, NetworkX, UCINET and sna do "
      + "not look at ratings.",
    audience: .keeper,
    forms: [
      .field("partner_core", label: "core: value and trust", value: true, trust: true),
      .field("partner_build_trust", label: "build trust: value alone", value: true, trust: false),
      .field("partner_activate", label: "activate: trust alone", value: false, trust: true),
      .field("partner_watch", label: "watch: neither", value: false, trust: false),
    ])
}

extension MeasureForm {
  fileprivate static func field(
    _ id: String, label: String, value: Bool, trust: Bool
  ) -> MeasureForm {
    MeasureForm(id, for: .recorded(.partners), label: label) { workspace in
      let partners = workspace.ratings.partners(workspace.view)
      let isTrusted = partners.areAboveMiddle(.trust)
      let isValued = partners.areAboveMiddle(.value)
      return workspace.vertices { isValued[$0] == value && isTrusted[$0] == trust }
    }
  }
}

extension PartnerRatings {
  /// Whether the mean of a side is above the middle, of everybody whom enough rated.
  fileprivate func areAboveMiddle(_ side: PartnerDimension) -> [Actor: Bool] {
    means { $0.mean(side) }.compactMapValues { mean in
      guard mean.raters >= PartnerDimension.fewestRaters, let value = mean.mean else { return nil }
      return value > PartnerDimension.middle
    }
  }
}
