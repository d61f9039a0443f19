import StakeholderModel

extension FindingRule {
  /// Organizations that had a champion and have none now.
  public static let championLapsed = FindingRule(
    id: "champion.lapsed",
    title: "A champion who stopped or left",
    says: "An organization has lost its champion.",
    why: "What one champion built fades within a year or two when nobody takes over.",
    decided: """
      Somebody is recorded as a lapsed champion there, or the position of a committed or active one \
      has ended, and nobody else inside is committed or active.
      """,
    aim: "Find successors for champions who stopped",
    action: "Thank the champion who stopped, ask once more, and look for a successor.",
    sources: [.benest, .workforceBrief],
    needs: "who champions what, and since when no longer",
    severity: .high ... .high, basis: .record, cause: .people
  ) { input in
    input.coverageFindings(.lapsed) { cause, cells, all in
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
  }
}
