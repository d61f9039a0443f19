import StakeholderModel

extension Measure {
  /// How much others find that each one brings.
  public static let partnerValue = Measure(
    .value, "partner_value", title: "Value, as rated by others",
    question: "How much do the others find that this partner brings?",
    items: "power and influence, level of involvement and contribution of resources",
    itemForms: [
      ("partner_influence", "influence", "power and influence"),
      ("partner_involvement", "involvement", "involvement"),
      ("partner_resources", "resources", "resources"),
    ])
}
