import StakeholderModel

extension FindingRule {
  /// Goals by which nobody could tell whether they were reached.
  public static let goalVague = FindingRule(
    id: "goal.vague",
    title: "A goal nobody can measure",
    says: "A goal has no measure or no date, or somebody said that it does not move, fit or hold.",
    why:
      "Effective goals are compelling, strategic and concrete; others let everybody drift apart in good faith.",
    decided: """
      Told where measures or dates are recorded for some goal, or a goal is marked as not compelling, not \
      strategic or not concrete. Goals that are steps to others, or are reached, are not meant.
      """,
    aim: "Make goals that one can measure",
    action: "Write down by what and by when one could tell that the goal is reached.",
    sources: [.workforceBrief], needs: "goals, with how and by when they are measured",
    severity: .medium ... .medium, basis: .record, cause: .goals
  ) { input in
    let goals = input.network.goals.filter { $0.reached == nil && $0.parent == nil }
    guard !input.network.goals.isEmpty else { return .silentAboutGoals(input) }
    let isMeasured = input.network.goals.contains { $0.measure != nil || $0.deadline != nil }
    let vague = goals.filter { goal in
      [goal.isCompelling, goal.isStrategic, goal.isConcrete].contains(false)
        || isMeasured && (goal.measure == nil || goal.deadline == nil)
    }
    guard !isMeasured || !vague.isEmpty else { return .nothing }
    guard let first = vague.first else {
      return .silent(
        "how and by when goals are measured", wouldAllow: ["goals nobody can measure"],
        howTo: "Add a measure and a date to each goal.")
    }
    return .found(
      Finding(
        rule: "goal.vague", severity: .medium, subjects: causes(of: vague),
        title: vague.count == 1
          ? "“\(first.displayName)” has no \(missing(first))"
          : "\(vague.count) of \(goals.count) goals have no measure, no date or a no",
        evidence: "\(Claim.list(vague.map { "“\($0.displayName)”" }, limit: 4)).",
        action: "Write down by what and by when one could tell that it is reached.",
        numbers: ["vague": Double(vague.count), "of": Double(goals.count)]))
  }

  private static func missing(_ goal: Goal) -> String {
    switch (goal.measure, goal.deadline) {
    case (nil, nil): "recorded measure and no date"
    case (nil, _): "recorded measure"
    case (_, nil): "recorded date"
    default: "yes to whether it moves people, fits and is concrete"
    }
  }
}

/// The alliances and initiatives of some goals, each once.
func causes(of goals: [Goal]) -> [Finding.Subject] {
  var causes: [Cause] = []
  for case let cause? in goals.map(\.cause) where !causes.contains(cause) { causes.append(cause) }
  return causes.map { .cause($0) }
}

extension RuleAnswer {
  /// Nothing is said about goals where there is no joint work to have any.
  static func silentAboutGoals(_ input: RuleInput) -> RuleAnswer {
    guard !input.network.alliances.isEmpty || !input.openInitiatives.isEmpty else {
      return .silentAboutWork
    }
    return .silent(
      "what the work is to reach (goals)",
      wouldAllow: [
        "goals nobody can measure", "long-term goals without a first step",
        "policy goals without those who decide", "those served who have no voice",
      ], howTo: "Write down each goal with a measure and a date.")
  }
}
