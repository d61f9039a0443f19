import GraphKernel
import StakeholderModel

extension Measure {
  /// How closely each one works with its partners.
  public static let meanLevel = Measure(
    "level_mean", .node, title: "How closely it works with its partners",
    question: "How closely does this one work with its partners, on average?",
    definition: "The mean level of the ties of each one that have a level, either way "
      + "(level_mean; for two opposite ties the lower), and how many of its partners are at each "
      + "level (level_1_partners to level_5_partners). A mean of Frey and others’ levels; since "
      + "levels are an order, read it with the counts. No level is better in itself.",
    range: "1 to 5; counts 0 to n − 1", unit: "level; partners", scale: .several,
    undefinedWhen: "for the mean, no tie of the one has a level",
    cost: "O(n + m)", citations: [.frey2006, .himmelman2002],
    differences: "UCINET averages values of ties in rows and columns; igraph, NetworkX and sna add "
      + "weights up.",
    forms: [
      MeasureForm("level_mean", .undirected, for: .recorded(.levels)) { workspace in
        .vertices(
          workspace.partnerLevels().map { levels in
            let sum = levels.reduce(0) { $0 + $1.rawValue }
            let mean = levels.isEmpty ? nil : Double(sum) / Double(levels.count)
            return MeasureValue(mean, otherwise: .noLevel)
          })
      }
    ]
      + TieLevel.allCases.dropFirst().map { level in
        MeasureForm(
          "level_\(level.rawValue)_partners", .undirected, for: .recorded(.levels),
          label: "partners at level \(level.rawValue)"
        ) { workspace in
          .vertices(
            workspace.partnerLevels().map { levels in
              MeasureValue(levels.count { $0 == level })
            })
        }
      })
}

extension MeasureWorkspace {
  /// The level of every pair of vertices that has one, smaller vertex first, in order.
  func pairLevels() -> [(a: Int, b: Int, level: TieLevel)] {
    var levels: [[Int]: TieLevel] = [:]
    for (edge, tie) in zip(view.graph.edges, view.ties) {
      guard let level = tie.level, edge.source != edge.target else { continue }
      let key = [min(edge.source, edge.target), max(edge.source, edge.target)]
      levels[key] = min(levels[key] ?? level, level)
    }
    return levels.map { ($0.key[0], $0.key[1], $0.value) }.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  /// The levels of the ties of each vertex that have one.
  fileprivate func partnerLevels() -> [[TieLevel]] {
    var levels = [[TieLevel]](repeating: [], count: view.nodes.count)
    for pair in pairLevels() {
      levels[pair.a].append(pair.level)
      levels[pair.b].append(pair.level)
    }
    return levels
  }
}
