import StakeholderModel

extension Measure {
  /// How closely partners work together on the whole.
  public static let networkLevels = Measure(
    "level_counts", .graph, title: "How closely partners work together",
    question: "How many ties are mere contact, and how many are collaboration?",
    definition: "How many pairs are tied at each level, in the words of the file’s scale "
      + "(level_counts: seed words where the file names no scale), the same as shares of the pairs "
      + "whose level is known (level_shares), and the mean level of these pairs (level_mean, after "
      + "Frey and others). Two opposite ties count once, at the lower level. Levels are an order: "
      + "read the mean with the counts.",
    range: "0 or more; shares 0 to 1; the mean 1 to 5", unit: "pairs; share; level",
    scale: .several,
    undefinedWhen: "for shares and mean, no tie here has a level",
    cost: "O(n + m)", citations: [.frey2006, .himmelman2002],
    differences: "UCINET tabulates values of ties; igraph, NetworkX and sna leave it to the user.",
    forms: [
      MeasureForm("level_counts", .undirected, for: .recorded(.levels)) { workspace in
        .named(
          workspace.levelCounts().map { NamedValue($0.name, MeasureValue($0.count)) })
      },
      MeasureForm("level_shares", .undirected, for: .recorded(.levels), label: "share") {
        workspace in
        let counts = workspace.levelCounts()
        let all = counts.reduce(0) { $0 + $1.count }
        guard all > 0 else { return .undefined(.noLevel) }
        return .named(
          counts.map { NamedValue($0.name, .number(Double($0.count) / Double(all))) })
      },
      MeasureForm("level_mean", .undirected, for: .recorded(.levels), label: "mean level") {
        workspace in
        let levels = workspace.pairLevels().map(\.level.rawValue)
        let mean = Double(levels.reduce(0, +)) / Double(max(1, levels.count))
        return .graph(MeasureValue(levels.isEmpty ? nil : mean, otherwise: .noLevel))
      },
    ])
}

extension MeasureWorkspace {
  /// How many pairs stand at each level, with the level's number and its word in the data's scale.
  fileprivate func levelCounts() -> [(name: String, count: Int)] {
    let levels = pairLevels().map(\.level)
    let scale = view.network.scale ?? .seed
    return TieLevel.allCases.dropFirst().map { level in
      ("\(level.rawValue) \(scale.word(for: level))", levels.count { $0 == level })
    }
  }
}
