import StakeholderModel

extension TableReader {
  /// Adds what champions stand up for as initiatives, where no table lists alliances or initiatives.
  mutating func addNamedInitiatives() {
    guard (lists[.alliances] ?? []).isEmpty, (lists[.initiatives] ?? []).isEmpty else { return }
    var known: Set<String> = []
    var created: [PositionedNode] = []
    for champion in lists[.champions] ?? [] {
      guard let name = champion["for"], let text = name.text,
        known.insert(foldedName(text)).inserted
      else { continue }
      var row = RowBuilder(at: name.location)
      row.set("id", name)
      created.append(row.node)
    }
    guard !created.isEmpty else { return }
    lists[.initiatives, default: []] += created
    understood.append(
      created.count == 1
        ? "1 initiative is named in the rows of champions and was added"
        : "\(created.count) initiatives are named in the rows of champions and were added")
  }
}
