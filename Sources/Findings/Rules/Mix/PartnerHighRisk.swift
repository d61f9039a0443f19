import StakeholderModel

extension Threshold {
  static let riskDelivered = Threshold(
    "partner.highRisk.delivered", 0.5, "share",
    means: "what share of a promise must have come by its date",
    rationale: "less than half is more than a delay")
  static let riskShare = Threshold(
    "partner.highRisk.share", 0.25, "share",
    means: "from what share of all promises a partner is central",
    rationale: "a quarter")
}

extension FindingRule {
  /// Partners on whom much hangs and who may not hold; for the keeper of the file alone.
  public static let partnerHighRisk = FindingRule(
    id: "partner.highRisk",
    title: "Much hangs on a partner who may not hold",
    says: "A partner who gives or leads much may not keep what was promised.",
    why:
      "It pays to see early who is serious, who has resources, and where a second source is needed.",
    decided: """
      The partner is required by open work or promised at least a quarter of some resource; and the keeper \
      marked a high risk, or commitment is at most 2 of 5, or less than half of what was due has come.
      """,
    thresholds: [.riskDelivered, .riskShare],
    aim: "Rest less on partners who may not hold",
    action: "Agree on a smaller promise or a pilot, and find a second source.",
    sources: [.workforceBrief], needs: "promises with dates, commitment, or a mark of risk",
    severity: .high ... .high, basis: .record, cause: .people, privacy: .keeper
  ) { input in
    let isRecorded =
      input.network.organizations.contains { $0.judgment.risk != nil }
      || input.network.memberships.contains { $0.judgment.risk != nil || $0.commitment != nil }
      || input.isDated
        && input.network.contributions.contains { $0.due != nil && $0.pledged != nil }
    guard isRecorded else {
      return .silent(
        "what partners promised and by when, or how committed they are",
        howTo: "Add promises with their dates; marks of risk are for your own eyes.")
    }
    let required = Set(input.openInitiatives.flatMap(\.required))
    let risky = input.network.organizations.filter { organization in
      let own = input.network.memberships.filter {
        $0.organization == organization.id
          || $0.person.flatMap(input.network.person)?.home == organization.id
      }
      let isMarked =
        organization.judgment.risk == .high || own.contains { $0.judgment.risk == .high }
      let isHalfHearted = own.contains { ($0.commitment ?? 5) <= 2 }
      return (required.contains(organization.id) || givesMuch(organization.id, input))
        && (isMarked || isHalfHearted || isBehind(organization.id, input))
    }
    return .found(
      risky.map { organization in
        Finding(
          rule: "partner.highRisk", severity: .high,
          subjects: [.actor(.organization(organization.id))],
          title: "Much hangs on \(organization: organization.id), which may not hold",
          evidence: isBehind(organization.id, input)
            ? "Less than half of what was due has come." : "The keeper of the file marked it.",
          action:
            "Agree on a smaller promise with \(organization: organization.id), and find a second source."
        )
      })
  }

  private static func own(_ id: OrganizationID, _ input: RuleInput) -> [Contribution] {
    input.network.contributions.filter { input.part(of: $0.from, in: [id]) != nil }
  }

  private static func isBehind(_ id: OrganizationID, _ input: RuleInput) -> Bool {
    let due = own(id, input).filter { (input.age(of: $0.due) ?? 0) > 0 && ($0.pledged ?? 0) > 0 }
    return due.contains { item in
      guard let delivered = item.delivered, let pledged = item.pledged else { return false }
      return delivered / pledged < input.value(.riskDelivered)
    }
  }

  private static func givesMuch(_ id: OrganizationID, _ input: RuleInput) -> Bool {
    own(id, input).contains { item in
      let same = input.network.contributions.filter {
        $0.resource == item.resource && $0.unit == item.unit && $0.to == item.to
      }
      let all = same.reduce(0.0) { $0 + ($1.pledged ?? 0) }
      return all > 0 && same.count > 1 && (item.pledged ?? 0) / all >= input.value(.riskShare)
    }
  }
}
