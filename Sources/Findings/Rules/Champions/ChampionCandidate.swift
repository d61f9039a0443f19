import StakeholderModel

extension Threshold {
  static let candidateLeast = Threshold(
    "champion.candidate.least", 0.35, "0 to 1",
    means: "what somebody’s score must be able to reach to be told",
    rationale: "more than one part must speak for somebody")
}

extension FindingRule {
  /// People who could be asked; for the keeper of the file alone, and never in a picture.
  public static let championCandidate = FindingRule(
    id: "champion.candidate",
    title: "People to ask",
    says: "Somebody could be asked to be a champion where there is none.",
    why: "The best existing relationship wins more champions than the best pitch.",
    decided: """
      Of the people of an organization without a champion: reach at home (0.30), ties to the others who take \
      part (0.25), level (0.20), shared interests (0.15) and trust (0.10), each from 0 to 1; what is not \
      recorded counts as 0 in the ranking and as 1 in the upper bound. Told from an upper bound of 0.35. The \
      weights are our own.
      """,
    thresholds: [.candidateLeast],
    aim: "Ask people who could be champions",
    action: "Ask them through somebody whom they know.",
    sources: [.workforceBrief, .research], needs: "who champions what, and who works with whom",
    severity: .info ... .info, basis: .record, cause: .people, privacy: .keeper
  ) { input in
    guard input.champions.isRecorded else { return .silentAboutChampions }
    let open = input.champions.cells.filter { $0.state == .none || $0.state == .lapsed }
    return .found(
      open.compactMap { cell in
        let people = input.peopleToAsk(for: cell, limit: 3)
        guard let first = people.first else { return nil }
        let through: Claim =
          first.introducer.map { " \(person: $0) could introduce \(person: first.person)." }
          ?? Claim([])
        return Finding(
          rule: "champion.candidate", severity: .info,
          subjects: [.actor(.organization(cell.organization))]
            + people.map { .actor(.person($0.person)) },
          title: """
            People to ask at \(organization: cell.organization)\(cell.purpose): \
            \(input.names(people.map(\.person)))
            """,
          evidence: """
            Ranked by what is recorded of their reach, their ties to the others, their level and their \
            interests.\(through)
            """,
          numbers: [
            "score_low": first.score.lowerBound, "score_high": first.score.upperBound,
          ])
      })
  }
}
