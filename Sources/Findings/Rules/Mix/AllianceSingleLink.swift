import StakeholderModel

extension FindingRule {
  /// Two alliances with one member in common.
  public static let allianceSingleLink = FindingRule(
    id: "alliance.singleLink",
    title: "Alliances joined by one person",
    says: "Two alliances have one person in common, and nobody else.",
    why: "What one alliance learns reaches the other through one person’s calendar.",
    decided: """
      Exactly one person is recorded as a member of both. Where another organization is in common too, it \
      is named, and it weighs less.
      """,
    aim: "Join the alliances more than once",
    action: "Find a second member in common, or let the two meet once a year.",
    sources: [.workforceBrief], needs: "who takes part in which alliance",
    severity: .low ... .medium, basis: .record, cause: .structure
  ) { input in
    let alliances = input.network.alliances.map(\.id)
    guard alliances.count > 1 else {
      return alliances.isEmpty ? .silentAboutAlliances : .notConcerned
    }
    let people = alliances.map { Set(input.memberPeople(of: $0)) }
    guard people.contains(where: { !$0.isEmpty }) else {
      return .silent(
        "which people take part in which alliance", wouldAllow: ["alliances joined by one person"],
        howTo: "Add the names of those who come to the meetings.")
    }
    var links: [Link] = []
    for a in alliances.indices {
      for b in alliances.indices where b > a {
        let common = people[a].intersection(people[b])
        guard common.count == 1, let person = common.first else { continue }
        let home = input.network.person(person)?.home
        let shared = Set(input.memberOrganizations(of: alliances[a]))
          .intersection(input.memberOrganizations(of: alliances[b]))
        let others = shared.filter { $0 != home }.sorted()
        links.append(Link(a: alliances[a], b: alliances[b], person: person, others: others))
      }
    }
    var carriers: [PersonID] = []
    for link in links where !carriers.contains(link.person) { carriers.append(link.person) }
    return .found(carriers.map { person in finding(links.filter { $0.person == person }, input) })
  }

  private struct Link {
    let a: AllianceID
    let b: AllianceID
    let person: PersonID
    let others: [OrganizationID]
  }

  private static func finding(_ links: [Link], _ input: RuleInput) -> Finding {
    let first = links[0]
    let isOnly = links.contains { $0.others.isEmpty }
    let names = links.map { link -> Claim in
      let pair: Claim = "\(cause: .alliance(link.a)) and \(cause: .alliance(link.b))"
      return link.others.isEmpty
        ? pair : "\(pair), which also have \(input.names(link.others, limit: 2)) in common"
    }
    let title: Claim =
      links.count == 1
      ? """
      \(person: first.person) is the only person recorded in both \(cause: .alliance(first.a)) and \
      \(cause: .alliance(first.b))
      """
      : "\(person: first.person) is the only person recorded in common between \(links.count) pairs of alliances"
    return Finding(
      rule: "alliance.singleLink", severity: isOnly ? .medium : .low,
      subjects: [.actor(.person(first.person))]
        + Set(links.flatMap { [$0.a, $0.b] }).sorted().map { .cause(.alliance($0)) },
      title: title, evidence: "\(Claim.row(names, separator: "; ")).",
      action: "Find a second member in common, or let the alliances meet once a year.",
      numbers: ["pairs": Double(links.count)])
  }
}
