import StakeholderModel

extension TableReader {
  /// The ties that rows of people name, as far as both ends are known.
  ///
  /// People write names from memory, so one that is on no list stops nothing: its tie is left out,
  /// named and counted. “Ana and Bo” is two names where one of them is known and the whole is not.
  mutating func tiesWithKnownEnds(_ ties: [PositionedNode]) -> [PositionedNode] {
    let index = namesSoFar()
    let kinds: [EntityKind] = [.person, .organization]
    func isKnown(_ name: String) -> Bool { index.match(name: name, kinds) != .missing }
    var kept: [PositionedNode] = []
    var unknownCount = 0
    for tie in ties {
      guard let end = tie["to"], let text = end.text else { continue }
      let parts = isKnown(text) ? [text] : namesJoined(in: text)
      for name in parts.contains(where: isKnown) ? parts : [text] {
        if isKnown(name) {
          kept.append(tie.replacing("to", with: name))
        } else {
          unknownCount += 1
          log.warn(
            "W217", "“\(name)” is on no list, so who works with them is left out here",
            help: log.suggestion(for: name, among: index.known(kinds))
              ?? "add a row for them, or correct the name", at: end.location)
        }
      }
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

/// The names that words like “and” or a stroke join, in the languages of the header words.
private func namesJoined(in text: String) -> [String] {
  let joining: Set<String> = ["and", "&", "+", "/", "und", "u.", "et", "y", "e", "en"]
  var names: [[Substring]] = [[]]
  for word in text.replacing("/", with: " / ").split(separator: " ") {
    if joining.contains(word.lowercased()) {
      names.append([])
    } else {
      names[names.count - 1].append(word)
    }
  }
  return names.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
}

extension PositionedNode {
  /// The same keys and values, with another text under one key.
  fileprivate func replacing(_ key: String, with text: String) -> PositionedNode {
    guard case .map(var entries) = content, let place = entries.firstIndex(where: { $0.key == key })
    else { return self }
    let location = entries[place].value.location
    entries[place].value = PositionedNode(.scalar(text, isQuoted: true), at: location)
    return PositionedNode(.map(entries), at: self.location)
  }
}
