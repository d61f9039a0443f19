import GraphKernel

extension Measure {
  /// How often each one is a representative between two others.
  public static let brokerageRepresentative = Measure(
    brokerage: "gf_representative", .representative, title: "Representative",
    question: "How often does this one carry word from the own group to others?",
    condition: "a and v share a group, b is in another")
}
