import StakeholderModel

extension Measure {
  /// How much partners find that the others bring on the whole.
  public static let partnerNetworkValue = Measure(
    .value, ofNetwork: "partner_network_value", title: "Value in the whole network",
    question: "How much do partners find that the others bring, on the whole?")
}
