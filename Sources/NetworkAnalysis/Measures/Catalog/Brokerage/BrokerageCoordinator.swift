import GraphKernel

extension Measure {
  /// How often each one is a coordinator between two others.
  public static let brokerageCoordinator = Measure(
    brokerage: "gf_coordinator", .coordinator, title: "Coordinator",
    question: "How often does this one stand between two of the own group?",
    condition: "a, v and b are in one group")
}
