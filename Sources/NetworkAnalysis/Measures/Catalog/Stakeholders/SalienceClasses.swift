import StakeholderModel

extension Measure {
  /// The seven classes of those who matter, and those who do not.
  public static let salienceClasses = Measure(
    "salience_definitive", .set, title: "Stakeholders by what they have",
    question: "Who matters most, who could be dangerous, and who depends on others to be heard?",
    definition: "By what more than half of those who rated found: power, legitimacy and urgency "
      + "(salience_definitive); power and legitimacy (salience_dominant); power and urgency "
      + "(salience_dangerous); legitimacy and urgency (salience_dependent); power alone "
      + "(salience_dormant), legitimacy alone (salience_discretionary), urgency alone "
      + "(salience_demanding), none (salience_none).",
    range: "0 to n", unit: "people or organizations", scale: .list,
    undefinedWhen: "never; whoever was not rated on all three is in no list",
    cost: "O(a) for a answers", citations: [.mitchell1997],
    differences: "igraph, NetworkX, UCINET and sna do not look at ratings.",
    audience: .keeper,
    forms: Salience.Kind.allCases.map { kind in
      MeasureForm(
        "salience_\(kind.rawValue)", for: .recorded(.salience), label: kind.rawValue
      ) { workspace in
        let answers = workspace.answers(.salience)
        return workspace.vertices { Salience(answers, about: $0)?.kind == kind }
      }
    })
}
