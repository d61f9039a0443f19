import StakeholderModel

extension Measure {
  /// What each sponsor does for the change.
  public static let sponsorActivity = Measure(
    "sponsor_active", .node, title: "What a sponsor does",
    question: "Is this sponsor active and visible, builds a coalition and communicates?",
    definition: "The mean over raters of being active and visible (sponsor_active), building a "
      + "coalition (sponsor_coalition) and communicating support (sponsor_communication), each from "
      + "0 not to 2 fully; their sum (sponsor_abc), where all three were rated; and how able the "
      + "sponsor is, from 1 to 3 (sponsor_competence). The three roles are Prosci’s, the scales ours.",
    range: "0 to 2; the sum 0 to 6; competence 1 to 3", unit: "points", scale: .several,
    undefinedWhen: "nobody rated the one on it", cost: "O(a) for a answers",
    citations: [.hiattCreasey2012],
    differences: "igraph, NetworkX, UCINET and sna do not look at ratings.",
    audience: .keeper,
    forms: [
      .mean("sponsor_active", of: "active", in: .sponsor, .sponsors, label: "active"),
      .mean("sponsor_coalition", of: "coalition", in: .sponsor, .sponsors, label: "coalition"),
      .mean(
        "sponsor_communication", of: "communication", in: .sponsor, .sponsors,
        label: "communication"),
      MeasureForm("sponsor_abc", for: .recorded(.sponsors), label: "all three") { workspace in
        let answers = workspace.answers(.sponsor)
        return workspace.forEachActor { actor in
          let parts = ["active", "coalition", "communication"].compactMap {
            answers.mean(of: $0, about: actor).mean
          }
          return MeasureValue(parts.count == 3 ? parts.reduce(0, +) : nil, otherwise: .notRated)
        }
      },
      .mean("sponsor_competence", of: "competence", in: .sponsor, .sponsors, label: "competence"),
    ])
}
