import StakeholderModel

extension FindingRule {
  /// Members who expect different speeds.
  public static let paceMismatch = FindingRule(
    id: "pace.mismatch",
    title: "Different ideas of speed",
    says: "Some members of an alliance expect slow work, others fast.",
    why:
      "Different expectations of pace are among the most common sources of conflict among partners.",
    decided:
      "Members who expect slow and members who expect fast work are both recorded for one alliance.",
    aim: "Agree on a pace",
    action: "Talk about the pace each member expects, and agree on the next date.",
    sources: [.workforceBrief], needs: "what pace members expect", severity: .low ... .low,
    basis: .record, cause: .process
  ) { input in
    let paced = input.network.memberships.filter { $0.expectedPace != nil && $0.left == nil }
    guard !paced.isEmpty else {
      return input.network.memberships.isEmpty
        ? .silentAboutAlliances
        : .silent(
          "what pace members expect", wouldAllow: ["different ideas of speed"],
          howTo: "Ask each member: slow, medium or fast?")
    }
    func homes(_ alliance: AllianceID, _ pace: ExpectedPace) -> [OrganizationID] {
      paced.filter { $0.alliance == alliance && $0.expectedPace == pace }
        .compactMap { $0.organization ?? $0.person.flatMap(input.network.person)?.home }
    }
    return .found(
      input.network.alliances.compactMap { alliance in
        let (slow, fast) = (homes(alliance.id, .slow), homes(alliance.id, .fast))
        guard !slow.isEmpty, !fast.isEmpty else { return nil }
        let cause = Cause.alliance(alliance.id)
        return Finding(
          rule: "pace.mismatch", severity: .low,
          subjects: [.cause(cause)] + (slow + fast).map { .actor(.organization($0)) },
          title: "Members of \(cause: cause) expect slow and fast work",
          evidence: "Slow: \(input.names(slow)). Fast: \(input.names(fast)).",
          action: "Talk about the pace each expects, and agree on the next date.",
          numbers: ["slow": Double(slow.count), "fast": Double(fast.count)])
      })
  }
}
