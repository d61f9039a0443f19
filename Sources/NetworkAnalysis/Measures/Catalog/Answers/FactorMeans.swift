import StakeholderModel

extension Measure {
  /// What partners say of the factors of their collaboration.
  public static let factorMeans = Measure(
    "factor_mean", .graph, title: "Factors of collaboration",
    question: "Which factors of their collaboration do partners see as strong, and which as weak?",
    definition: "For every factor of the Wilder inventory, under the names of the file: the mean "
      + "over all who answered, from 1 to 5, answers entered as means counting as many as they say "
      + "(factor_mean), how many that is (factor_answers), and the inventory’s band: 3, a strength, "
      + "from 4.0; 2, to be discussed, from 3.0; 1, a concern, below (factor_band). Means are not "
      + "rounded first.",
    range: "1 to 5; answers 4 or more; bands 1 to 3", unit: "points of 5; answers; band",
    scale: .several,
    undefinedWhen: "fewer than four answered about a factor (our limit); with --share, fewer than "
      + "five",
    cost: "O(a) for a answers", citations: [.mattessich2001],
    differences: "Wilder’s own page averages in the same way. igraph, NetworkX, UCINET and sna do "
      + "not look at answers.",
    aliases: ["wilder"],
    audience: .pooled,
    forms: [
      .ofFactors("factor_mean") { $0.mean },
      .ofFactors("factor_answers", label: "answers") { Double($0.raters) },
      .ofFactors("factor_band", label: "band") { factor in
        factor.mean.map { Double(FactorBand(mean: $0).rawValue) }
      },
    ])
}

/// What the Wilder inventory makes of the mean of a factor.
enum FactorBand: Int, CaseIterable {
  /// Below 3.0.
  case concern = 1
  /// From 3.0 up to 4.0.
  case discuss
  /// 4.0 and more.
  case strength

  init(mean: Double) { self = mean >= 4 ? .strength : mean >= 3 ? .discuss : .concern }
}

extension MeasureForm {
  fileprivate static func ofFactors(
    _ id: String, label: String? = nil, _ number: @escaping @Sendable (RatedMean) -> Double?
  ) -> MeasureForm {
    MeasureForm(id, for: .recorded(.factors), label: label) { workspace in
      workspace.items(of: .wilder, number)
    }
  }
}

extension MeasureWorkspace {
  /// A number of every item that users name; undefined for those that too few answered.
  mutating func items(
    of instrument: Instrument, _ number: (RatedMean) -> Double?
  ) -> MeasureValues {
    let fewest = fewestPooled(Measure.fewestRaters)
    return .named(
      answers(instrument).items.map { item, mean in
        NamedValue(
          item,
          mean.raters < fewest
            ? .undefined(.fewerRaters(than: fewest))
            : MeasureValue(number(mean), otherwise: .notRated))
      })
  }
}
