import StakeholderModel

extension FindingRule {
  /// A service alliance without those who provide it or those who use it.
  public static let serviceNoProvider = FindingRule(
    id: "service.noProvider",
    title: "A service without provider or user",
    says: "An alliance for a service has no recorded member who provides or who uses it.",
    why: "A training without a school, or without anybody who hires, serves nobody.",
    decided: """
      The alliance is of type service or mixed, at least three members are recorded, half of them or more \
      with their family, and none educates, or none hires.
      """,
    thresholds: [.groupMembers],
    aim: "Bring in who provides and who uses the service",
    action: "Invite a college, or an employer, whom a member knows.",
    sources: [.workforceBrief],
    needs: "what the alliance is for, and which family each member belongs to",
    severity: .medium ... .medium, basis: .record, cause: .goals
  ) { input in
    let alliances = input.network.alliances.filter { $0.type == .service || $0.type == .mixed }
    guard !alliances.isEmpty else {
      guard !input.network.alliances.isEmpty else { return .silentAboutAlliances }
      return input.network.alliances.contains { $0.type != nil }
        ? .notConcerned
        : .silent(
          "whether the work is for a service or a policy",
          howTo: "Add service, policy or mixed to each alliance, or to each goal.")
    }
    guard input.network.organizations.contains(where: { $0.group != nil }) else {
      return .silentAboutStakeholders
    }
    return .found(
      GroupCover.all(input).compactMap { cover in
        guard let alliance = cover.alliance, alliance.type == .service || alliance.type == .mixed,
          cover.isTold(fewest: input.value(.groupMembers))
        else { return nil }
        let missing = [StakeholderGroup.educate, .hire].filter { cover.known[$0] == nil }
        guard !missing.isEmpty else { return nil }
        let words = missing.map { $0 == .educate ? "who provides" : "who uses" }
        let cause = Cause.alliance(alliance.id)
        return Finding(
          rule: "service.noProvider", severity: .medium, subjects: [.cause(cause)],
          title: """
            \(cause: cause) has no recorded member \(words.joined(separator: " or ")) its service
            """,
          evidence: "\(counted(cover.members.count, "member is", "members are")) recorded.",
          action: "Invite somebody \(missing[0].does) and whom a member knows.",
          numbers: ["missing": Double(missing.count)])
      })
  }
}
