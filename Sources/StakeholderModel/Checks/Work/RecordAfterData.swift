extension DataCheck {
  /// Something that is recorded as done later than the day of the data.
  public static let recordAfterData = DataCheck(
    code: "W322", severity: .warning, title: "something happened after the day of the data",
    explanation: """
      What happened is reckoned back from `asOf`, so nothing can have happened after it. Plans have \
      dates of their own: `due`, `deadline`, `reviewBy`.
      """
  ) { check, network, sources in
    guard let asOf = network.asOf else { return [] }
    return datedRecords(network, sources).compactMap { what, date, place in
      guard let date, date.dayNumber > asOf.lastDayNumber else { return nil }
      return check.diagnostic(
        "\(what) is dated \(date), after `asOf` \(asOf)", help: "correct one of the two dates",
        at: place)
    }
  }
}

private typealias DatedRecord = (what: String, date: PartialDate?, place: SourceLocation?)

/// Everything with a day on which it happened, in the order of the file's lists.
private func datedRecords(_ network: StakeholderNetwork, _ sources: SourceMap) -> [DatedRecord] {
  var records: [DatedRecord] = []
  for (number, membership) in network.memberships.enumerated() {
    records.append(
      (
        "joining “\(membership.alliance)”", membership.joined, sources[.membership(number)]
      ))
  }
  for goal in network.goals {
    records.append(("reaching “\(goal.displayName)”", goal.reached, sources[.goal(goal.id)]))
  }
  for (number, agreement) in network.agreements.enumerated() {
    let place = sources[.agreement(number)]
    records.append(("signing “\(agreement.name ?? "an agreement")”", agreement.signed, place))
    for milestone in agreement.milestones {
      records.append(("the milestone “\(milestone.name ?? "")”", milestone.done, place))
    }
  }
  for (number, event) in network.events.enumerated() {
    records.append(
      ("an event (\(event.kind?.rawValue ?? "of no kind"))", event.date, sources[.event(number)]))
  }
  for (number, concern) in network.concerns.enumerated() {
    records.append(("a concern", concern.date, sources[.concern(number)]))
  }
  for (number, assessment) in network.assessments.enumerated() {
    records.append(
      (
        "an assessment (\(assessment.instrument.rawValue))", assessment.date,
        sources[.assessment(number)]
      ))
  }
  return records
}
