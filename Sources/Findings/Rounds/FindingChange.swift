import NetworkAnalysis
import StakeholderModel

/// What became of a finding from one round to the next.
public struct FindingChange: Sendable, Hashable {
  /// What became of it.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// It is no longer found.
    case cleared
    /// It could not be looked for again, because what it takes is no longer recorded.
    case notLookedAt = "not_looked_at"
    /// Everybody whom it was about is no longer listed.
    case left
    /// It is found, and was not before.
    case new
    /// It is found, and could not be looked for before.
    case firstLookedAt = "first_looked_at"
    /// It is found in both rounds.
    case persisting
  }

  /// What became of it.
  public let outcome: Outcome
  /// The finding of the first round, in the ids of the first round; `nil` for a new one.
  public let before: Finding?
  /// The finding of the second round; `nil` for one that is gone.
  public let after: Finding?

  /// The finding as it is, or was.
  public var finding: Finding? { after ?? before }

  /// How much weightier it became; below 0 for lighter, `nil` where it is not in both rounds.
  public var weightier: Int? {
    guard let before, let after else { return nil }
    return after.severity == before.severity ? 0 : after.severity > before.severity ? 1 : -1
  }

  /// Compares the findings of two readings.
  ///
  /// - Returns: Those of the first round in its order, then those that are new.
  static func all(
    from before: Reading, to after: Reading, _ identities: RoundIdentities
  ) -> [FindingChange] {
    let mapped = before.findings.map { $0.mapped(by: identities) }
    let pairs = FindingPairs(mapped.map(\.finding), after.findings)
    let known = zip(before.findings.indices, pairs.placeAfter).map { place, now -> FindingChange in
      let old = before.findings[place]
      if let now {
        return FindingChange(outcome: .persisting, before: old, after: after.findings[now])
      }
      let outcome: Outcome =
        mapped[place].isGone ? .left : after.isSilent(about: old.rule) ? .notLookedAt : .cleared
      return FindingChange(outcome: outcome, before: old, after: nil)
    }
    return known
      + pairs.new.map { place in
        let finding = after.findings[place]
        return FindingChange(
          outcome: before.isSilent(about: finding.rule) ? .firstLookedAt : .new, before: nil,
          after: finding)
      }
  }
}

extension Finding {
  /// The finding in the ids of the second round, and whether everybody it was about is gone.
  fileprivate func mapped(by identities: RoundIdentities) -> (finding: Finding, isGone: Bool) {
    var finding = self
    var (known, gone) = (0, 0)
    finding.subjects = subjects.map { subject in
      guard case .actor(let actor) = subject else { return subject }
      guard let now = identities.after(actor) else {
        gone += 1
        // An id that nobody of the second round has, so that nobody else is taken for them.
        return .actor(.person(PersonID("\u{0}" + actor.id)))
      }
      known += 1
      return .actor(now)
    }
    return (finding, gone > 0 && known == 0)
  }
}

extension Reading {
  /// Whether a rule cannot look at this network for want of data.
  func isSilent(about rule: Finding.RuleID) -> Bool {
    let input = RuleInput(
      network: network, actors: actors, grouping: grouping, silos: silos, champions: champions,
      informant: Informant.of(actors, in: network), people: people, settings: settings)
    return FindingRule.named(rule).map { $0.look(input).silence != nil } ?? false
  }
}
