import StakeholderModel

extension TableReader {
  /// The ties that rows of people name, as far as both ends are known.
  ///
  /// People write names from memory, so one that is on no list stops nothing: its tie is left out,
  /// named and counted.
  mutating func tiesWithKnownEnds(_ ties: [PositionedNode]) -> [PositionedNode] {
    let index = namesSoFar()
    let kinds: [EntityKind] = [.person, .organization]
    func isKnown(_ name: String) -> Bool { index.match(name: name, kinds) != .missing }
    var kept: [PositionedNode] = []
    var unknownCount = 0
    for tie in ties {
      guard let end = tie["to"], let text = end.text else { continue }
      guard !isKnown(text) else {
        kept.append(tie)
        continue
      }
      unknownCount += 1
      log.warn(
        "W217", "“\(text)” is on no list, so who works with them is left out here",
        help: log.suggestion(for: text, among: index.known(kinds))
          ?? "add a row for them, or correct the name", at: end.location)
    }
    if unknownCount > 0 {
      understood.append(
        unknownCount == 1
          ? "1 name in the rows of people is on no list and was left out"
          : "\(unknownCount) names in the rows of people are on no list and were left out")
    }
    return kept
  }

  private func namesSoFar() -> NameIndex {
    var index = NameIndex()
    func add(_ kind: EntityKind, _ nodes: [PositionedNode]) {
      for node in nodes {
        guard let id = node["id"]?.text else { continue }
        var names = [node["name"]?.text, node["short"]?.text].compactMap { $0 }
        if case .list(let aliases)? = node["aliases"]?.content {
          names += aliases.compactMap(\.text)
        }
        _ = index.add(kind, id: id, names: names, at: node.location)
      }
    }
    add(.organization, (lists[.organizations] ?? []) + homes.created)
    add(.person, lists[.people] ?? [])
    return index
  }
}
