import StakeholderModel

extension Measure {
  /// What makes each champion succeed, and the weakest part of it.
  public static let championStrengths = Measure(
    "champion_weakest", .node, title: "What helps a champion succeed",
    question: "What is the weakest link of this champion: commitment, experience, support, peers?",
    definition: "The mean over raters of commitment, experience, support of the organization and "
      + "engagement of peers, from 1 to 5 (champion_commitment, champion_experience, "
      + "champion_support, champion_peers), and the smallest of the four (champion_weakest). The "
      + "four parts are Shea’s; that the weakest decides is ours.",
    range: "1 to 5", unit: "points of 5", scale: .mean,
    undefinedWhen: "nobody rated the one on it; for the weakest, one of the four was not rated",
    cost: "O(a) for a answers", citations: [.shea2021],
    differences: "igraph, NetworkX, UCINET and sna do not look at ratings.",
    audience: .keeper,
    forms: [
      MeasureForm("champion_weakest", for: .recorded(.champions)) { workspace in
        let answers = workspace.answers(.champion)
        return workspace.forEachActor { actor in
          let parts = Instrument.champion.items.compactMap {
            answers.mean(of: $0.name, about: actor).mean
          }
          let isWhole = parts.count == Instrument.champion.items.count
          return MeasureValue(isWhole ? parts.min() : nil, otherwise: .notRated)
        }
      },
      .mean(
        "champion_commitment", of: "commitment", in: .champion, .champions, label: "commitment"),
      .mean(
        "champion_experience", of: "experience", in: .champion, .champions, label: "experience"),
      .mean("champion_support", of: "orgSupport", in: .champion, .champions, label: "support"),
      .mean("champion_peers", of: "peerEngagement", in: .champion, .champions, label: "peers"),
    ])
}
