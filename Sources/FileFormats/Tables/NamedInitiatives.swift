import StakeholderModel

extension TableReader {
  /// Adds what champions stand up for, and what losses and goals belong to, as initiatives, where no
  /// table lists alliances or initiatives.
  mutating func addNamedInitiatives() {
    guard (lists[.alliances] ?? []).isEmpty, (lists[.initiatives] ?? []).isEmpty else { return }
    var known: Set<String> = []
    var created: [PositionedNode] = []
    var namers: [TableKind] = []
    for (kind, key) in [(TableKind.champions, "for"), (.losses, "initiative"), (.goals, "for")] {
      for node in lists[kind] ?? [] {
        guard let name = node[key], let text = name.text, known.insert(foldedName(text)).inserted
        else { continue }
        var row = RowBuilder(at: name.location)
        row.set("id", name)
        created.append(row.node)
        if namers.last != kind { namers.append(kind) }
      }
    }
    guard !created.isEmpty else { return }
    lists[.initiatives, default: []] += created
    let rows = namers.map(\.rawValue).joined(separator: " and ")
    understood.append(
      created.count == 1
        ? "1 initiative is named in the rows of \(rows) and was added"
        : "\(created.count) initiatives are named in the rows of \(rows) and were added")
  }
}
