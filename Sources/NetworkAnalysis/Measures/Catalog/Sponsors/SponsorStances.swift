import StakeholderModel

extension Measure {
  /// Where sponsors stand.
  public static let sponsorStances = Measure(
    "sponsors_supportive", .set, title: "Sponsors by where they stand",
    question: "Which sponsors support the change, and which resist it?",
    definition: "Those rated as sponsors of whom every rater who said so says that they support "
      + "the change (sponsors_supportive), are neutral (sponsors_neutral) or are against it "
      + "(sponsors_opposed). Where raters disagree, the sponsor is in no list.",
    range: "0 to n", unit: "people or organizations", scale: .list,
    undefinedWhen: "never; whoever has no recorded stance is in no list",
    cost: "O(a) for a answers", citations: [.hiattCreasey2012],
    differences: "igraph, NetworkX, UCINET and sna do not look at ratings.",
    audience: .keeper,
    forms: [
      .stance("sponsors_supportive", .supportive, label: "supportive"),
      .stance("sponsors_neutral", .neutral, label: "neutral"),
      .stance("sponsors_opposed", .opposed, label: "against it"),
    ])
}

extension MeasureForm {
  fileprivate static func stance(_ id: String, _ stance: Stance, label: String) -> MeasureForm {
    MeasureForm(id, for: .recorded(.sponsors), label: label) { workspace in
      let answers = workspace.answers(.sponsor)
      return workspace.vertices { Set(answers.about($0).compactMap(\.stance)) == [stance] }
    }
  }
}
