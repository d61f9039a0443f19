import StakeholderModel

extension Threshold {
  static let nameOnlyDays = Threshold(
    "champion.nameOnly.days", 90, "days",
    means: "how long without contact across a boundary before a champion counts as quiet",
    rationale: "a quarter of a year")
  static let nameOnlyBehaviours = Threshold(
    "champion.nameOnly.behaviours", 1, "of four",
    means: "up to how many of the four things champions do count as few", rationale: "one or none")
}

extension FindingRule {
  /// Champions of whom little is seen; for the keeper of the file alone.
  public static let championNameOnly = FindingRule(
    id: "champion.nameOnly",
    title: "A champion of whom little is seen",
    says: "Little of what champions do has been seen of an active champion lately.",
    why: "A champion with no time for it is better relieved than blamed.",
    decided: """
      At most one of the four things that champions do is marked (starting conversations, setting an \
      example, keeping at it, taking risks), at least one is answered, and no contact across an \
      organization’s boundary is recorded in the last 90 days.
      """,
    thresholds: [.nameOnlyDays, .nameOnlyBehaviours],
    aim: "Ask quiet champions what they need",
    action: "Talk about the four things champions do, and what would help; never as a reproach.",
    sources: [.benest], needs: "what champions have been seen to do, and when people last met",
    severity: .low ... .low, basis: .record, cause: .people, privacy: .keeper
  ) { input in
    guard input.champions.isRecorded else { return .silentAboutChampions }
    let active = input.network.champions.filter { $0.status == .active }
    guard active.contains(where: { $0.behaviours != nil }) else {
      return .silent(
        "what champions have been seen to do",
        howTo: "Mark the four things champions do, for your own eyes.")
    }
    let homes = input.homes
    var quiet: [PersonID] = []
    for role in active where !quiet.contains(role.person) {
      guard let behaviours = role.behaviours,
        isFew(behaviours, input.value(.nameOnlyBehaviours)), !hasMet(role.person, homes, input)
      else { continue }
      quiet.append(role.person)
    }
    guard let first = quiet.first else { return .nothing }
    return .found(
      Finding(
        rule: "champion.nameOnly", severity: .low, subjects: quiet.map { .actor(.person($0)) },
        title: quiet.count == 1
          ? "Little has been seen of \(person: first) as a champion lately"
          : "Little has been seen of \(quiet.count) champions lately",
        evidence: "It is about \(input.names(quiet, limit: 6)).",
        action: "Ask \(person: first) what would help; never as a reproach.",
        numbers: ["quiet": Double(quiet.count)]))
  }

  private static func isFew(_ behaviours: ChampionBehaviours, _ limit: Double) -> Bool {
    let answers = [
      behaviours.startsConversations, behaviours.models, behaviours.perseveres,
      behaviours.takesRisks,
    ]
    return answers.contains { $0 != nil } && Double(answers.count { $0 == true }) <= limit
  }

  /// Whether a contact across a boundary is recorded in time; without dates nobody can tell.
  private static func hasMet(
    _ person: PersonID, _ homes: [Actor: OrganizationID], _ input: RuleInput
  ) -> Bool {
    let actor = Actor.person(person)
    let across = input.network.ties.filter { tie in
      (tie.from == actor || tie.to == actor) && homes[tie.from] != homes[tie.to]
    }
    return across.contains { tie in
      input.age(of: tie.lastContact).map { Double($0) <= input.value(.nameOnlyDays) } ?? true
    }
  }
}
