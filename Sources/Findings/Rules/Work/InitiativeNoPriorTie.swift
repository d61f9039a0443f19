import NetworkAnalysis
import StakeholderModel

extension Threshold {
  static let priorTieDays = Threshold(
    "initiative.noPriorTie.days", 30, "days",
    means: "how long before the work began a relationship must have begun to count as earlier",
    rationale: "a month of getting to know each other")
}

extension FindingRule {
  /// Joint work between those who had no relationship before.
  public static let initiativeNoPriorTie = FindingRule(
    id: "initiative.noPriorTie",
    title: "Joint work without a relationship first",
    says: "Joint work needs two organizations that had no recorded relationship before it.",
    why: "Relationships need to come before problem-solving: strangers hear a request as a demand.",
    decided: """
      The work requires both, ties between them are recorded, and none of them is a relationship of more \
      than contact (level 2 or more, not a pitch) that began at least 30 days before the work. Where no \
      date is recorded it says so and weighs less. Pairs without any tie are told as gaps.
      """,
    thresholds: [.priorTieDays],
    aim: "Build the relationship before the work",
    action: """
      Go slow to go fast: spend time at the other place, ask about its goals, and offer help before asking \
      for any.
      """,
    sources: [.benest],
    needs: "how closely people work together or since when, and which work needs whom",
    severity: .medium ... .high, basis: .absence, cause: .process
  ) { input in
    guard let silos = input.silos else { return .silentAboutTies }
    guard !input.openInitiatives.isEmpty else { return input.withoutOpenWork }
    guard input.network.ties.contains(where: { $0.level != nil || $0.since != nil }) else {
      return .silent(
        "how closely people work together, and since when",
        wouldAllow: ["joint work without a relationship first"],
        howTo: "Ask for the strength of each working relationship.")
    }
    var found: [Finding] = []
    for initiative in input.openInitiatives {
      let pairs = silos.needed.filter {
        $0.neededBy.contains(initiative.id) && $0.state == .tied
      }
      let late = pairs.filter { !hasPrior($0, initiative, input) }
      guard let first = late.first else { continue }
      found.append(finding(late, first, of: pairs.count, initiative, input))
    }
    return .found(found)
  }

  private static func finding(
    _ late: [NeededPair], _ first: NeededPair, of count: Int, _ initiative: Initiative,
    _ input: RuleInput
  ) -> Finding {
    let cause = Cause.initiative(initiative.id)
    let isDated =
      initiative.start != nil
      && late.allSatisfy { ties(of: $0, input).contains { $0.since != nil } }
    let names = late.map { "\(organization: $0.a) – \(organization: $0.b)" as Claim }
    let title: Claim =
      late.count == 1
      ? """
      \(organization: first.a) and \(organization: first.b) have no recorded relationship from before \
      \(cause: cause)
      """
      : """
      \(late.count) of \(count) linked pairs have no recorded relationship from before \(cause: cause)
      """
    return Finding(
      rule: "initiative.noPriorTie", severity: isDated ? .high : .medium,
      subjects: [.cause(cause)]
        + Set(late.flatMap { [$0.a, $0.b] }).sorted().map { .actor(.organization($0)) },
      title: title,
      evidence: .sentences([
        "\(Claim.list(names, limit: 5)).",
        "Recorded are contacts only, pitches, or what began with the work.",
      ]),
      action: """
        Go slow to go fast: have people of \(organization: first.a) spend time at \
        \(organization: first.b), and ask about its goals before asking for anything.
        """,
      numbers: ["pairs": Double(late.count), "of": Double(count)], flip: 1)
  }

  private static func ties(of pair: NeededPair, _ input: RuleInput) -> [Tie] {
    let homes = input.homes
    func side(_ actor: Actor) -> Int? {
      guard let home = homes[actor] else { return nil }
      return input.tree.isInside(home, pair.a) ? 0 : input.tree.isInside(home, pair.b) ? 1 : nil
    }
    return input.network.ties.filter { tie in
      guard let a = side(tie.from), let b = side(tie.to) else { return false }
      return a != b
    }
  }

  private static func hasPrior(
    _ pair: NeededPair, _ initiative: Initiative, _ input: RuleInput
  ) -> Bool {
    ties(of: pair, input).contains { tie in
      guard tie.mode != .pitch, !tie.isStrained, tie.kind != .reportsTo else { return false }
      // A tie whose strength nobody stated may be more than contact.
      if let level = tie.level, level < .communication { return false }
      guard let start = initiative.start, let since = tie.since else { return true }
      return Double(start.dayNumber - since.dayNumber) >= input.value(.priorTieDays)
    }
  }
}
