import StakeholderModel

extension Threshold {
  static let healthCheckDays = Threshold(
    "healthcheck.overdue.days", 90, "days",
    means: "how often a group should ask itself how it goes",
    rationale: "a quarter; the source says: as the collaboration proceeds")
}

extension FindingRule {
  /// Work that has not asked itself how it goes.
  public static let healthCheckOverdue = FindingRule(
    id: "healthcheck.overdue",
    title: "A health check is due",
    says: "Joint work has not asked itself for long how the work together goes.",
    why: "Small annoyances that nobody asks about become reasons to leave.",
    decided: """
      Events are recorded; the work began more than 90 days before the day of the data, and no health check is \
      recorded in the last 90 days. Weightier after twice as long.
      """,
    thresholds: [.healthCheckDays],
    aim: "Ask how the work together goes",
    action: """
      Ask the group four things: what goes well, what goes not so well, what bothers some, and what would \
      help to work together better.
      """,
    sources: [.benest], needs: "when the group last asked itself how it goes",
    severity: .low ... .medium, basis: .record, cause: .process
  ) { input in
    guard input.isDated else { return .silentAboutDay }
    let started = input.openInitiatives.filter { initiative in
      [.agreed, .pilot, .running].contains(initiative.phase)
        && Double(input.age(of: initiative.start) ?? 0) > input.value(.healthCheckDays)
    }
    guard !started.isEmpty else {
      let isKnown = input.openInitiatives.contains { $0.phase != nil && $0.start != nil }
      return isKnown || input.network.initiatives.isEmpty
        ? input.withoutOpenWork
        : .silent(
          "how far joint work has come, and when it began",
          howTo: "Add the phase of each piece of joint work, and its start.")
    }
    guard input.network.events.contains(where: { $0.kind == .healthCheck }) else {
      return .silent(
        "when groups last asked themselves how the work goes",
        wouldAllow: ["health checks that are due"],
        howTo: "Note each health check as an event with its date.")
    }
    return .found(
      started.compactMap { initiative in
        let cause = Cause.initiative(initiative.id)
        let checks = input.network.events.filter { event in
          event.kind == .healthCheck && (event.cause == nil || event.cause == cause)
        }
        let days =
          checks.compactMap { input.age(of: $0.date) }.min() ?? input.age(of: initiative.start) ?? 0
        guard Double(days) > input.value(.healthCheckDays) else { return nil }
        return Finding(
          rule: "healthcheck.overdue",
          severity: Double(days) > 2 * input.value(.healthCheckDays) ? .medium : .low,
          subjects: [.cause(cause)],
          title: "\(cause: cause) has not asked itself for \(days) days how the work together goes",
          evidence: checks.isEmpty
            ? "No health check is recorded." : "Counted from the last recorded health check.",
          action: "Ask: what goes well, what not so well, what bothers some, what would help?",
          numbers: ["days": Double(days)])
      })
  }
}
