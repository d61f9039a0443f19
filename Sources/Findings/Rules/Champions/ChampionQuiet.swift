import StakeholderModel

extension Threshold {
  static let quietChampionDays = Threshold(
    "champion.quiet.days", 180, "days",
    means: "how long without a recorded contact of any kind before a champion counts as gone quiet",
    rationale: "an ordinary tie has faded by half by then")
}

extension FindingRule {
  /// Champions of whom no contact is recorded for long; for the keeper of the file alone.
  public static let championQuiet = FindingRule(
    id: "champion.quiet",
    title: "A champion who has gone quiet",
    says: "No contact of a champion is recorded for long, though the work goes on.",
    why: "What one champion built fades within a year or two when nobody takes over.",
    decided: """
      The work is open, and every tie and event of a committed or active champion is dated and more than \
      180 days before the day of the data. A role that is newer has time.
      """,
    thresholds: [.quietChampionDays],
    aim: "Ask champions who have gone quiet how it stands",
    action: "Ask how it stands and what would help, and look for a second champion.",
    sources: [.workforceBrief], needs: "who champions what, and when people last had contact",
    severity: .high ... .high, basis: .record, cause: .people, privacy: .keeper
  ) { input in
    guard input.champions.isRecorded else { return .silentAboutChampions }
    guard input.isDated else { return .silentAboutDay }
    let hasContacts = input.network.ties.contains { $0.lastContact != nil }
    guard hasContacts || input.network.events.contains(where: { $0.date != nil }) else {
      return .silentAboutContacts
    }
    return .found(input.champions.causes.compactMap(input.quietChampions))
  }
}

extension RuleInput {
  /// The champions of a cause of whom no contact is recorded for long.
  fileprivate func quietChampions(of cause: Cause?) -> Finding? {
    if case .initiative(let id) = cause, !openInitiatives.contains(where: { $0.id == id }) {
      return nil
    }
    let limit = value(.quietChampionDays)
    var quiet: [(person: PersonID, days: Int)] = []
    for person in activeChampions(of: cause) where !quiet.contains(where: { $0.person == person }) {
      guard let days = daysOfQuiet(of: person, for: cause), Double(days) > limit else { continue }
      quiet.append((person, days))
    }
    guard let first = quiet.first else { return nil }
    let which: Claim =
      quiet.count == 1
      ? "\(person: first.person), a champion\(Claim(purpose: cause)),"
      : "\(quiet.count) champions\(Claim(purpose: cause))"
    let days: [Claim] = quiet.map { "\(person: $0.person) (\($0.days) days ago)" }
    return Finding(
      rule: "champion.quiet", severity: .high,
      subjects: (cause.map { [.cause($0)] } ?? []) + quiet.map { .actor(.person($0.person)) },
      title: "No contact of \(which) is recorded for \(Int(limit)) days",
      evidence: "The last that is recorded: \(Claim.list(days, limit: 6)).",
      action: """
        Ask \(names(quiet.map(\.person), limit: 6)) how it stands and what would help, and look for a \
        second champion.
        """,
      numbers: ["quiet": Double(quiet.count), "days": Double(first.days)])
  }

  /// The days since the last tie or event of a champion; `nil` where one of them has no date, where there
  /// is none, or where the role itself is newer.
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
