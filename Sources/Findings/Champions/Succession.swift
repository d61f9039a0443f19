public import StakeholderModel

/// Who could follow the only champion of an organization.
public struct Succession: Sendable, Hashable {
  /// The organization and the cause.
  public var cell: CoverageCell
  /// The champion there is.
  public var champion: PersonID
  /// The people inside who could be asked, the best placed first, without an introducer.
  public var followers: [PersonToAsk]
}

extension Reading {
  /// For each organization with exactly one champion for a cause, who could follow.
  ///
  /// The role is shared before it is needed: who could follow is who could be asked beside the champion.
  ///
  /// - Parameter limit: How many are wanted for each.
  /// - Returns: One entry for each such organization and cause, in the order of the coverage.
  /// - Complexity: That of ``peopleToAsk(for:limit:)`` for each.
  public func successions(limit: Int = 2) -> [Succession] {
    champions.cells.compactMap { cell in
      guard cell.state == .active, cell.champions.count == 1, let champion = cell.champions.first
      else { return nil }
      let followers = peopleToAsk(for: cell, limit: limit).map { person in
        PersonToAsk(person: person.person, parts: person.parts, introducer: nil)
      }
      return Succession(cell: cell, champion: champion, followers: followers)
    }
  }
}
