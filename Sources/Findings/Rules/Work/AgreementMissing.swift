import StakeholderModel

extension FindingRule {
  /// Work under way without an agreement.
  public static let agreementMissing = FindingRule(
    id: "agreement.missing",
    title: "Work under way without an agreement",
    says: "Joint work is under way without a recorded agreement.",
    why: "Without a charter, each side works by its own, and finds out late.",
    decided: """
      Agreements are recorded for some work, this work is in a pilot or running, and none is recorded for it.
      """,
    aim: "Write down what was agreed",
    action:
      "Write a charter together: vision, goals, who does what, meetings, how to decide, first steps, dates.",
    sources: [.benest, .competency], needs: "what was agreed, and how far the work has come",
    severity: .high ... .high, basis: .record, cause: .process
  ) { input in
    let running = input.openInitiatives.filter { $0.phase == .running || $0.phase == .pilot }
    guard !running.isEmpty else {
      let isKnown = input.openInitiatives.contains { $0.phase != nil }
      return isKnown || input.network.initiatives.isEmpty
        ? input.withoutOpenWork
        : .silent(
          "how far joint work has come", howTo: "Add idea, conversation, pilot or running to each.")
    }
    guard !input.network.agreements.isEmpty else { return .silentAboutAgreements }
    let agreed = Set(input.network.agreements.compactMap(\.cause))
    let coversAll = input.network.agreements.contains { $0.cause == nil }
    return .found(
      running.compactMap { initiative in
        let cause = Cause.initiative(initiative.id)
        let ofAlliance = initiative.alliance.map { agreed.contains(.alliance($0)) } ?? false
        guard !agreed.contains(cause), !coversAll, !ofAlliance else { return nil }
        return Finding(
          rule: "agreement.missing", severity: .high, subjects: [.cause(cause)],
          title: "\(cause: cause) is under way without a recorded agreement",
          evidence: "For other work an agreement is recorded.",
          action: "Write a charter for \(cause: cause) together.")
      })
  }
}

extension RuleAnswer {
  static let silentAboutAgreements = silent(
    "what was agreed (charters, memoranda, work plans)",
    howTo: "Add each agreement with what it settles.")
}
