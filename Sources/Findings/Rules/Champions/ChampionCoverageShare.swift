extension FindingRule {
  /// How many of the organizations that take part have a champion.
  public static let championCoverage = FindingRule(
    id: "champion.coverage",
    title: "How many organizations have a champion",
    says: "How many of the organizations that take part have a champion.",
    why: "An alliance is as broad as the organizations in which somebody stands up for it.",
    decided: """
      Organizations with a committed or active champion are counted, of all that take part; \
      organizations where nothing is recorded count among all, and are named as such.
      """,
    aim: "Find champions where there are none yet",
    action: "Begin with the organizations that joint work needs.",
    sources: [.workforceBrief],
    needs: "who champions what",
    severity: .info ... .info, basis: .record, cause: .people
  ) { input in
    guard input.champions.isRecorded else { return .silentAboutChampions }
    return .found(
      input.champions.causes.compactMap { cause in
        let cells = input.champions.cells(for: cause)
        let active = cells.count { $0.state == .active }
        let open = cells.count { $0.state == .notAsked }
        guard open < cells.count else { return nil }
        let unknown: Claim = open > 0 ? " Nothing is recorded for \(open) of them." : Claim([])
        return Finding(
          rule: "champion.coverage", severity: .info,
          subjects: cause.map { [.cause($0)] } ?? [],
          title: """
            \(active) of \(cells.count) organizations \(active == 1 ? "has" : "have") a \
            champion\(Claim(purpose: cause))
            """,
          evidence: "Counted are champions recorded as committed or active.\(unknown)",
          numbers: ["active": Double(active), "of": Double(cells.count)])
      })
  }
}
