import GraphKernel

extension Measure {
  /// The one, two and three people who hold or reach most.
  public static let keyPlayerSets = Measure(
    "key_players_neg_f", .set, title: "Key players",
    question: "Whose loss would tear most apart, and who together reach most?",
    definition: "The sets of one, two and three people that key_players_neg_f, key_players_neg_df, "
      + "key_players_pos_reach2 and key_players_pos_distance of the network are the values of. "
      + "They are not the best single people. Of equally good sets, the first by id.",
    range: "one to three people", unit: "people or organizations",
    scale: .list,
    undefinedWhen: "fewer than three people; comparing sets takes more than a billion looks at "
      + "a tie",
    cost: "every set of three where that takes 2·10⁷ looks at a tie, else a search",
    citations: [.borgatti2006],
    differences: "R's keyplayer and UCINET's KeyPlayer search in the same way, and may stop at "
      + "other sets of the same value; igraph, NetworkX and sna have none.",
    family: .keyPlayers,
    forms: KeyPlayerGoal.offered.map { goal, id, label in
      MeasureForm("key_players_" + id, .undirected, label: label) { workspace in
        workspace.keyPlayers(goal) { .vertexSets($0.map(\.vertices)) }
      }
    })
}
