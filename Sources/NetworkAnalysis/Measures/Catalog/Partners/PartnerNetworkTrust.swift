import StakeholderModel

extension Measure {
  /// How far partners trust one another on the whole.
  public static let partnerNetworkTrust = Measure(
    .trust, ofNetwork: "partner_network_trust", title: "Trust in the whole network",
    question: "How far do partners trust one another on the whole?")
}
