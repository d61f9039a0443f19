import StakeholderModel

extension Threshold {
  static let quietChampionDays = Threshold(
    "champion.lapsed.days", 180, "days",
    means: "how long without a recorded contact of any kind before a champion counts as gone quiet",
    rationale: "an ordinary tie has faded by half by then")
}

extension FindingRule {
  /// Organizations that had a champion and have none now.
  public static let championLapsed = FindingRule(
    id: "champion.lapsed",
    title: "A champion who stopped or left",
    says: "An organization has lost its champion.",
    why: "What one champion built fades within a year or two when nobody takes over.",
    decided: """
      Somebody is recorded as a lapsed champion there, or the position of a committed or active one \
      has ended, and nobody else inside is committed or active. Also where work goes on, and every tie and \
      event of a committed or active champion is dated and more than 180 days before the day of the data.
      """,
    thresholds: [.quietChampionDays],
    aim: "Find successors for champions who stopped",
    action: "Thank the champion who stopped, ask once more, and look for a successor.",
    sources: [.benest, .workforceBrief],
    needs: "who champions what, and since when no longer",
    severity: .high ... .high, basis: .record, cause: .people
  ) { input in
    let lapsed = input.coverageFindings(.lapsed) { cause, cells, all in
      let title: Claim =
        cells.count <= 2
        ? """
        \(Claim(organizationsOf: cells)) \(cells.count == 1 ? "has lost its champion" : "have lost their champions")\
        \(Claim(purpose: cause))
        """
        : """
        \(cells.count) of \(all.count) organizations have lost their \
        champion\(Claim(purpose: cause))
        """
      let people = cells.flatMap(\.champions).map { Claim(actor: .person($0)) }
      return Finding(
        rule: "champion.lapsed", severity: .high, subjects: Finding.Subject.all(of: cells),
        title: title,
        evidence: "Recorded as no longer active: \(Claim.list(people, limit: 6)).",
        action: "Thank \(Claim.list(people)), ask once more, and look for a successor.",
        numbers: ["lapsed": Double(cells.count), "of": Double(all.count)])
    }
    guard lapsed.silence == nil else { return lapsed }
    return .found(lapsed.findings + input.causes.compactMap(input.quietChampions))
  }
}

extension RuleInput {
  /// The champions of a cause of whom no contact is recorded for long.
  fileprivate func quietChampions(of cause: Cause?) -> Finding? {
    if case .initiative(let id) = cause, !openInitiatives.contains(where: { $0.id == id }) {
      return nil
    }
    let standing = champions.cells.filter { $0.cause == cause && $0.state == .active }
    var quiet: [(person: PersonID, days: Int)] = []
    for person in standing.flatMap(\.champions)
    where !quiet.contains(where: { $0.person == person }) {
      guard let days = daysOfQuiet(of: person, for: cause),
        Double(days) > value(.quietChampionDays)
      else { continue }
      quiet.append((person, days))
    }
    guard let first = quiet.first else { return nil }
    let limit = Int(value(.quietChampionDays))
    let people = names(quiet.map(\.person), limit: 6)
    let days: [Claim] = quiet.map { "\(person: $0.person) (\($0.days) days ago)" }
    return Finding(
      rule: "champion.lapsed", severity: .high,
      subjects: (cause.map { [.cause($0)] } ?? []) + quiet.map { .actor(.person($0.person)) },
      title: quiet.count == 1
        ? """
        No contact of \(person: first.person), a champion\(Claim(purpose: cause)), is recorded for \
        \(limit) days
        """
        : """
        No contact of \(quiet.count) champions\(Claim(purpose: cause)) is recorded for \(limit) days
        """,
      evidence: "The last that is recorded: \(Claim.list(days, limit: 6)).",
      action: "Ask \(people) how it stands and what would help, and look for a second champion.",
      numbers: ["quiet": Double(quiet.count), "days": Double(first.days)])
  }

  /// The days since the last tie or event of a champion; `nil` where one of them, or the day of the data,
  /// has no date, where there is none, or where the role itself is newer.
  private func daysOfQuiet(of person: PersonID, for cause: Cause?) -> Int? {
    let actor = Actor.person(person)
    let dates =
      network.ties.filter { $0.from == actor || $0.to == actor }.map(\.lastContact)
      + network.events.filter { $0.participants.contains(actor) }.map(\.date)
    let ages = dates.compactMap { age(of: $0) }
    guard ages.count == dates.count, let last = ages.min() else { return nil }
    let since = network.champions
      .filter { $0.person == person && $0.cause == cause && $0.status != .lapsed }
      .compactMap { age(of: $0.since) }.min()
    return min(last, since ?? last)
  }
}
