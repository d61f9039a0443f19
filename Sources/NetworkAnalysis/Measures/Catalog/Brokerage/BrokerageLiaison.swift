import GraphKernel

extension Measure {
  /// How often each one is a liaison between two others.
  public static let brokerageLiaison = Measure(
    brokerage: "gf_liaison", .liaison, title: "Liaison",
    question: "How often does this one join two groups and belong to neither?",
    condition: "a, v and b are in three groups")
}
