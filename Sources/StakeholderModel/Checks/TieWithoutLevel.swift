extension DataCheck {
  /// Ties without a level among ties that have one.
  public static let tieWithoutLevel = DataCheck(
    code: "W306", severity: .warning, title: "some ties have no level",
    explanation: """
      Where most ties say how closely the two work together, those that do not count as plain \
      contact at every threshold of 1 and drop out of higher ones.
      """
  ) { check, network, sources in
    let missing = network.ties.indices.count { network.ties.level($0) == nil }
    guard missing > 0, missing * 2 < network.ties.count else { return [] }
    let first = network.ties.indices.lazy.filter { network.ties.level($0) == nil }
      .compactMap { sources[.tie($0)] }.first
    return [
      check.diagnostic(
        "\(missing) of \(network.ties.count) ties do not say how closely the two work together",
        help: "give each a level from 0 to 5", at: first)
    ]
  }
}
