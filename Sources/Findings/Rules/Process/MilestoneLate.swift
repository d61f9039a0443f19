import StakeholderModel

extension FindingRule {
  /// Milestones whose day has passed.
  public static let milestoneLate = FindingRule(
    id: "milestone.late",
    title: "Milestones that are late",
    says: "The day of a milestone has passed, and it is not recorded as done.",
    why: "A missed assignment is first a question about the relationship, then about the plan.",
    decided:
      "The milestone’s day is before the day of the data, and no day on which it was done is recorded.",
    aim: "Talk about milestones that are late",
    action:
      "Ask whoever is late what they need; re-enforce the relationship rather than enforce the plan.",
    sources: [.benest], needs: "milestones with their dates", severity: .low ... .low,
    basis: .record,
    cause: .process
  ) { input in
    guard input.network.agreements.contains(where: { !$0.milestones.isEmpty }) else {
      return .silent(
        "milestones with their dates", howTo: "Add milestones to the agreement that they belong to."
      )
    }
    guard input.isDated else { return .silentAboutDay }
    let late = input.network.agreements.flatMap { agreement in
      agreement.milestones.filter { $0.done == nil && (input.age(of: $0.due) ?? 0) > 0 }
    }
    guard let first = late.first else { return .nothing }
    let owners = Set(late.compactMap(\.owner)).sorted()
    return .found(
      Finding(
        rule: "milestone.late", severity: .low, subjects: owners.map { .actor(.person($0)) },
        title: late.count == 1
          ? "The milestone “\(first.name ?? "without a name")” is late"
          : "\(late.count) milestones are late",
        evidence:
          "Late: \(Claim.list(late.map { "\($0.name ?? "one without a name")" }, limit: 5)).",
        action:
          "Ask \(owners.first.map { "\(person: $0)" as Claim } ?? "whoever has it") what they need first.",
        numbers: ["late": Double(late.count)]))
  }
}
