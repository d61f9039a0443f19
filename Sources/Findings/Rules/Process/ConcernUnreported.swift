import StakeholderModel

extension Threshold {
  static let concernDays = Threshold(
    "concern.unreported.days", 30, "days", means: "how long a concern may wait",
    rationale: "one meeting")
}

extension FindingRule {
  /// Concerns that nobody passed on.
  public static let concernUnreported = FindingRule(
    id: "concern.unreported",
    title: "A concern nobody passed on",
    says: "A concern was voiced, and nobody is recorded as having passed it on or answered it.",
    why: "A concern that is not heard comes back as resistance.",
    decided: """
      The concern is more than 30 days old on the day of the data, and neither an answer nor anybody who was \
      told is recorded.
      """,
    thresholds: [.concernDays],
    aim: "Answer concerns",
    action:
      "Bring the concern to whoever can decide, and tell those who voiced it what came of it.",
    sources: [.competency], needs: "concerns, and whom they were brought to",
    severity: .medium ... .medium, basis: .record, cause: .process
  ) { input in
    guard !input.network.concerns.isEmpty else {
      return .silent(
        "concerns that were voiced, and whom they were brought to",
        howTo: "Note each concern with its date and who was told.")
    }
    guard input.isDated else { return .silentAboutDay }
    let waiting = input.network.concerns.filter { concern in
      (concern.raisedTo ?? []).isEmpty && concern.answer == nil
        && Double(input.age(of: concern.date) ?? 0) > input.value(.concernDays)
    }
    guard let first = waiting.first else { return .nothing }
    let names = waiting.map { "“\($0.about ?? "a concern")”" as Claim }
    return .found(
      Finding(
        rule: "concern.unreported", severity: .medium,
        subjects: Set(waiting.compactMap(\.cause)).sorted().map { .cause($0) },
        title: waiting.count == 1
          ? "Nobody is recorded as having passed on a concern: “\(first.about ?? "without words")”"
          : "\(waiting.count) concerns have waited for more than a month",
        evidence: "It is about \(Claim.list(names, limit: 4)).",
        action: "Bring it to whoever can decide, and tell those who voiced it what came of it.",
        numbers: ["waiting": Double(waiting.count)]))
  }
}
