import StakeholderModel

extension FindingRule {
  /// Work that may cost somebody something, and was never tried out.
  public static let initiativeNoPilot = FindingRule(
    id: "initiative.noPilot",
    title: "Running without having been tried out",
    says: "Joint work is running, somebody may lose by it, and no pilot is recorded.",
    why: "A pilot lets those who may lose see that it is not as bad, at a price that all can bear.",
    decided: """
      The work is running; a loss that nothing makes smaller is recorded for it, or its risk is marked as \
      high; and no pilot of it is recorded. Told where a pilot of some work is recorded.
      """,
    aim: "Try it out on a small scale",
    action: "Agree on a small trial with an end date, and look at it together.",
    sources: [.benest], needs: "pilots, how far the work has come, and what partners may lose",
    severity: .low ... .low, basis: .record, cause: .process
  ) { input in
    let running = input.openInitiatives.filter { $0.phase == .running }
    guard !running.isEmpty else {
      let isKnown = input.openInitiatives.contains { $0.phase != nil }
      return isKnown || input.network.initiatives.isEmpty
        ? input.withoutOpenWork
        : .silent(
          "how far joint work has come", howTo: "Add idea, conversation, pilot or running to each.")
    }
    let pilots = input.network.events.filter { $0.kind == .pilot }
    guard !pilots.isEmpty || input.network.initiatives.contains(where: { $0.phase == .pilot })
    else {
      return .silent(
        "what was tried out on a small scale first", howTo: "Note each pilot as an event.")
    }
    return .found(
      running.compactMap { work in
        let cause = Cause.initiative(work.id)
        let isTried = pilots.contains { $0.cause == nil || $0.cause == cause }
        let losses = input.network.losses.filter { loss in
          loss.initiative.map { $0 == work.id } ?? work.required.contains(loss.holder)
        }.filter { $0.standing == .possible || $0.standing == .recognized }
        guard !isTried, !losses.isEmpty || work.risk == .high else { return nil }
        return Finding(
          rule: "initiative.noPilot", severity: .low, subjects: [.cause(cause)],
          title: "\(cause: cause) is running, and no pilot of it is recorded",
          evidence: losses.isEmpty
            ? "Its risk is marked as high."
            : "May lose by it: \(input.names(Set(losses.map(\.holder)).sorted())).",
          action: "Agree on a small trial with an end date, and look at it together.",
          numbers: ["losses": Double(losses.count)])
      })
  }
}
