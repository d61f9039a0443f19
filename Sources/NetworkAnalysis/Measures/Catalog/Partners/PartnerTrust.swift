import StakeholderModel

extension Measure {
  /// How far others trust each one.
  public static let partnerTrust = Measure(
    .trust, "partner_trust", title: "Trust, as rated by others",
    question: "How far do the others trust this partner?",
    items: "reliability, openness to discussion and support of the mission",
    itemForms: [
      ("partner_reliability", "reliability", "reliability"),
      ("partner_openness", "openness", "openness"),
      ("partner_mission", "mission", "support of the mission"),
    ])
}
