import StakeholderModel

extension Threshold {
  static let coolingDays = Threshold(
    "tie.stale.days", 180, "days",
    means: "how long ago the last contact of a champion’s or leader’s tie may be",
    rationale: "half of a tie’s strength is gone after that time inside an organization")
}

extension FindingRule {
  /// Ties of champions and leaders that cool.
  public static let tieStale = FindingRule(
    id: "tie.stale",
    title: "Key ties that cool",
    says: "Ties of those who lead or champion the work have had no contact for long.",
    why:
      "Relationships live on visits, calls and letters; those who carry the work need theirs most.",
    decided: """
      Of the recorded ties of champions and leaders with a date, the last contact is more than 180 days \
      before the day of the data. Weightier where that is half of them.
      """,
    thresholds: [.coolingDays],
    aim: "Warm up key ties that cool",
    action: "Set a date for a visit, a call or a letter for each.",
    sources: [.competency], needs: "when people last had contact", severity: .low ... .medium,
    basis: .presence, cause: .people
  ) { input in
    guard input.network.asOf != nil, input.network.ties.contains(where: { $0.lastContact != nil })
    else { return input.network.ties.isEmpty ? .silentAboutTies : .silentAboutContacts }
    let causes: [Cause] =
      input.network.alliances.map { .alliance($0.id) }
      + input.openInitiatives.map { .initiative($0.id) }
    let key = Set(
      input.champions.causes.flatMap(input.activeChampions) + causes.flatMap(input.leaders))
    guard !key.isEmpty else {
      return .silent(
        "who leads or champions the work",
        howTo: "Note who does the day-to-day work, and who stands up for it.")
    }
    let ties = input.network.ties.filter { tie in
      !tie.isStrained && tie.kind != .reportsTo && tie.lastContact != nil
        && [tie.from, tie.to].contains { $0.person.map(key.contains) ?? false }
    }
    let cool = ties.compactMap { tie -> (tie: Tie, days: Int)? in
      guard let days = input.age(of: tie.lastContact), Double(days) > input.value(.coolingDays)
      else { return nil }
      return (tie, days)
    }.sorted { $0.days > $1.days }
    guard !cool.isEmpty else { return .nothing }
    let names = cool.map { tie, days -> Claim in
      "\(Claim(actor: tie.from)) – \(Claim(actor: tie.to)) (\(days) days)"
    }
    let people = Set(cool.flatMap { [$0.tie.from, $0.tie.to] }.compactMap(\.person))
      .intersection(key).sorted()
    return .found(
      Finding(
        rule: "tie.stale", severity: 2 * cool.count >= ties.count ? .medium : .low,
        subjects: people.map { .actor(.person($0)) },
        title: """
          \(cool.count) of \(ties.count) dated ties of those who lead or champion the work had no contact \
          for half a year
          """,
        evidence: "\(Claim.list(names, limit: 4)).",
        action:
          "Set a date for each; begin with \(Claim(actor: cool[0].tie.from)) and \(Claim(actor: cool[0].tie.to)).",
        numbers: ["cooling": Double(cool.count), "of": Double(ties.count)]))
  }
}
