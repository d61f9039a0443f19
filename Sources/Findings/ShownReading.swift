package import StakeholderModel

extension Reading {
  /// The same reading with some of its findings.
  package func telling(_ findings: [Finding]) -> Reading {
    Reading(
      network: network, people: people, organizations: organizations, grouping: grouping,
      silos: silos, champions: champions, informant: informant, findings: findings,
      notLookedAt: notLookedAt + alsoNotLookedAt, actors: actors, settings: settings)
  }

  /// The same reading for the keeper of the file; findings from restricted records are left out, unless
  /// they are asked for.
  package func told(includesRestricted: Bool) -> Reading {
    includesRestricted ? self : restingOn(network.reduced(to: .internal))
  }

  /// The same reading without findings from records that a reduced network no longer holds.
  ///
  /// Ties and champions are read whole, and told by ids. What rests on losses, concerns, events and
  /// other records is told only where the reduced network gives the same finding in the same words.
  ///
  /// - Parameter shown: The network as it may be shown.
  /// - Returns: The reading, with its other findings as they were.
  /// - Complexity: That of the rules about records.
  package func restingOn(_ shown: StakeholderNetwork) -> Reading {
    let input = RuleInput(
      network: shown, actors: actors, grouping: grouping, silos: silos, champions: champions,
      informant: nil, people: people, settings: settings)
    let rules = FindingRule.catalog.filter { rule in
      rule.basis == .record && findings.contains { $0.rule == rule.id }
    }
    let told = rules.flatMap { $0.look(input).findings }
    return telling(
      findings.filter { finding in
        FindingRule.named(finding.rule)?.basis != .record
          || told.contains { $0.isSaidLike(finding) }
      })
  }
}

extension Finding {
  /// Whether another finding says the same of the same in the same words.
  fileprivate func isSaidLike(_ other: Finding) -> Bool {
    rule == other.rule && subjects == other.subjects && title == other.title
      && evidence == other.evidence && action == other.action
  }
}
