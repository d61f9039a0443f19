import GraphKernel

extension Measure {
  /// How much each further step of a way counts in Katz's measure.
  public static let katzAttenuation = Measure(
    "katz_alpha", .graph, title: "Weight of a further step in katz_b1",
    question: "How much does each further step of a way count in katz_b1?",
    definition: "Half of one over the largest eigenvalue of the table of ties along their "
      + "direction, rounded to six decimals. At the whole of it the sum has no limit.",
    range: "0 to 0.5", unit: "factor for each step",
    scale: .count,
    undefinedWhen: "nobody can be come back to along ties",
    cost: "O(m) a step",
    citations: [.katz1953],
    differences: "NetworkX takes α = 0.1 and igraph's alpha_centrality α = 1 unless told "
      + "otherwise; UCINET proposes 0.995 over the eigenvalue; sna does not have Katz.",
    forms: [
      MeasureForm("katz_alpha") {
        .graph(MeasureValue($0.katzAttenuation(), otherwise: $0.noAttenuation))
      }
    ])
}
