import StakeholderModel

extension Threshold {
  static let groupMembers = Threshold(
    "stakeholder.group.absent.members", 3, "organizations",
    means: "how many members must be recorded before anybody counts as missing",
    rationale: "one or two names are no list of members")
}

extension FindingRule {
  /// A family of stakeholders without a recorded member.
  public static let stakeholderGroupAbsent = FindingRule(
    id: "stakeholder.group.absent",
    title: "A family of stakeholders is missing",
    says: "A family of stakeholders has no recorded member.",
    why: "Whoever is not at the table hears of it late, and owes it nothing.",
    decided: """
      Five families: those who speak for business, those who speak for workers, those who hire, those who \
      educate, those who fund and advance. Told for each alliance with at least three recorded members of \
      which at least half have a recorded family (for the whole file where it names no alliance). Weightier \
      where an alliance of its type cannot do without: service needs those who hire and educate, policy those \
      who speak for business or workers and those who fund. Members without a recorded family are counted, \
      never guessed.
      """,
    thresholds: [.groupMembers],
    aim: "Bring the missing stakeholders to the table",
    action:
      "Look at what the community has, and invite somebody of the missing family whom a member knows.",
    sources: [.workforceBrief], needs: "which family of stakeholders each organization belongs to",
    severity: .medium ... .high, basis: .record, cause: .structure
  ) { input in
    guard input.network.organizations.contains(where: { $0.group != nil }) else {
      return .silentAboutStakeholders
    }
    return .found(
      GroupCover.all(input).compactMap { cover in
        guard cover.isTold(fewest: input.value(.groupMembers)), !cover.absent.isEmpty,
          cover.absent.count <= 3
        else { return nil }
        return finding(cover)
      })
  }

  private static func finding(_ cover: GroupCover) -> Finding {
    let cause = cover.alliance.map { Cause.alliance($0.id) }
    let missing = cover.absent.map { $0.does as String }
    let whom =
      missing.count == 1
      ? missing[0]
      : missing.dropLast().joined(separator: ", ")
        + " or " + (missing.last ?? "")
    let isRequired = cover.absent.contains(where: cover.isRequired)
    let unknown: Claim =
      cover.unknown == 0
      ? Claim([])
      : " Of \(counted(cover.unknown, "member", "members")) the family is not recorded."
    let present = StakeholderGroup.allCases.compactMap { group in
      cover.known[group].map { "\(group.name) (\($0.count))" as Claim }
    }
    return Finding(
      rule: "stakeholder.group.absent", severity: isRequired ? .high : .medium,
      subjects: cause.map { [.cause($0)] } ?? [],
      title: cause.map { "Nobody \(whom) is recorded in \(cause: $0)" }
        ?? "Nobody \(whom) is recorded",
      evidence: "Recorded: \(Claim.list(present, limit: 5)).\(unknown)",
      action: "Ask which member knows somebody \(cover.absent[0].does), and invite them.",
      numbers: [
        "absent": Double(cover.absent.count), "members": Double(cover.members.count),
        "unknown": Double(cover.unknown),
      ])
  }
}
