import StakeholderModel

extension FindingRule {
  /// Ties called collaboration that no joint work stands behind.
  public static let levelInflated = FindingRule(
    id: "level.inflated",
    title: "Collaboration without joint work",
    says:
      "Two organizations are said to collaborate, and no joint work or goal of both is recorded.",
    why: """
      Better communication is not collaboration: where it is called so, nobody notices that nothing is \
      made together.
      """,
    decided: """
      A tie of the highest level (a shared goal, an idea changed by both sides, control shared) joins two \
      organizations or their people, and no recorded work needs both, no goal is pursued by both, and no \
      alliance with a goal has both as members. Weightier where work needs both, it is recorded who shaped \
      it, and one of the two is not among them.
      """,
    aim: "Find out what is made together",
    action: "Ask both what they make together, and what each has changed in the other’s idea.",
    sources: [.benest, .research],
    needs: "how closely people work together, and which work or goals they share",
    severity: .low ... .medium, basis: .record, cause: .process
  ) { input in
    let close = closePairs(input)
    guard input.network.ties.contains(where: { $0.level != nil }) else { return .silentAboutLevels }
    guard isWorkRecorded(input) else { return .silentAboutWork }
    let bare = close.filter { !isShared($0[0], $0[1], input) }
    let oneSided = close.filter { isOneSided($0[0], $0[1], input) }
    return .found(
      [found(bare, isBare: true, input), found(oneSided, isBare: false, input)].compactMap { $0 })
  }

  /// The pairs of organizations that a tie of the highest level joins, in byte order.
  private static func closePairs(_ input: RuleInput) -> [[OrganizationID]] {
    let homes = input.homes
    let pairs = input.network.ties.filter { $0.level == .collaboration && !$0.isStrained }
      .compactMap { tie -> [OrganizationID]? in
        guard let a = homes[tie.from], let b = homes[tie.to], a != b, !input.tree.isInside(a, b),
          !input.tree.isInside(b, a)
        else { return nil }
        return [a, b].sorted()
      }
    return Set(pairs).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Whether any work or goal is recorded that two organizations could share.
  private static func isWorkRecorded(_ input: RuleInput) -> Bool {
    input.network.initiatives.contains { $0.required.count > 1 }
      || input.network.goals.contains { $0.pursuedBy.count > 1 || $0.cause != nil }
  }

  private static func works(
    _ a: OrganizationID, _ b: OrganizationID, _ input: RuleInput
  )
    -> [Initiative]
  {
    input.network.initiatives.filter { work in
      let (one, other) = (
        input.part(of: .organization(a), in: work.required),
        input.part(of: .organization(b), in: work.required)
      )
      return one != nil && other != nil && one != other
    }
  }

  private static func isShared(_ a: OrganizationID, _ b: OrganizationID, _ input: RuleInput) -> Bool
  {
    guard works(a, b, input).isEmpty else { return true }
    return input.network.goals.contains { goal in
      let homes = goal.pursuedBy.compactMap { input.part(of: $0, in: [a, b]) }
      if Set(homes).count == 2 { return true }
      guard case .alliance(let id)? = goal.cause else { return false }
      let members = input.memberOrganizations(of: id)
      return Set(members.compactMap { input.part(of: .organization($0), in: [a, b]) }).count == 2
    }
  }

  /// Whether it is recorded who shaped the work that needs both, and one side did not.
  private static func isOneSided(
    _ a: OrganizationID, _ b: OrganizationID, _ input: RuleInput
  )
    -> Bool
  {
    let works = works(a, b, input)
    return !works.isEmpty
      && works.allSatisfy { work in
        let homes = work.contributors.compactMap { input.part(of: .person($0), in: [a, b]) }
        return !work.contributors.isEmpty && Set(homes).count < 2
      }
  }

  private static func found(
    _ pairs: [[OrganizationID]], isBare: Bool, _ input: RuleInput
  ) -> Finding? {
    guard let first = pairs.first else { return nil }
    let what =
      isBare
      ? "no joint work or goal of both is recorded"
      : "only one side is recorded as having shaped their joint work"
    let title: Claim =
      pairs.count == 1
      ? """
      \(organization: first[0]) and \(organization: first[1]) are said to collaborate, and \(what)
      """
      : "\(pairs.count) pairs of organizations are said to collaborate, and \(what)"
    let names = pairs.map { "\(organization: $0[0]) – \(organization: $0[1])" as Claim }
    return Finding(
      rule: "level.inflated", severity: isBare ? .low : .medium,
      subjects: Set(pairs.joined()).sorted().map { .actor(.organization($0)) }, title: title,
      evidence: "It is about \(Claim.list(names, limit: 5)).",
      action: """
        Ask \(organization: first[0]) and \(organization: first[1]) what they make together.
        """,
      numbers: ["pairs": Double(pairs.count)])
  }
}
