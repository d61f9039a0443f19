import GraphKernel

extension Measure {
  /// How much the best one, two and three key players hold or reach.
  public static let keyPlayerValues = Measure(
    "key_players_neg_f", .graph, title: "Key players",
    question: "How much would the loss of the best one, two or three people tear apart, and how "
      + "much do they reach?",
    definition: "For sets of one, two and three people, the value of the best set, direction "
      + "dropped. Without the set: 1 less the share of pairs of the others that are joined "
      + "(key_players_neg_f), or 1 less the mean of 1/distance between the others "
      + "(key_players_neg_df). From the set: the others within two steps "
      + "(key_players_pos_reach2), or the sum of 1/distance to the others "
      + "(key_players_pos_distance). All sets are compared where that takes at most 20 million "
      + "looks at a tie; else a search of up to 5 starts (seed 1) exchanges people while that helps.",
    range: "0 to 1 for the first two; 0 to n − k, and with distances less, for the others",
    unit: "share of pairs; people",
    scale: .several,
    undefinedWhen: "fewer than three people; comparing sets takes more than a billion looks at "
      + "a tie",
    cost: "every set of three where that takes 2·10⁷ looks at a tie, else a search",
    citations: [.borgatti2006],
    differences: "R’s keyplayer gives the same values over the people who are left; Borgatti’s D_R "
      + "is key_players_pos_distance plus k, over n. UCINET’s KeyPlayer searches for the same "
      + "values; igraph, NetworkX and sna have none.",
    family: .keyPlayers,
    forms: KeyPlayerGoal.offered.map { goal, id, label in
      MeasureForm("key_players_" + id, .undirected, label: label) { workspace in
        workspace.keyPlayers(goal) { sets in
          .named(
            sets.enumerated().map { NamedValue(String($0 + 1), .number($1.value)) })
        }
      }
    })
}

extension KeyPlayerGoal {
  /// The goals that measures look at, with their names.
  static let offered: [(goal: KeyPlayerGoal, id: String, label: String)] = [
    (.fragmentation, "neg_f", "who hold others together"),
    (.distanceFragmentation, "neg_df", "who hold others near"),
    (.reachTwo, "pos_reach2", "who reach most in two steps"),
    (.inverseDistance, "pos_distance", "who are near most"),
  ]
}

extension MeasureWorkspace {
  /// The best sets of one, two and three people for a goal.
  mutating func keyPlayers(
    _ goal: KeyPlayerGoal, _ values: ([KeyPlayers]) -> MeasureValues
  ) -> MeasureValues {
    guard undirected.vertexCount > 2 else { return .undefined(.fewerThan(3)) }
    guard undirected.keyPlayerCost(3, for: goal) <= 1e9 else {
      return .undefined(.tooLarge("sets of people are compared in a billion looks at a tie"))
    }
    let found = findings.keyPlayers(undirected, goal)
    if found.contains(where: { !$0.isExact }) {
      note(.searches, draws: StructureFindings.starts(undirected, goal), error: nil)
    }
    return values(found)
  }
}
