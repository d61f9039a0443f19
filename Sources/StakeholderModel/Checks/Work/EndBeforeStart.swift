extension DataCheck {
  /// Something that ended before it began.
  public static let endBeforeStart = DataCheck(
    code: "W321", severity: .warning, title: "something ended before it began",
    explanation: "One of the two dates is wrong, and everything reckoned from it is too."
  ) { check, network, sources in
    var found: [Diagnostic] = []
    func compare(
      _ what: String, _ start: PartialDate?, _ end: PartialDate?, _ place: SourceLocation?
    ) {
      guard let start, let end, end.lastDayNumber < start.dayNumber else { return }
      found.append(
        check.diagnostic(
          "\(what) begins \(start) and ends \(end)", help: "correct one of the two dates",
          at: place))
    }
    for person in network.people {
      for position in person.positions {
        compare(
          "a position of “\(person.displayName)”", position.start, position.end,
          sources[.person(person.id)])
      }
    }
    for (number, membership) in network.memberships.enumerated() {
      compare(
        "a membership in “\(membership.alliance)”", membership.joined, membership.left,
        sources[.membership(number)])
    }
    for (number, agreement) in network.agreements.enumerated() {
      let name = agreement.name.map { "the agreement “\($0)”" } ?? "an agreement"
      compare(name, agreement.signed, agreement.ends, sources[.agreement(number)])
    }
    for number in network.ties.indices where network.ties.lastContact(number) != nil {
      let tie = network.ties[number]
      guard let since = tie.since, let last = tie.lastContact, last.lastDayNumber < since.dayNumber
      else { continue }
      found.append(
        check.diagnostic(
          "“\(tie.from.id)” and “\(tie.to.id)” last had contact \(last), before their tie began "
            + "\(since)", help: "correct one of the two dates", at: sources[.tie(number)]))
    }
    return found
  }
}
