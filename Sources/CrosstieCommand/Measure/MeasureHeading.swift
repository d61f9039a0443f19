import NetworkAnalysis

/// What a column of numbers is called.
struct MeasureHeading {
  let text: String

  init(_ column: MeasureTable.Column, isTechnical: Bool) {
    text = isTechnical ? column.id : column.measure.title + Self.suffix(column)
  }

  /// Tells the forms of a measure apart, where the measure has several for the same network.
  private static func suffix(_ column: MeasureTable.Column) -> String {
    let forms = column.measure.forms
    if let label = column.form.label { return ", " + label }
    let weight = column.form.needsWeightsUnlikeOthers(in: forms) ? ", by weight" : ""
    guard Set(forms.map(\.reading)).count > 1 else { return weight }
    switch column.form.reading {
    case .asRecorded: return weight
    case .incoming: return ", towards" + weight
    case .outgoing: return ", away" + weight
    case .bothWays: return ", both added" + weight
    case .undirected: return ", either way" + weight
    }
  }
}

extension MeasureForm {
  fileprivate func needsWeightsUnlikeOthers(in forms: [MeasureForm]) -> Bool {
    networks.needsWeights && forms.contains { !$0.networks.needsWeights }
  }
}
