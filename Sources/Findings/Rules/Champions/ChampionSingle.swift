import GraphKernel
import StakeholderModel

extension FindingRule {
  /// Organizations whose only champion is also their only tie to the others.
  public static let championSingle = FindingRule(
    id: "champion.single",
    title: "A champion who stands alone",
    says: "An organization's only champion also carries all of its ties to the others.",
    why: """
      When that one person leaves or has no time, the organization loses both the voice and the \
      relationships.
      """,
    decided: """
      Exactly one person inside is recorded as committed or active, and every recorded tie from the \
      organization to the people of the others that take part leads through that person. \
      Organizations with one known person are passed over, since one delegate is normal.
      """,
    aim: "Give a lone champion company",
    action: "Add a second champion at another level, and give others there a part in joint work.",
    sources: [.benest, .research],
    needs: "who champions what, and who works with whom",
    severity: .medium ... .critical, basis: .presence, cause: .people
  ) { input in
    guard input.champions.isRecorded else { return .silentAboutChampions }
    guard !input.actors.graph.edges.isEmpty else { return .silentAboutTies }
    return .found(
      LoneChampion.all(in: input.network, input.actors, input.champions).map { lone in
        let subjects: [Finding.Subject] = [.actor(.person(lone.person))]
        return Finding(
          rule: "champion.single", severity: .high,
          subjects: Finding.Subject.all(of: [lone.cell]) + subjects,
          title: """
            \(person: lone.person) stands alone as the champion at \
            \(organization: lone.cell.organization)
            """,
          evidence: """
            Nobody else there is recorded as a champion\(lone.cell.purpose), and \
            \(allTies(lone.ties, leftOut: lone.leftOut)) to the other organizations \(lone.ties == 1 ? "is" : "are") with \(person: lone.person).
            """,
          action: """
            Find a second champion at \(organization: lone.cell.organization), at another level.
            """,
          numbers: ["champions": 1, "ties": Double(lone.ties)], flip: 1)
      })
  }
}
