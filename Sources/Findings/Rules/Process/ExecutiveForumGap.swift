import StakeholderModel

extension Threshold {
  static let forumDays = Threshold(
    "executive.forum.gap.days", 365, "days", means: "within what time top leaders should have met",
    rationale: "once a year")
  static let forumStale = Threshold(
    "executive.forum.gap.stale", 180, "days", means: "after what time the last meeting is long ago",
    rationale: "half a year")
  static let forumTies = Threshold(
    "executive.forum.gap.ties", 0.25, "share of pairs",
    means: "what share of pairs of top leaders of different members should be tied",
    rationale: "a leader who knows one in four hears of the rest")
}

extension FindingRule {
  /// Top leaders who do not come together.
  public static let executiveForumGap = FindingRule(
    id: "executive.forum.gap",
    title: "Top leaders do not come together",
    says: "Top leaders of the members have not met for long, or hardly know each other.",
    why: "Top leaders should not form an alliance only to leave its care to others.",
    decided: """
      Where forums of top leaders are recorded as events: fewer than two member organizations were there in \
      the 365 days before the day of the data; or the last forum is more than 180 days ago, which weighs less. \
      Weightier once the alliance is at work. Where none is recorded, ties stand in: of the pairs of \
      executives of different members (at least three members with a known executive) fewer than a quarter \
      have a recorded tie. Ties are not looked at in a network that one source told.
      """,
    thresholds: [.forumDays, .forumStale, .forumTies],
    aim: "Bring top leaders together again",
    action: "Let staff prepare a meeting that is worth the leaders’ hour, and name its date.",
    sources: [.workforceBrief, .competency],
    needs: "when top leaders met and who was there, or executives’ ties",
    severity: .medium ... .high, basis: .record, cause: .process
  ) { input in
    guard !input.network.alliances.isEmpty else { return .silentAboutAlliances }
    let forums = input.network.events.filter { $0.kind == .executiveForum }
    guard input.network.asOf != nil, !forums.isEmpty else {
      let told = input.network.alliances.map { LeaderTies($0.id, input) }.filter(\.isKnown)
      guard told.isEmpty else { return .found(told.compactMap { $0.finding(input) }) }
      return .silent(
        "when top leaders last came together",
        wouldAllow: ["alliances whose top leaders do not meet"],
        howTo: "Note each meeting of top leaders as an event with its date and who was there.")
    }
    return .found(
      input.network.alliances.compactMap { alliance in
        let cause = Cause.alliance(alliance.id)
        let own = forums.filter { $0.cause == nil || $0.cause == cause }
        let members = input.memberOrganizations(of: alliance.id)
        guard members.count > 1 else { return nil }
        let recent = own.filter { Double(input.age(of: $0.date) ?? 0) <= input.value(.forumDays) }
        let there = Set(
          recent.flatMap(\.participants).compactMap { input.part(of: $0, in: members) })
        let last = own.compactMap { input.age(of: $0.date) }.min()
        let isKnown = recent.isEmpty || recent.contains { $0.attendees != nil || !$0.to.isEmpty }
        let isGap = isKnown && there.count < 2
        let isOld = last.map { Double($0) > input.value(.forumStale) } ?? true
        guard isGap || isOld else { return nil }
        let isMature = [.implementing, .sustaining, .renewing].contains(alliance.stage)
        return Finding(
          rule: "executive.forum.gap", severity: isGap && isMature ? .high : .medium,
          subjects: [.cause(cause)],
          title: isGap
            ? "Top leaders of \(there.count) of \(members.count) members of \(cause: cause) are recorded as having met within a year"
            : "Top leaders of \(cause: cause) last met \(last ?? 0) days ago",
          evidence: there.isEmpty
            ? "No member is recorded as having been there."
            : "There: \(input.names(there.sorted())).",
          action: "Prepare a meeting of the top leaders of \(cause: cause), and name its date.",
          numbers: ["members": Double(there.count), "of": Double(members.count)])
      })
  }
}
