extension DataCheck {
  /// Somebody who answered and is not among those asked.
  public static let answeredWithoutBeingAsked = DataCheck(
    code: "W311", severity: .warning, title: "somebody answered who was not asked",
    explanation: "The share of answers counts those asked, so everyone who answered belongs there."
  ) { check, network, sources in
    guard let respondents = network.respondents, !respondents.asked.isEmpty else { return [] }
    let asked = Set(respondents.asked)
    return respondents.answered.filter { !asked.contains($0) }.map { actor in
      check.diagnostic(
        "“\(actor.id)” answered but is not among those asked",
        help: "add them to `asked`", at: sources.location(of: actor))
    }
  }
}
