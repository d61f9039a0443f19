import NetworkAnalysis
import StakeholderModel

extension FindingRule {
  /// Champions of an earlier round in whose place nobody is recorded.
  public static let championSuccession = FindingRule(
    id: "champion.succession",
    title: "Champions without a successor",
    says: "An organization had a champion in the earlier round, and none is recorded now.",
    why: "When a champion moves on, an organization’s support goes along, unless somebody follows.",
    decided: """
      In the earlier round the organization had an active or committed champion for the cause; now \
      nothing is recorded. Weightier where everybody who was its champion is no longer listed. Where \
      somebody recorded that there is none any more, that is another finding.
      """,
    aim: "Find successors of champions who moved on",
    action: "Ask who stands up for the work there now, and whom the last champion would propose.",
    sources: [.workforceBrief],
    needs: "an earlier round of the same list, and champions in it",
    severity: .low ... .medium, basis: .absence, cause: .people
  ) { input in
    guard let rounds = input.rounds else { return .silentAboutRounds }
    let open = rounds.champions.filter(\.isNotRecorded)
    let earlier = rounds.earlier.reading
    guard earlier.champions.isRecorded else {
      return .silent(
        "champions in the earlier round", wouldAllow: ["champions who left without a successor"],
        howTo: "Write down who champions what in this round, so that the next can tell.")
    }
    return .found(open.map { finding($0, rounds) })
  }

  private static func finding(_ change: ChampionChange, _ rounds: RoundFacts) -> Finding {
    let hasLeft =
      !change.championsBefore.isEmpty
      && change.leavers.count == change.championsBefore.count
    let inside: Claim = "\(organization: change.organization)"
    let work: Claim = change.cause.map { " for \(cause: $0)" } ?? ""
    let stayers = change.championsBefore.compactMap {
      rounds.earlier.identities.after(.person($0))?.person
    }
    let ask: Claim =
      stayers.first.map { "Ask \(person: $0) whether they still stand up for it." }
      ?? "Ask \(inside) who stands up for it now."
    let count = change.championsBefore.count
    return Finding(
      rule: "champion.succession", severity: hasLeft ? .medium : .low,
      subjects: (change.cause.map { [.cause($0)] } ?? [])
        + [.actor(.organization(change.organization))],
      title: hasLeft
        ? "\(inside) had a champion\(work) who is no longer listed, and no successor is recorded"
        : "\(inside) had a champion\(work), and none is recorded now",
      evidence: """
        In the earlier round \(count == 1 ? "one person was" : "\(count) people were") recorded as its \
        \(count == 1 ? "champion" : "champions"); now nothing is recorded, neither a yes nor a no.
        """,
      action: ask, numbers: ["before": Double(count), "left": Double(change.leavers.count)])
  }
}
