import StakeholderModel

extension Measure {
  /// How many factors are strong and weak.
  public static let factorBands = Measure(
    "factors_strong", .graph, title: "Factors of collaboration by band",
    question: "How many factors of collaboration are strengths, and how many are a concern?",
    definition: "How many of the factors of the Wilder inventory that enough answered have a mean "
      + "of 4.0 or more (factors_strong), from 3.0 up to 4.0 (factors_to_discuss), and below 3.0 "
      + "(factors_of_concern).",
    range: "0 or more", unit: "factors", scale: .count,
    undefinedWhen: "no factor has four answers; with --share, five",
    cost: "O(a) for a answers", citations: [.mattessich2001],
    differences: "Wilder’s own page colors factors by the same bands. igraph, NetworkX, UCINET and "
      + "sna do not look at answers.",
    audience: .pooled,
    forms: [
      .ofBand("factors_strong", .strength, label: "strengths"),
      .ofBand("factors_to_discuss", .discuss, label: "to discuss"),
      .ofBand("factors_of_concern", .concern, label: "of concern"),
    ])
}

extension MeasureForm {
  fileprivate static func ofBand(
    _ id: String, _ band: FactorBand, label: String
  ) -> MeasureForm {
    MeasureForm(id, for: .recorded(.factors), label: label) { workspace in
      let fewest = workspace.fewestPooled(Measure.fewestRaters)
      let means = workspace.answers(.wilder).items.map(\.mean).filter { $0.raters >= fewest }
        .compactMap(\.mean)
      guard !means.isEmpty else { return .graph(.undefined(.fewerRaters(than: fewest))) }
      return .graph(MeasureValue(means.count { FactorBand(mean: $0) == band }))
    }
  }
}
