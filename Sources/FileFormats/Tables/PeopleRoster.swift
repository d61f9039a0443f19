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
  /// person; not so with different ids, or organizations of which none is part of the other.
  ///
  /// - Returns: Who is listed already; `nil` when the row tells of somebody new.
  func listed(
    _ id: String, name: String?, hasOwnID: Bool, home: String?, table: Int,
    homes: HomeOrganizations
  ) -> Listed? {
    func isSame(_ listed: Listed) -> Bool {
      guard listed.table != table else { return false }
      guard let first = listed.home, let second = home else { return true }
      return homes.isInside(first, second) || homes.isInside(second, first)
    }
    if let listed = byID[id], isSame(listed) { return listed }
    let key = foldedName(name ?? id)
    guard !key.isEmpty, let all = byName[key], all.count == 1, let listed = all.first,
      isSame(listed), !(listed.hasOwnID && hasOwnID)
    else { return nil }
    return listed
  }

  /// Notes that somebody belongs to a narrower organization than was known.
  mutating func move(_ place: Int, to home: String) {
    for key in byID.keys where byID[key]?.place == place { byID[key]?.home = home }
    for key in byName.keys {
      for number in byName[key, default: []].indices where byName[key]?[number].place == place {
        byName[key]?[number].home = home
      }
    }
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

  /// The node of a person with what the position of another row adds; the narrower organization is
  /// kept.
  func completingPosition(by other: PositionedNode, isNarrower: Bool) -> PositionedNode {
    guard case .map(var entries) = content,
      let place = entries.firstIndex(where: { $0.key == "positions" }),
      case .list(var positions) = entries[place].value.content, let old = positions.first,
      case .list(let others)? = other["positions"]?.content, let new = others.first
    else { return self }
    positions[0] = isNarrower ? new.completed(by: old) : old.completed(by: new)
    entries[place].value = PositionedNode(.list(positions), at: entries[place].value.location)
    return PositionedNode(.map(entries), at: location)
  }
}
