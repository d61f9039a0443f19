import StakeholderModel

extension FindingRule {
  /// Long-term goals without a first step.
  public static let goalNoShortTerm = FindingRule(
    id: "goal.noShortTerm",
    title: "A long-term goal without a first step",
    says: "A long-term goal has no recorded short-term step, or all of its steps are overdue.",
    why: "Short-term goals sustain momentum; without them, people leave before the first result.",
    decided: """
      The goal is marked as long-term and not reached, and no goal names it as the larger one; or the dates \
      of all such steps that are not reached have passed.
      """,
    aim: "Give long-term goals a first step",
    action: "Agree on something that can be done within three months.",
    sources: [.workforceBrief], needs: "goals, with how far away they are and their steps",
    severity: .medium ... .medium, basis: .record, cause: .goals
  ) { input in
    let long = input.network.goals.filter { $0.horizon == .long && $0.reached == nil }
    guard !long.isEmpty else {
      guard !input.network.goals.isEmpty else { return .silentAboutGoals(input) }
      return input.network.goals.contains { $0.horizon != nil }
        ? .notConcerned
        : .silent(
          "which goals are short-term and which long-term", howTo: "Add short or long to each goal."
        )
    }
    let bare = long.filter { goal in
      let steps = input.network.goals.filter { $0.parent == goal.id }
      let open = steps.filter { $0.reached == nil }
      return steps.isEmpty
        || !open.isEmpty
          && open.allSatisfy { input.age(of: $0.deadline).map { $0 > 0 } ?? false }
    }
    guard let first = bare.first else { return .nothing }
    return .found(
      Finding(
        rule: "goal.noShortTerm", severity: .medium, subjects: causes(of: bare),
        title: bare.count == 1
          ? "The long-term goal “\(first.displayName)” has no recorded step that is not overdue"
          : "\(bare.count) of \(long.count) long-term goals have no recorded step that is not overdue",
        evidence: "\(Claim.list(bare.map { "“\($0.displayName)”" }, limit: 4)).",
        action: "Agree on something that can be done within three months.",
        numbers: ["bare": Double(bare.count), "of": Double(long.count)]))
  }
}
