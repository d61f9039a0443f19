import StakeholderModel

extension Measure {
  /// How closely two can work together, with what stands between them.
  public static let levelCeiling = Measure(
    "level_ceiling", .edge, title: "How close is realistic now",
    question: "With time, trust and turf as they are, how closely can these two work together?",
    definition: "The barriers of time, trust and turf that are recorded of a tie: 2 where two or "
      + "three of them are high, 3 where one is, 5 where none is. Himmelman names the barriers; the "
      + "numbers are ours. No level is better in itself.",
    range: "2, 3 or 5", unit: "level", scale: .count,
    undefinedWhen: "no barrier of the tie is recorded",
    cost: "O(t) for t recorded ties", citations: [.himmelman2002],
    differences: "igraph, NetworkX, UCINET and sna do not look at barriers.",
    audience: .keeper,
    forms: [
      MeasureForm("level_ceiling", for: .recorded(.barriers)) { workspace in
        .edges(
          workspace.view.ties.map { tie in
            let recorded = tie.ties.compactMap { workspace.view.network.ties[$0].barriers }
              .flatMap(\.recorded)
            guard !recorded.isEmpty else { return .undefined(.noBarrier) }
            let high = Set(recorded.filter { $0.level == .high }.map(\.name)).count
            return .number(high > 1 ? 2 : high == 1 ? 3 : 5)
          })
      }
    ])
}

extension TieBarriers {
  /// The barriers somebody said something about.
  fileprivate var recorded: [(name: String, level: RiskLevel)] {
    [("time", time), ("trust", trust), ("turf", turf)].compactMap { name, level in
      level.map { (name, $0) }
    }
  }
}
