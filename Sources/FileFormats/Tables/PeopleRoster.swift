import StakeholderModel

/// The people of all tables so far, to find rows of several tables that tell of the same person.
struct PeopleRoster {
  /// Somebody who is listed.
  struct Listed {
    /// The place among all people.
    let place: Int
    /// The number of the table that lists them first.
    let table: Int
    /// Whether the id is one that the table gives, not the name.
    let hasOwnID: Bool
    /// The organization, where the row says one.
    var home: String?
  }

  private var byID: [String: Listed] = [:]
  private var byName: [String: [Listed]] = [:]

  /// Who of another table is meant by a row.
  ///
  /// The same id, else the same name in any case, accents and separators left aside, is the same
  /// person; not so with different ids, or different organizations.
  ///
  /// - Returns: The place among all people; `nil` when the row tells of somebody new.
  func place(
    of id: String, name: String?, hasOwnID: Bool, home: String?, table: Int
  ) -> Int? {
    func isSame(_ listed: Listed) -> Bool {
      listed.table != table
        && (listed.home == nil || home == nil || listed.home == home)
    }
    if let listed = byID[id], isSame(listed) { return listed.place }
    let key = foldedName(name ?? id)
    guard !key.isEmpty, let all = byName[key], all.count == 1, let listed = all.first,
      isSame(listed), !(listed.hasOwnID && hasOwnID)
    else { return nil }
    return listed.place
  }

  /// Notes somebody.
  mutating func add(_ listed: Listed, id: String, name: String?) {
    if byID[id] == nil { byID[id] = listed }
    for key in Set([foldedName(id), foldedName(name ?? id)]) where !key.isEmpty {
      byName[key, default: []].append(listed)
    }
  }
}

extension PositionedNode {
  /// The node with what another says that it does not.
  func completed(by other: PositionedNode) -> PositionedNode {
    guard case .map(var entries) = content, case .map(let more) = other.content else { return self }
    for entry in more {
      guard let place = entries.firstIndex(where: { $0.key == entry.key }) else {
        entries.append(entry)
        continue
      }
      if entry.key == "attributes" {
        entries[place].value = entries[place].value.completed(by: entry.value)
      }
    }
    return PositionedNode(.map(entries), at: location)
  }
}
