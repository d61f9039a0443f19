extension DataCheck {
  /// A contact later than the day of the data.
  public static let dateAfterData = DataCheck(
    code: "W312", severity: .warning, title: "a contact is later than the day of the data",
    explanation: "Recency is measured back from `asOf`, so nothing can have happened after it."
  ) { check, network, sources in
    guard let asOf = network.asOf else { return [] }
    return network.ties.indices.compactMap { place in
      guard let last = network.ties.lastContact(place), last.dayNumber > asOf.lastDayNumber else {
        return nil
      }
      let tie = network.ties[place]
      return check.diagnostic(
        "the last contact of “\(tie.from.id)” and “\(tie.to.id)” is \(last), after `asOf` \(asOf)",
        help: "correct one of the two dates", at: sources[.tie(place)])
    }
  }
}
