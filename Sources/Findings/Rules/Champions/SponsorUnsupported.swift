import StakeholderModel

extension FindingRule {
  /// People who lead the work without support from the top at home.
  public static let sponsorUnsupported = FindingRule(
    id: "sponsor.unsupported",
    title: "Somebody leads without support from the top",
    says: "Somebody who leads the work has no recorded support from above at home.",
    why: "Whoever leads without standing at home spends half of the time on asking leave.",
    decided: """
      The file records who supports whom, and no tie of support leads from somebody above in the same \
      organization (an executive, or whoever is at a higher level) to the one who leads the alliance or \
      the open initiative; or the sponsors at home were rated, and none of them as active.
      """,
    aim: "Win support from the top for those who lead",
    action: "Brief an executive at home, and agree which benefit justifies the time.",
    sources: [.workforceBrief, .research],
    needs: "who leads the work, and who supports whom", severity: .high ... .high, basis: .record,
    cause: .people
  ) { input in
    let causes: [Cause] =
      input.network.alliances.map { .alliance($0.id) }
      + input.openInitiatives.map { .initiative($0.id) }
    let led = causes.map { ($0, input.leaders(of: $0)) }.filter { !$0.1.isEmpty }
    guard !led.isEmpty else {
      return .silent(
        "who leads the work day to day",
        howTo: "Note who leads each alliance and each piece of joint work.")
    }
    let supports = input.network.ties.filter { $0.kind?.rawValue == "supports" }
    let activity = input.means(of: "active", in: .sponsor)
    guard !supports.isEmpty || !activity.isEmpty else {
      return .silent(
        "which executive supports those who lead the work",
        wouldAllow: ["people who lead without support from the top"],
        howTo: "Ask those who lead who stands behind them at home.")
    }
    return .found(
      led.compactMap { cause, leaders in
        let alone = leaders.filter { leader in
          isLeftAlone(leader, activity, input)
            || !supports.isEmpty && !isSupported(leader, supports, input)
        }
        guard let first = alone.first else { return nil }
        return Finding(
          rule: "sponsor.unsupported", severity: .high,
          subjects: [.cause(cause)] + alone.map { .actor(.person($0)) },
          title: alone.count == 1
            ? "\(person: first) leads \(cause: cause) without recorded support from the top at home"
            : "\(alone.count) people lead \(cause: cause) without recorded support from the top",
          evidence: alone.contains { isLeftAlone($0, activity, input) }
            ? "The sponsors at home are rated as not active: \(input.names(alone))."
            : "No tie of support from above is recorded for \(input.names(alone)).",
          action: """
            Brief an executive at the home of \(person: first), and agree which benefit justifies the time.
            """,
          numbers: ["alone": Double(alone.count)], flip: 1)
      })
  }

  /// Whether the sponsors at a leader’s home were rated, and none of them is active at all.
  private static func isLeftAlone(
    _ leader: PersonID, _ activity: [Actor: Double], _ input: RuleInput
  ) -> Bool {
    guard let home = input.network.person(leader)?.home,
      let root = input.tree.path(from: home).last
    else { return false }
    let own = activity.filter {
      $0.key != .person(leader) && input.part(of: $0.key, in: [root]) != nil
    }
    return !own.isEmpty && own.allSatisfy { $0.value <= 0 }
  }

  private static func isSupported(
    _ leader: PersonID, _ supports: TieList, _ input: RuleInput
  ) -> Bool {
    guard let person = input.network.person(leader), let home = person.home else { return true }
    let own = person.homePosition?.level.map(rank) ?? 0
    return supports.contains { tie in
      guard tie.to == .person(leader), let id = tie.from.person,
        let above = input.network.person(id), let place = above.home
      else { return false }
      let root = input.tree.path(from: home).last
      return input.tree.path(from: place).last == root
        && (above.homePosition?.level.map { rank($0) > own } ?? true)
    }
  }

  /// The order of levels, the front line lowest.
  static func rank(_ level: PositionLevel) -> Int {
    switch level {
    case .topExecutive, .boardMember, .electedOfficial: 6
    case .executive: 5
    case .manager: 4
    case .supervisor: 3
    case .professional: 2
    case .frontline, .volunteer: 1
    }
  }
}
