import StakeholderModel

extension FindingRule {
  /// Goals of which nobody said what difference they make.
  public static let goalNoConsequence = FindingRule(
    id: "goal.noConsequence",
    title: "A goal whose end nobody would notice",
    says: "It is not recorded what difference it would make if the work ended tomorrow.",
    why: "What nobody would miss, nobody defends when time is short.",
    decided: "The difference is recorded for some goals, and not for this one.",
    aim: "Say what would be missed",
    action:
      "Ask what would happen to people, businesses and the community if the work ended tomorrow.",
    sources: [.workforceBrief], needs: "what difference it would make if the work ended",
    severity: .low ... .low, basis: .record, cause: .goals
  ) { input in
    let goals = input.network.goals.filter { $0.reached == nil && $0.parent == nil }
    guard !input.network.goals.isEmpty else { return .silentAboutGoals(input) }
    guard input.network.goals.contains(where: { $0.consequence != nil }) else {
      return .silent(
        "what difference it would make if the work ended",
        wouldAllow: ["goals whose end nobody would notice"],
        howTo: "Ask what would be missed if the work ended tomorrow.")
    }
    let open = goals.filter { $0.consequence == nil }
    guard let first = open.first else { return .nothing }
    return .found(
      Finding(
        rule: "goal.noConsequence", severity: .low, subjects: causes(of: open),
        title: open.count == 1
          ? "It is not recorded who would miss “\(first.displayName)”"
          : "It is not recorded who would miss \(open.count) of \(goals.count) goals",
        evidence: "\(Claim.list(open.map { "“\($0.displayName)”" }, limit: 4)).",
        action: "Ask what would happen if the work ended tomorrow.",
        numbers: ["open": Double(open.count), "of": Double(goals.count)]))
  }
}
