import StakeholderModel

extension Measure {
  /// How much influence each one has on the question, as built in towers.
  public static let influenceTower = Measure(
    "influence_tower", .node, title: "Influence, as a tower",
    question: "How much influence does this one have on the question, as people see it?",
    definition: "The height of the tower that was built in a Net-Map, the mean over raters and "
      + "questions (influence_tower), and the height over that of the tallest tower on the same "
      + "question (influence_tower_share). Where nobody built towers, the influence that is "
      + "recorded of people.",
    range: "0 or more; the share 0 to 1", unit: "discs; share of the tallest", scale: .several,
    undefinedWhen: "the one has no tower; for the share, also where all towers are empty",
    cost: "O(a) for a answers", citations: [.schifferHauck2010],
    differences: "igraph, NetworkX, UCINET and sna do not look at towers.",
    aliases: ["net_map"],
    audience: .keeper,
    forms: [
      MeasureForm("influence_tower", for: .recorded(.towers)) { workspace in
        let towers = workspace.ratings.towers(workspace.view)
        return workspace.forEachActor { MeasureValue(towers.heights[$0], otherwise: .notRated) }
      },
      MeasureForm("influence_tower_share", for: .recorded(.towers), label: "of the tallest") {
        workspace in
        let towers = workspace.ratings.towers(workspace.view)
        return workspace.forEachActor { MeasureValue(towers.shares[$0], otherwise: .notRated) }
      },
    ])
}
