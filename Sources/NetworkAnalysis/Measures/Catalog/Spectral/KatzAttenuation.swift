import GraphKernel

extension Measure {
  /// How much each further step of a way counts in Katz's measure.
  public static let katzAttenuation = Measure(
    "katz_alpha", .graph, title: "Weight of a further step in katz_b1",
    question: "How much does each further step of a way count in katz_b1?",
    definition: "Half of one over the largest eigenvalue of the table of ties along their "
      + "direction, rounded to six decimals. At the whole of it the sum has no limit.",
    range: "0 to 0.5", unit: "factor for each step", citations: [.katz1953],
    forms: [
      MeasureForm("katz_alpha") {
        .graph(MeasureValue($0.katzAttenuation(), otherwise: $0.noAttenuation))
      }
    ])
}
