import NetworkAnalysis
import StakeholderModel

extension Threshold {
  static let stuckLevel = Threshold(
    "level.stuck.level", 3, "level",
    means: "the closest level at which two organizations count as standing still",
    rationale: "above cooperation there is little left to climb")
  static let stuckDays = Threshold(
    "level.stuck.days", 90, "days",
    means: "how far apart two rounds have to be before standing still says anything",
    rationale: "a quarter; relationships grow slowly")
}

extension FindingRule {
  /// Needed relationships that did not move from one round to the next.
  public static let levelStuck = FindingRule(
    id: "level.stuck",
    title: "Working relationships that stand still",
    says: "Two organizations that joint work needs work together no more closely than a round ago.",
    why: "Joint work needs more than contact; a relationship that does not grow will not carry it.",
    decided: """
      For pairs that an open initiative requires: the closest level between the two that was told in \
      the earlier round, and the closest now, are the same and at most 3. Rounds less than 90 days \
      apart say nothing.
      """,
    thresholds: [.stuckLevel, .stuckDays],
    aim: "Take the next step with those who stand still",
    action: "Agree on one small piece of work to do together before the next round.",
    sources: [.workforceBrief],
    needs: "an earlier round of the same list, and how closely people work together",
    severity: .low ... .low, basis: .comparison, cause: .process
  ) { input in
    guard let rounds = input.rounds else { return .silentAboutRounds }
    let open = Set(input.openInitiatives.map(\.id))
    let pairs = (input.silos?.needed ?? []).filter { !open.isDisjoint(with: $0.neededBy) }
    guard !pairs.isEmpty else { return .notConcerned }
    let before = rounds.earlier.reading.network
    guard before.ties.contains(where: { $0.level != nil }),
      input.network.ties.contains(where: { $0.level != nil })
    else {
      return .silent(
        "how closely people work together, in both rounds",
        wouldAllow: ["working relationships that do not move"],
        howTo: "Note a level from 1 to 5 with each tie, in this round and the next.")
    }
    if let days = rounds.days, Double(days) < input.value(.stuckDays) { return .nothing }
    return .found(pairs.compactMap { finding($0, rounds, input) })
  }

  private static func finding(
    _ pair: NeededPair, _ rounds: RoundFacts, _ input: RuleInput
  ) -> Finding? {
    let identities = rounds.earlier.identities
    guard let a = identities.before(.organization(pair.a))?.organization,
      let b = identities.before(.organization(pair.b))?.organization,
      let then = closest(rounds.earlier.reading.network, a, b),
      let now = closest(input.network, pair.a, pair.b), then == now,
      Double(now.rawValue) <= input.value(.stuckLevel), now > .none
    else { return nil }
    let scale = input.network.scale ?? .seed
    let work = pair.neededBy.first.map { "\(cause: .initiative($0))" as Claim } ?? "joint work"
    let time: Claim = rounds.days.map { " \(counted($0, "day", "days")) ago" } ?? " a round ago"
    return Finding(
      rule: "level.stuck", severity: .low,
      subjects: [.actor(.organization(pair.a)), .actor(.organization(pair.b))],
      title: """
        \(organization: pair.a) and \(organization: pair.b) work together no more closely than\(time)
        """,
      evidence: """
        Their closest recorded tie was at the level of \(scale.word(for: then).lowercased()), and is so still, though \
        \(work) needs both.
        """,
      action: "Agree on one small piece of work for both to do before the next round.",
      numbers: ["level": Double(now.rawValue)])
  }

  /// The closest level that is told between two organizations, their parts and people.
  private static func closest(
    _ network: StakeholderNetwork, _ a: OrganizationID, _ b: OrganizationID
  ) -> TieLevel? {
    let tree = OrganizationTree(network)
    let people = network.people.reduce(into: [Actor: OrganizationID]()) {
      $0[.person($1.id)] = $1.home
    }
    func side(_ actor: Actor) -> Int? {
      guard let home = actor.organization ?? people[actor] else { return nil }
      return tree.isInside(home, a) ? 0 : tree.isInside(home, b) ? 1 : nil
    }
    return network.ties.filter { tie in
      guard !tie.isStrained, tie.kind != .reportsTo else { return false }
      return Set([side(tie.from), side(tie.to)]) == [0, 1]
    }.compactMap(\.level).max()
  }
}
