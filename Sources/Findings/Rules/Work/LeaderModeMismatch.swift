import StakeholderModel

extension FindingRule {
  /// Joint work in which everybody reports to the one who leads it.
  public static let leaderModeMismatch = FindingRule(
    id: "leader.mode.mismatch",
    title: "A line project rather than joint work",
    says: "Everybody recorded in a shared challenge reports to the one who leads it.",
    why: "Where one boss can order it, it is not collaboration, and others are missing.",
    decided: """
      The work is an adaptive challenge with a recorded lead, at least two others shaped or champion it, \
      and all of them report to the lead, directly or through others.
      """,
    aim: "Bring in people who do not report to the lead",
    action: "Invite people from outside the line of command.",
    sources: [.workforceBrief], needs: "who reports to whom, and who takes part in the work",
    severity: .info ... .info, basis: .record, cause: .process
  ) { input in
    guard !input.openInitiatives.isEmpty else { return input.withoutOpenWork }
    guard input.network.ties.contains(where: { $0.kind == .reportsTo }) else {
      return .silentAboutLines
    }
    return .found(
      input.openInitiatives.compactMap { initiative in
        guard initiative.challenge == .adaptive, let lead = initiative.lead else { return nil }
        let cause = Cause.initiative(initiative.id)
        let part = Set(initiative.contributors + input.activeChampions(of: cause))
          .subtracting([lead]).sorted()
        guard part.count >= 2, part.allSatisfy({ reports($0, to: lead, input) }) else { return nil }
        return Finding(
          rule: "leader.mode.mismatch", severity: .info,
          subjects: [.cause(cause), .actor(.person(lead))],
          title: "All who take part in \(cause: cause) report to \(person: lead)",
          evidence: "Recorded as taking part: \(input.names(part)).",
          action: "Invite people who do not report to \(person: lead).",
          numbers: ["people": Double(part.count)])
      })
  }

  private static func reports(_ person: PersonID, to lead: PersonID, _ input: RuleInput) -> Bool {
    var seen: Set<Actor> = []
    var open: [Actor] = [.person(person)]
    while let next = open.popLast() {
      if next == .person(lead) { return true }
      guard seen.insert(next).inserted else { continue }
      open += input.network.ties.filter { $0.kind == .reportsTo && $0.from == next }.map(\.to)
    }
    return false
  }
}
