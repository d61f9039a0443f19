public import StakeholderModel

/// One difference between what was shown to a partner and what came back.
public struct NetworkCorrection: Sendable {
  /// What is different.
  public enum Change: Sendable, Hashable {
    /// A record is new.
    case added
    /// A record is gone.
    case removed
    /// A field of a record is another, is new or is gone.
    case field(String)
  }

  /// The list the record stands in, as in the file.
  public let list: String
  /// The id of the record, else what it joins.
  public let key: String
  /// What is different.
  public let change: Change
  /// What was shown; `nil` where nothing was.
  public let before: String?
  /// What came back; `nil` where nothing did.
  public let after: String?
  let node: OutputNode?
}

/// The differences between what was shown to a partner and what came back, list by list.
///
/// - Parameters:
///   - shown: What was shown.
///   - returned: What came back.
/// - Returns: In the order of lists and records as shown, new ones last; the lists of the partner's page
///   alone are compared.
/// - Complexity: O(*r*) for *r* records and fields.
public func corrections(
  from shown: StakeholderNetwork, to returned: StakeholderNetwork
) -> [NetworkCorrection] {
  CorrectedLists.names.flatMap { name in
    let (before, after) = (
      CorrectedLists.records(name, shown), CorrectedLists.records(name, returned)
    )
    let left = Set(after.map(\.key))
    let known = Set(before.map(\.key))
    var found: [NetworkCorrection] = before.filter { !left.contains($0.key) }.map {
      NetworkCorrection(
        list: name, key: $0.key, change: .removed, before: OutputNode.map($0.members).spelled,
        after: nil, node: nil)
    }
    for record in before {
      guard let other = after.first(where: { $0.key == record.key }) else { continue }
      found += changedFields(record, other, in: name)
    }
    return found
      + after.filter { !known.contains($0.key) }.map {
        NetworkCorrection(
          list: name, key: $0.key, change: .added, before: nil,
          after: OutputNode.map($0.members).spelled, node: .map($0.members))
      }
  }
}

/// The lists that a partner's page holds, and their records.
enum CorrectedLists {
  typealias Record = (key: String, members: [OutputNode.Member])

  static let names = [
    "organizations", "people", "ties", "memberships", "champions", "losses", "contributions",
  ]

  static func records(_ list: String, _ network: StakeholderNetwork) -> [Record] {
    guard case .list(let items)? = encoded(network).first(where: { $0.key == list })?.value else {
      return []
    }
    var keys = RecordKeys(list)
    return items.compactMap { item in
      guard case .map(let members) = item else { return nil }
      return (keys.next(members), members)
    }
  }
}

private func changedFields(
  _ before: CorrectedLists.Record, _ after: CorrectedLists.Record, in list: String
) -> [NetworkCorrection] {
  var fields = before.members.map(\.key)
  for member in after.members where !fields.contains(member.key) { fields.append(member.key) }
  return fields.compactMap { field in
    let old = before.members.first { $0.key == field }?.value
    let new = after.members.first { $0.key == field }?.value
    guard old?.spelled != new?.spelled else { return nil }
    return NetworkCorrection(
      list: list, key: before.key, change: .field(field), before: old?.spelled,
      after: new?.spelled, node: new)
  }
}
