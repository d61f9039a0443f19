import StakeholderModel

extension Threshold {
  static let creditEvents = Threshold(
    "credit.hogged.events", 4, "events", means: "how many events with credit it takes",
    rationale: "fewer tell nothing")
  static let creditShare = Threshold(
    "credit.hogged.share", 0.5, "share", means: "what share of the credit one may have",
    rationale: "half")
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
      take part, and more than half of them credit one organization or its people alone.
      """,
    thresholds: [.creditEvents, .creditShare],
    aim: "Share the credit",
    action: "Name the others in the next newsletter or council meeting.",
    sources: [.benest, .workforceBrief], needs: "events, with who was given the credit",
    severity: .medium ... .medium, basis: .record, cause: .process
  ) { input in
    let events = input.network.events.filter {
      ($0.kind?.givesCredit ?? false) && !$0.credited.isEmpty
    }
    guard Double(events.count) >= input.value(.creditEvents), input.network.organizations.count > 1
    else { return .notConcerned }
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
    return .found(
      Finding(
        rule: "credit.hogged", severity: .medium, subjects: [.actor(.organization(most))],
        title: "\(count) of \(events.count) recorded successes credit \(organization: most) alone",
        evidence: "Counted are wins, celebrations, rewards and debriefs.",
        action: "Name the others in the next newsletter or council meeting.",
        numbers: ["alone": Double(count), "of": Double(events.count)]))
  }
}
