import StakeholderModel

extension FindingRule {
  /// Something a member has, a goal could use, and nobody uses.
  public static let assetUnused = FindingRule(
    id: "asset.unused",
    title: "Something a partner has that a goal could use",
    says: "A member has something that touches an open goal.",
    why: "Do not look for what the community needs; look at what it has.",
    decided:
      "A subject of what an organization has is also a subject of a goal that is not reached.",
    aim: "Use what partners have",
    action: "Ask the member whether it would bring it in.",
    sources: [.workforceBrief], needs: "what organizations have, and the subjects of goals",
    severity: .info ... .info, basis: .record, cause: .goals
  ) { input in
    let goals = input.network.goals.filter { $0.reached == nil && !$0.tags.isEmpty }
    guard !goals.isEmpty else {
      return .silent(
        "the subjects of goals (tags)", howTo: "Add a word or two to each goal on what it is about."
      )
    }
    guard input.network.organizations.contains(where: { $0.profile.assets != nil }) else {
      return .silent(
        "what organizations have that others could use (assets)",
        howTo: "Ask each partner what it has: rooms, skills, data, access.")
    }
    let matches = input.network.organizations.flatMap { organization in
      (organization.profile.assets ?? []).filter { asset in
        goals.contains { $0.tags.contains { $0.lowercased() == asset.lowercased() } }
      }.map { (organization.id, $0) }
    }
    guard let first = matches.first else { return .nothing }
    return .found(
      Finding(
        rule: "asset.unused", severity: .info,
        subjects: Set(matches.map(\.0)).sorted().map { .actor(.organization($0)) },
        title: matches.count == 1
          ? "\(organization: first.0) has something that a goal could use: \(first.1)"
          : "\(matches.count) things that partners have could serve a goal",
        evidence: """
          \(Claim.list(matches.map { "\($0.1) (\(organization: $0.0))" }, limit: 5)).
          """,
        action: "Ask \(organization: first.0) whether it would bring it in.",
        numbers: ["assets": Double(matches.count)]))
  }
}
