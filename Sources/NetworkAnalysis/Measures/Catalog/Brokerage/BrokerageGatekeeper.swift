import GraphKernel

extension Measure {
  /// How often each one is a gatekeeper between two others.
  public static let brokerageGatekeeper = Measure(
    brokerage: "gf_gatekeeper", .gatekeeper, title: "Gatekeeper",
    question: "How often does this one let word from others into the own group?",
    condition: "v and b share a group, a is in another")
}
