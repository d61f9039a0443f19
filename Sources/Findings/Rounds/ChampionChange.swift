import NetworkAnalysis
public import StakeholderModel

/// What became of an organization's champions for a cause.
public struct ChampionChange: Sendable, Hashable {
  /// The cause; `nil` for everyone in the file.
  public let cause: Cause?
  /// The organization, as in the second round.
  public let organization: OrganizationID
  /// The state in the first round.
  public let before: CoverageState
  /// The state in the second round.
  public let after: CoverageState
  /// The champions of the first round, by the ids of the first round.
  public let championsBefore: [PersonID]
  /// The champions of the second round.
  public let championsAfter: [PersonID]
  /// Those of ``championsBefore`` who are not in the second round at all.
  public let leavers: [PersonID]

  /// Whether there is a champion now and was none, as far as is recorded.
  public var isGained: Bool { before != .active && after == .active }

  /// Whether there was a champion and is none now, as somebody recorded.
  public var isLost: Bool { before == .active && (after == .lapsed || after == .none) }

  /// Whether there was a champion, and nothing is recorded now.
  public var isNotRecorded: Bool { before == .active && after == .notAsked }

  /// Whether somebody recorded in both rounds whether there is a champion.
  public var isComparable: Bool { before != .notAsked && after != .notAsked }

  /// The changes for every cause and organization that both rounds have, in the order of the second.
  static func all(
    from before: ChampionCoverage, to after: ChampionCoverage, in network: StakeholderNetwork,
    _ identities: RoundIdentities
  ) -> [ChampionChange] {
    let people = Set(network.people.map(\.id))
    return after.cells.compactMap { cell in
      let then = before.cells.first {
        $0.cause == cell.cause && identities.after($0.organization) == cell.organization
      }
      guard let then else { return nil }
      return ChampionChange(
        cause: cell.cause, organization: cell.organization, before: then.state,
        after: cell.state, championsBefore: then.champions, championsAfter: cell.champions,
        leavers: then.champions.filter { champion in
          !(identities.after(.person(champion))?.person.map(people.contains) ?? false)
        })
    }
  }
}
