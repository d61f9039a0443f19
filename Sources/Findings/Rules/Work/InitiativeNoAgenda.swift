import StakeholderModel

extension FindingRule {
  /// Work that serves no broader agenda.
  public static let initiativeNoAgenda = FindingRule(
    id: "initiative.noAgenda",
    title: "Work tied to no broader agenda",
    says: "Joint work is not tied to a broader agenda of those who decide.",
    why: "What serves the agenda of somebody above both sides is easier to say yes to.",
    decided: "Broader agendas are recorded for other work, and none for this open work.",
    aim: "Tie the work to a broader agenda",
    action: "Ask whose agenda above both sides the work would serve, and say so.",
    sources: [.benest], needs: "which broader agendas the work serves", severity: .low ... .low,
    basis: .record, cause: .goals
  ) { input in
    let open = input.openInitiatives
    guard !open.isEmpty else { return input.withoutOpenWork }
    guard input.network.initiatives.contains(where: { !$0.agendas.isEmpty }) else {
      return .silent(
        "which broader agendas the work serves", wouldAllow: ["work tied to no broader agenda"],
        howTo: "Note with each piece of work whose larger plan it serves.")
    }
    let alone = open.filter(\.agendas.isEmpty)
    guard let first = alone.first else { return .nothing }
    return .found(
      Finding(
        rule: "initiative.noAgenda", severity: .low,
        subjects: alone.map { .cause(.initiative($0.id)) },
        title: alone.count == 1
          ? "No broader agenda is recorded for \(cause: .initiative(first.id))"
          : "No broader agenda is recorded for \(alone.count) of \(open.count) pieces of joint work",
        evidence: """
          It is about \(Claim.list(alone.map { "\(cause: .initiative($0.id))" }, limit: 5)).
          """,
        action: "Ask whose agenda \(cause: .initiative(first.id)) would serve, and say so.",
        numbers: ["alone": Double(alone.count), "of": Double(open.count)]))
  }
}
