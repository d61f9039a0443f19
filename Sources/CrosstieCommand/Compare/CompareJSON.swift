import Drawing
import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TextFormats

extension ToldRounds {
  /// The comparison as the `result` of an answer; ids are those of the second round, but for those who
  /// are in the first alone.
  var json: JSONValue {
    .object([
      "rounds": .object(["before": round(before), "after": round(after)]),
      "days": comparison.days.map { .integer($0) } ?? .null,
      "shared": .boolean(!comparison.identities.isEmpty),
      "unchanged": .boolean(isUnchanged), "identity": identityValue,
      "people": turnover(people: true), "organizations": turnover(people: false),
      "moves": .array(comparison.moves.compactMap(value)), "ties": tiesValue,
      "stability": stabilityValue, "silos": silosValue,
      "champions": .array(comparison.champions.compactMap(value)), "measures": measuresValue,
      "round_findings": .array(
        comparison.roundFindings.filter(isTold).map { value($0, after) }),
      "findings": .object(
        FindingChange.Outcome.allCases.reduce(into: [:]) { members, outcome in
          members[outcome.rawValue] = .array(
            comparison.findings(outcome).filter(isTold).compactMap(value))
        }),
      "actions": .array(actions.map(value)),
      "introductions": .array(introductions.compactMap(value)),
      "notes": .array((notes?.items ?? []).map { .text($0.text) }),
    ])
  }

  private func round(_ content: PictureContent) -> JSONValue {
    let network = content.network
    return .object([
      "name": .optional(network.name), "as_of": .optional(network.asOf?.description),
      "people": .integer(network.people.count),
      "organizations": .integer(network.organizations.count),
      "ties": .integer(network.ties.count),
      "asked": network.respondents.map { .integer(Set($0.asked).union($0.answered).count) }
        ?? .null,
      "answered": network.respondents.map { .integer(Set($0.answered).count) } ?? .null,
      "one_source": .boolean(content.reading.informant != nil),
    ])
  }

  /// The id of somebody; nothing where people may not be named.
  private func id(_ actor: Actor, _ content: PictureContent) -> JSONValue? {
    content.mayTell(Claim(actor: actor)) ? .text(actor.id) : nil
  }

  private func ids(_ actors: [Actor], _ content: PictureContent) -> JSONValue {
    .array(actors.compactMap { id($0, content) })
  }

  private var identityValue: JSONValue {
    let identities = comparison.identities
    return .object([
      "matched": .object(
        RoundIdentities.Ground.allCases.reduce(into: [:]) { members, ground in
          members[ground.rawValue] = .integer(identities.count(ground))
        }),
      "suggestions": .array(
        identities.suggestions.compactMap { suggestion in
          guard let then = id(suggestion.before, before), let now = id(suggestion.after, after)
          else { return nil }
          return .object([
            "before": then, "after": now,
            "reasons": .array(suggestion.reasons.map { .text($0.rawValue) }),
          ])
        }),
      "doubtful": ids(identities.doubtful.map(\.after), after),
    ])
  }

  private func turnover(people: Bool) -> JSONValue {
    func only(_ actors: [Actor]) -> [Actor] { actors.filter { ($0.person != nil) == people } }
    let identities = comparison.identities
    let (left, joined) = (only(identities.left), only(identities.joined))
    return .object([
      "stayed": .integer(only(identities.matches.map(\.after)).count),
      "left": .integer(left.count), "joined": .integer(joined.count),
      "left_ids": ids(left, before), "joined_ids": ids(joined, after),
    ])
  }

  private func value(_ move: RoundComparison.Move) -> JSONValue? {
    guard let person = id(.person(move.person), after) else { return nil }
    return .object([
      "person": person, "from": .optional(move.from?.text), "to": .optional(move.to?.text),
    ])
  }

  private var tiesValue: JSONValue {
    let ties = comparison.ties
    var members: [String: JSONValue] = [
      "with_those_who_left": .integer(ties.withLeavers),
      "with_those_who_joined": .integer(ties.withJoiners),
      "counts": .object(
        TieChange.Outcome.allCases.reduce(into: [:]) { members, outcome in
          members[outcome.rawValue] = .integer(ties.changes(outcome).count)
        }),
    ]
    for outcome in TieChange.Outcome.allCases where outcome != .kept {
      members[outcome.rawValue] = .array(ties.changes(outcome).compactMap(value))
    }
    return .object(members)
  }

  private func value(_ change: TieChange) -> JSONValue? {
    guard let a = id(change.a, after), let b = id(change.b, after) else { return nil }
    var members: [String: JSONValue] = [
      "a": a, "b": b, "across": .boolean(change.isAcross),
      "before": change.levelBefore.map { .integer($0.rawValue) } ?? .null,
      "after": change.levelAfter.map { .integer($0.rawValue) } ?? .null,
    ]
    if let reason = change.reason { members["reason"] = .text(reason.rawValue) }
    if change.outcome == .notComparable {
      members["in"] = .text(change.isBefore ? "before" : "after")
    }
    if level == .internal { members["at_odds_in_other"] = .boolean(change.isStrained) }
    return .object(members)
  }

  private var stabilityValue: JSONValue {
    func value(_ stability: Stability) -> JSONValue {
      .object([
        "kept": .integer(stability.kept), "formed": .integer(stability.formed),
        "dissolved": .integer(stability.dissolved), "jaccard": .optional(stability.jaccard),
        "hamming": .integer(stability.hamming),
        "dissolved_share": .optional(stability.dissolvedShare),
      ])
    }
    let ties = comparison.ties
    let kinds = Set(ties.changes.flatMap(\.kinds))
    return .object([
      "all": value(ties.stability()), "across": value(ties.stability(where: \.isAcross)),
      "inside": value(ties.stability { !$0.isAcross }),
      "only_ways": value(ties.stability(where: \.wasOnlyWay)),
      "kinds": .object(
        kinds.reduce(into: [:]) { members, kind in
          members[kind] = value(ties.stability { $0.kinds.contains(kind) })
        }),
      "rank_correlation": .object(
        comparison.rankCorrelations.reduce(into: [:]) { $0[$1.id] = .optional($1.value) }),
    ])
  }

  private var silosValue: JSONValue {
    let silos = comparison.silos
    func ids(_ organizations: [OrganizationID]) -> JSONValue {
      self.ids(organizations.map(Actor.organization), after)
    }
    return .object([
      "still": ids(silos.stayed), "no_longer": ids(silos.opened), "new": ids(silos.new),
      "share_outside": .object([
        "before": .optional(silos.outsideBefore), "after": .optional(silos.outsideAfter),
        "expected_before": .optional(silos.expectedBefore),
        "expected_after": .optional(silos.expectedAfter),
      ]),
      "needed": .array(
        silos.needed.compactMap { pair in
          guard let a = id(.organization(pair.a), after), let b = id(.organization(pair.b), after)
          else { return nil }
          return .object([
            "a": a, "b": b, "before": .optional(pair.before?.rawValue),
            "after": .text(pair.after.rawValue), "ties_before": .integer(pair.tiesBefore),
            "ties_after": .integer(pair.tiesAfter),
          ])
        }),
    ])
  }

  private func value(_ cell: ChampionChange) -> JSONValue? {
    guard let organization = id(.organization(cell.organization), after) else { return nil }
    return .object([
      "for": .optional(cell.cause?.id), "organization": organization,
      "before": .text(cell.before.rawValue), "after": .text(cell.after.rawValue),
      "champions_before": ids(cell.championsBefore.map(Actor.person), before),
      "champions_after": ids(cell.championsAfter.map(Actor.person), after),
    ])
  }

  private var measuresValue: JSONValue {
    .object(
      comparison.numbers.reduce(into: [:]) { members, number in
        members[number.id] = .object([
          "before": .optional(number.before), "after": .optional(number.after),
        ])
      })
  }
}
