import StakeholderModel

extension Threshold {
  static let creditEvents = Threshold(
    "credit.hogged.events", 4, "events", means: "how many events with credit it takes",
    rationale: "fewer tell nothing")
  static let creditShare = Threshold(
    "credit.hogged.share", 0.5, "share", means: "what share of the credit one may have",
    rationale: "half")
  static let creditGap = Threshold(
    "credit.hogged.gap", 0.2, "share",
    means: "by how much the share of credit must exceed the share of what was given",
    rationale: "who gives most may be named most")
}

extension FindingRule {
  /// Credit that goes to one.
  public static let creditHogged = FindingRule(
    id: "credit.hogged",
    title: "Credit that goes to one partner",
    says: "Most recorded credit goes to one organization.",
    why: "Nothing ends a partnership faster than somebody who takes the credit.",
    decided: """
      At least four wins, celebrations, rewards or debriefs with credit are recorded, two or more organizations \
      take part, and more than half of them credit one organization or its people alone; where contributions \
      are recorded, its part of none of them comes near its part of the credit (within a fifth).
      """,
    thresholds: [.creditEvents, .creditShare, .creditGap],
    aim: "Share the credit",
    action: "Name the others in the next newsletter or council meeting.",
    sources: [.benest, .workforceBrief], needs: "events, with who was given the credit",
    severity: .medium ... .medium, basis: .record, cause: .process
  ) { input in
    let events = input.network.events.filter {
      ($0.kind?.givesCredit ?? false) && !$0.credited.isEmpty
    }
    guard Double(events.count) >= input.value(.creditEvents), input.network.organizations.count > 1
    else {
      return events.isEmpty
        ? .silent(
          "who was given the credit for what worked",
          howTo: "Note wins and celebrations as events, with who was credited.")
        : .nothing
    }
    var alone: [OrganizationID: Int] = [:]
    for event in events {
      let homes = Set(
        event.credited.compactMap { actor in
          actor.organization ?? actor.person.flatMap(input.network.person)?.home
        })
      if homes.count == 1, let only = homes.first { alone[only, default: 0] += 1 }
    }
    guard let most = alone.keys.sorted().max(by: { alone[$0, default: 0] < alone[$1, default: 0] }),
      Double(alone[most, default: 0]) > input.value(.creditShare) * Double(events.count)
    else { return .nothing }
    let count = alone[most, default: 0]
    let credit = Double(count) / Double(events.count)
    guard credit - largestPart(of: most, input) >= input.value(.creditGap) else { return .nothing }
    return .found(
      Finding(
        rule: "credit.hogged", severity: .medium, subjects: [.actor(.organization(most))],
        title: "\(count) of \(events.count) recorded successes credit \(organization: most) alone",
        evidence: "Counted are wins, celebrations, rewards and debriefs.",
        action: "Name the others in the next newsletter or council meeting.",
        numbers: ["alone": Double(count), "of": Double(events.count)]))
  }

  /// The largest share that an organization has of what was given of any resource; 0 where nothing is
  /// recorded.
  private static func largestPart(of home: OrganizationID, _ input: RuleInput) -> Double {
    let given = input.network.contributions.filter { ($0.delivered ?? 0) > 0 && $0.resource != nil }
    let kinds = Set(given.map { [$0.resource?.rawValue ?? "", $0.unit ?? ""] })
    return kinds.map { kind in
      let same = given.filter { [$0.resource?.rawValue ?? "", $0.unit ?? ""] == kind }
      let all = same.reduce(0.0) { $0 + ($1.delivered ?? 0) }
      let own = same.filter { input.part(of: $0.from, in: [home]) != nil }
      return own.reduce(0.0) { $0 + ($1.delivered ?? 0) } / all
    }.max() ?? 0
  }
}
