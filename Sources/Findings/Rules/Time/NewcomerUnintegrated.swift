import GraphKernel
import StakeholderModel

extension Threshold {
  static let newcomerFrom = Threshold(
    "newcomer.unintegrated.from", 60, "days", means: "how long newcomers have to find their feet",
    rationale: "two meetings of a monthly round")
  static let newcomerUntil = Threshold(
    "newcomer.unintegrated.until", 365, "days", means: "how long somebody counts as new",
    rationale: "one year")
}

extension FindingRule {
  /// New members who know nobody, or one person only.
  public static let newcomerUnintegrated = FindingRule(
    id: "newcomer.unintegrated",
    title: "A newcomer who has not arrived",
    says: "A new member has at most one recorded tie to the others.",
    why: "New members need time to learn the story and the goals, and somebody who tells them.",
    decided: """
      The member joined 60 to 365 days before the day of the data and has no recorded tie to other members \
      of the alliance, or to one only. Told where ties are recorded among the others.
      """,
    thresholds: [.newcomerFrom, .newcomerUntil],
    aim: "Take newcomers in",
    action:
      "Introduce newcomers to two members of different families, and tell them the story so far.",
    sources: [.workforceBrief], needs: "when members joined, and who works with whom",
    severity: .low ... .medium, basis: .absence, cause: .structure
  ) { input in
    guard !input.network.memberships.isEmpty else { return .silentAboutAlliances }
    guard input.network.asOf != nil,
      input.network.memberships.contains(where: { $0.joined != nil })
    else {
      return .silent(
        "when members joined", wouldAllow: ["newcomers who have not arrived"],
        howTo: "Add the month in which each member joined.")
    }
    guard !input.people.graph.edges.isEmpty else { return .silentAboutTies }
    return .found(
      input.network.alliances.compactMap { alliance in
        let members = input.memberPeople(of: alliance.id)
        let vertices = Set(members.compactMap { input.people.vertex(of: .person($0)) })
        func ties(_ person: PersonID) -> Int {
          guard let vertex = input.people.vertex(of: .person(person)) else { return 0 }
          return input.people.graph.neighbors(of: vertex).count {
            vertices.contains(Int($0.vertex))
          }
        }
        let new = members.filter { isNew($0, in: alliance.id, input) && ties($0) <= 1 }
        let settled = members.filter { !new.contains($0) }.map(ties).sorted()
        guard let first = new.first, settled.count >= 3, settled[settled.count / 2] > 1 else {
          return nil
        }
        let cause = Cause.alliance(alliance.id)
        return Finding(
          rule: "newcomer.unintegrated", severity: .medium,
          subjects: [.cause(cause)] + new.map { .actor(.person($0)) },
          title: new.count == 1
            ? "\(person: first) is new in \(cause: cause), and has at most one recorded tie there"
            : "\(new.count) new members of \(cause: cause) have at most one recorded tie there",
          evidence: """
            It is about \(input.names(new)); half of the other members have \
            \(settled[settled.count / 2]) ties or more.
            """,
          action: "Introduce \(person: first) to two members of different organizations.",
          numbers: ["new": Double(new.count)], flip: new.map { 2 - ties($0) }.min(),
          observed: input.observedPairs)
      })
  }

  private static func isNew(
    _ person: PersonID, in alliance: AllianceID, _ input: RuleInput
  ) -> Bool {
    let joined = input.network.memberships.filter { $0.alliance == alliance && $0.person == person }
      .compactMap { input.age(of: $0.joined) }.map(Double.init).max()
    return joined.map { $0 >= input.value(.newcomerFrom) && $0 <= input.value(.newcomerUntil) }
      ?? false
  }
}
