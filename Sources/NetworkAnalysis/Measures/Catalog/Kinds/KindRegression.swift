import GraphKernel

extension Measure {
  /// Which kinds of tie explain another.
  public static let kindRegression = Measure(
    "mrqap_coefficient", .graph, title: "Kinds of tie that explain each other",
    question: "Which kinds of tie go with another one when the rest is held constant?",
    definition:
      "Each kind of tie regressed by least squares on all others over all pairs of people, "
      + "tied or not (MRQAP). “a by b” is the coefficient of b for a (mrqap_coefficient); the "
      + "chance of at least (mrqap_p_at_least) or at most (mrqap_p_at_most) its t when what the "
      + "other terms leave of b is permuted (double semi-partialling; seed 1, 999 draws); and for "
      + "each kind the share of variance explained (mrqap_r_squared).",
    range: "p above 0, up to 1; undefined where kinds determine each other",
    unit: "coefficient; probability; share of variance",
    scale: .several,
    undefinedWhen: "ties of one kind only; kinds determine each other; regressing takes too long",
    cost: "O(d n² g³) for d draws and g kinds",
    citations: [.dekker2007],
    differences: "UCINET's MRQAP (double Dekker) and sna's netlm with qapspp agree; igraph and "
      + "NetworkX have none.",
    aliases: ["mrqap"], family: .kinds,
    forms: MeasureForm.ofRegressions("mrqap", .severalKinds, withGroups: false))
}

extension MeasureForm {
  /// Coefficients, chances and the share explained, of each kind by the others.
  static func ofRegressions(
    _ id: String, _ networks: Applicability, withGroups: Bool
  ) -> [MeasureForm] {
    func form(
      _ suffix: String, _ label: String?,
      _ number: @escaping @Sendable (MatrixRegression, Int) -> Double
    ) -> MeasureForm {
      MeasureForm(id + suffix, for: networks, label: label) { workspace in
        workspace.regressionValues(withGroups) { regression in
          regression.terms.enumerated().map { place, term in
            NamedValue(
              regression.response + " by " + term,
              MeasureValue(
                regression.model.map { number($0, place) }, otherwise: .noVariation))
          }
        }
      }
    }
    return [
      form("_coefficient", nil) { $0.coefficients[$1] },
      form("_p_at_least", "chance of at least as much") { $0.tests[$1].atLeast },
      form("_p_at_most", "chance of at most as much") { $0.tests[$1].atMost },
      form("_p_error", "error of the chance") { $0.tests[$1].atLeastError },
      MeasureForm(id + "_r_squared", for: networks, label: "share explained") { workspace in
        workspace.regressionValues(withGroups) { regression in
          [
            NamedValue(
              regression.response,
              MeasureValue(regression.model?.rSquared, otherwise: .noVariation))
          ]
        }
      },
    ]
  }
}

extension MeasureWorkspace {
  fileprivate mutating func regressionValues(
    _ withGroups: Bool, _ values: (KindRegression) -> [NamedValue]
  ) -> MeasureValues {
    guard let regressions = kindRegressions(withGroups: withGroups) else {
      return .undefined(.tooLarge("kinds of tie are regressed in two billion looks at a pair"))
    }
    note(.shuffles, regressions.flatMap { $0.model?.tests ?? [] })
    return .named(regressions.flatMap(values))
  }
}
