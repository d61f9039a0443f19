extension FindingRule {
  /// Organizations where somebody looked for a champion and there is none.
  public static let championNone = FindingRule(
    id: "champion.none",
    title: "An organization without a champion",
    says: "An organization that takes part has no champion, and somebody looked.",
    why: """
      A new idea finds a champion or dies: without somebody at home who stands up for it, an \
      organization takes part on paper only.
      """,
    decided: """
      The organization is a member of the alliance or required by the initiative, nobody inside is \
      recorded as committed or active, and somebody was asked or the file says that there is none. \
      Not asked is not no: organizations where nothing is recorded are not meant here.
      """,
    aim: "Find a champion where there is none",
    action: """
      Ask whom people there listen to, and approach that person through the best existing \
      relationship rather than with the best pitch.
      """,
    sources: [.workforceBrief, .research],
    needs: "who champions what, a no included",
    severity: .high ... .high, basis: .record, cause: .people
  ) { input in
    input.coverageFindings(.none) { cause, cells, all in
      let title: Claim =
        cells.count <= 2
        ? """
        \(Claim(organizationsOf: cells)) \(cells.count == 1 ? "has" : "have") no \
        champion\(Claim(purpose: cause))
        """
        : "\(cells.count) of \(all.count) organizations have no champion\(Claim(purpose: cause))"
      return Finding(
        rule: "champion.none", severity: .high, subjects: Finding.Subject.all(of: cells),
        title: title,
        evidence: """
          Somebody looked, and nobody stands up for it at \
          \(Claim(organizationsOf: cells, limit: 6)).
          """,
        action: """
          Ask whom people at \(organization: cells[0].organization) listen to, and go through \
          somebody they already know.
          """,
        numbers: ["none": Double(cells.count), "of": Double(all.count)])
    }
  }
}
