import StakeholderModel

extension FindingRule {
  /// Members of whom nobody learned what they are after.
  public static let interestUnknown = FindingRule(
    id: "interest.unknown",
    title: "Interests that nobody has learned",
    says: "Nothing is recorded of what a member answers for, has, wants or fears.",
    why: "Who does not know what a partner is after cannot offer it anything.",
    decided: """
      Of some members it is recorded to whom they answer, where they can be hurt, what they can bring or what \
      they care about; of this one, nothing of the four.
      """,
    aim: "Learn what partners are after",
    action: "Ask what they answer for, what they can bring, and what they care about.",
    sources: [.workforceBrief], needs: "what members answer for, have, want or fear",
    severity: .medium ... .medium, basis: .record, cause: .process
  ) { input in
    guard !input.network.alliances.isEmpty else { return .silentAboutAlliances }
    func isKnown(_ id: OrganizationID) -> Bool {
      guard let profile = input.network.organization(id)?.profile else { return false }
      return profile.accountability != nil || profile.vulnerabilities != nil
        || profile.resources != nil || profile.interests != nil
    }
    let members = input.network.alliances.map { input.memberOrganizations(of: $0.id) }
    guard members.joined().contains(where: isKnown) else {
      return .silent(
        "what members answer for, have, want or fear",
        wouldAllow: ["interests that nobody has learned"],
        howTo: "Ask each member, and note it with the organization.")
    }
    return .found(
      zip(input.network.alliances, members).compactMap { alliance, members in
        let open = members.filter { !isKnown($0) }
        guard let first = open.first else { return nil }
        let cause = Cause.alliance(alliance.id)
        return Finding(
          rule: "interest.unknown", severity: .medium,
          subjects: [.cause(cause)] + open.map { .actor(.organization($0)) },
          title: """
            What \(open.count) of \(members.count) members of \(cause: cause) are after is not recorded
            """,
          evidence: "Open at \(input.names(open, limit: 6)).",
          action: "Ask \(organization: first) what it answers for, can bring and cares about.",
          numbers: ["open": Double(open.count), "of": Double(members.count)])
      })
  }
}
