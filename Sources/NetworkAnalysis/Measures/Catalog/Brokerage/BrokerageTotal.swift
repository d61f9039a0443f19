extension Measure {
  /// How often each one stands between two others.
  public static let brokerage = Measure(
    brokerage: "gf_total", nil, title: "Standing between others",
    question: "How often does this one stand between two others who have no tie?",
    condition: "groups may be any")
}
