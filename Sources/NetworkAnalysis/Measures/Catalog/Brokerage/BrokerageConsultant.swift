import GraphKernel

extension Measure {
  /// How often each one is a consultant between two others.
  public static let brokerageConsultant = Measure(
    brokerage: "gf_consultant", .consultant, title: "Consultant",
    question: "How often does this one stand between two people of another group?",
    condition: "a and b share a group, v is in another; also called itinerant broker")
}
