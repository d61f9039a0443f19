import StakeholderModel

extension FindingRule {
  /// Organizations for which nothing is recorded about champions.
  public static let championNotAsked = FindingRule(
    id: "champion.notAsked",
    title: "Organizations never asked for a champion",
    says: "For some organizations nothing is recorded about champions.",
    why: "Not asked is not no: these may have a champion, and nobody wrote it down.",
    decided: """
      No role is recorded there that is committed, active, lapsed or asked, and the file does not say \
      that there is none.
      """,
    aim: "Ask who champions what",
    action: "Ask them, and write the answer down, a no included.",
    sources: [.workforceBrief],
    needs: "which organizations take part",
    severity: .info ... .info, basis: .record, cause: .data
  ) { input in
    let isNamed = !input.network.alliances.isEmpty || !input.network.initiatives.isEmpty
    guard isNamed || input.champions.isRecorded else { return .silentAboutChampions }
    guard input.champions.isRecorded else {
      var answer = RuleAnswer.silentAboutChampions
      answer.findings = [notAsked(input.champions.cells)].compactMap { $0 }
      return answer
    }
    return .found(
      input.champions.causes.compactMap { cause in
        notAsked(input.champions.cells(for: cause), for: cause)
      })
  }

  /// The finding for the cells of one cause, or of all causes together, each organization once.
  private static func notAsked(_ cells: [CoverageCell], for cause: Cause? = nil) -> Finding? {
    var open: [CoverageCell] = []
    for cell in cells where cell.state == .notAsked {
      if !open.contains(where: { $0.organization == cell.organization }) { open.append(cell) }
    }
    let all = Set(cells.map(\.organization)).count
    guard let first = open.first else { return nil }
    return Finding(
      rule: "champion.notAsked", severity: .info,
      subjects: (cause.map { [.cause($0)] } ?? [])
        + open.map { .actor(.organization($0.organization)) },
      title: """
        Champions\(Claim(purpose: cause)) not recorded for \(open.count) of \(all) \
        \(all == 1 ? "organization" : "organizations")
        """,
      evidence: "Nothing is recorded for \(Claim(organizationsOf: open, limit: 6)).",
      action: """
        Ask at \(organization: first.organization) first, and write the answer down, a no included.
        """,
      numbers: ["not_asked": Double(open.count), "of": Double(all)])
  }
}
