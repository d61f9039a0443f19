import StakeholderModel

/// Which families of stakeholders take part in an alliance, or in the whole file.
struct GroupCover {
  /// The alliance; `nil` for everyone in the file.
  let alliance: Alliance?
  /// The organizations that take part.
  let members: [OrganizationID]
  /// The members of each family.
  let known: [StakeholderGroup: [OrganizationID]]

  /// How many members have no recorded family.
  var unknown: Int { members.count - known.values.reduce(0) { $0 + $1.count } }

  /// The families without a recorded member.
  var absent: [StakeholderGroup] { StakeholderGroup.allCases.filter { known[$0] == nil } }

  /// The families that an alliance of its type cannot do without.
  var required: [[StakeholderGroup]] {
    switch alliance?.type {
    case .service: [[.hire], [.educate]]
    case .policy: [[.representBusiness, .representWorkers], [.fundAdvance]]
    case .mixed: StakeholderGroup.allCases.map { [$0] }
    case .team, .other, nil: []
    }
  }

  /// Whether a family is missing that an alliance of its type cannot do without.
  func isRequired(_ group: StakeholderGroup) -> Bool {
    required.contains { $0.contains(group) && $0.allSatisfy { known[$0] == nil } }
  }

  /// The cover of each alliance, or of the whole file where there is none.
  static func all(_ input: RuleInput) -> [GroupCover] {
    let alliances: [Alliance?] = input.network.alliances.isEmpty ? [nil] : input.network.alliances
    return alliances.map { alliance in
      let members =
        alliance.map { input.memberOrganizations(of: $0.id) }
        ?? input.network.organizations.map(\.id)
      var known: [StakeholderGroup: [OrganizationID]] = [:]
      for member in members {
        if let group = input.network.organization(member)?.group {
          known[group, default: []].append(member)
        }
      }
      return GroupCover(alliance: alliance, members: members, known: known)
    }
  }

  /// Whether enough is known of enough members to speak of who is missing.
  func isTold(fewest: Double) -> Bool {
    Double(members.count) >= fewest && 2 * unknown <= members.count && !known.isEmpty
  }
}

extension StakeholderGroup {
  /// What its members do, after "nobody" or "somebody".
  var does: String {
    switch self {
    case .representBusiness: "who speaks for business"
    case .representWorkers: "who speaks for workers"
    case .hire: "who hires"
    case .educate: "who educates or trains"
    case .fundAdvance: "who funds or advances the work"
    }
  }

  /// What it is called.
  var name: String {
    switch self {
    case .representBusiness: "those who speak for business"
    case .representWorkers: "those who speak for workers"
    case .hire: "those who hire"
    case .educate: "those who educate and train"
    case .fundAdvance: "those who fund and advance the work"
    }
  }
}

extension RuleAnswer {
  static var silentAboutStakeholders: RuleAnswer {
    .silent(
      "which family of stakeholders each organization belongs to",
      wouldAllow: ["families of stakeholders that are missing", "families without ties to others"],
      howTo:
        "Add to each organization whether it speaks for business or workers, hires, educates, or funds."
    )
  }
}
