import StakeholderModel

extension Threshold {
  static let postedDays = Threshold(
    "sponsor.silent.days", 120, "days",
    means: "how long a home organization may hear of no opportunity",
    rationale: "four months")
}

extension FindingRule {
  /// Home organizations that have heard of nothing for long.
  public static let sponsorSilent = FindingRule(
    id: "sponsor.silent",
    title: "Nothing posted back home",
    says: "A member organization has not been told of an opportunity for long.",
    why: "Keeping bait on the water is how an organization finds out what it is a member for.",
    decided: """
      Posted opportunities are recorded as events, and none reached this member in the 120 days before the day \
      of the data.
      """,
    thresholds: [.postedDays],
    aim: "Tell home organizations what the work offers",
    action: "Send each home organization one opportunity this month.",
    sources: [.workforceBrief], needs: "opportunities that were posted, with dates",
    severity: .low ... .low, basis: .record, cause: .process
  ) { input in
    let posts = input.network.events.filter { $0.kind == .opportunityPosted }
    guard !input.network.alliances.isEmpty else { return .silentAboutAlliances }
    guard !posts.isEmpty else {
      return .silent(
        "which opportunities were posted back home, and when",
        howTo: "Note each as an event, with the organizations it was sent to.")
    }
    guard input.isDated else { return .silentAboutDay }
    return .found(
      input.network.alliances.compactMap { alliance in
        let cause = Cause.alliance(alliance.id)
        let members = input.memberOrganizations(of: alliance.id)
        let own = posts.filter { $0.cause == nil || $0.cause == cause }
        guard !own.isEmpty else { return nil }
        let silent = members.filter { member in
          !own.contains { post in
            post.to.contains { input.part(of: $0, in: [member]) != nil }
              && Double(input.age(of: post.date) ?? 0) <= input.value(.postedDays)
          }
        }
        guard let first = silent.first else { return nil }
        return Finding(
          rule: "sponsor.silent", severity: .low,
          subjects: [.cause(cause)] + silent.map { .actor(.organization($0)) },
          title: """
            \(silent.count) of \(members.count) members of \(cause: cause) have heard of no recorded \
            opportunity for \(Int(input.value(.postedDays))) days
            """,
          evidence: "It is about \(input.names(silent, limit: 6)).",
          action: "Send \(organization: first) one opportunity this month.",
          numbers: ["silent": Double(silent.count), "of": Double(members.count)])
      })
  }
}
