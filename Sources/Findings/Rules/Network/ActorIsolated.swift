import GraphKernel
import StakeholderModel

extension FindingRule {
  /// People, or organizations, with no recorded tie.
  public static let actorIsolated = FindingRule(
    id: "actor.isolated",
    title: "Somebody without a recorded tie",
    says: "Somebody has no recorded tie to anybody.",
    why: "Whoever is tied to nobody hears of nothing and is asked for nothing.",
    decided: """
      The file records no tie of any kind at the person (the organization, where organizations are \
      tied). Weightier for members of an alliance, and most for those of them who vote, or whom open joint work \
      needs, unless they were asked and did not answer. Nothing is said where no ties are recorded at all.
      """,
    aim: "Bring in those without recorded ties",
    action: "Pair them with a member who knows many others.",
    sources: [.workforceBrief],
    needs: "who works with whom",
    severity: .low ... .high, basis: .absence, cause: .structure
  ) { input in
    guard !input.actors.graph.edges.isEmpty else { return .silentAboutTies }
    let tied = Set(input.network.ties.flatMap { [$0.from, $0.to] })
    let actors = input.actors.nodes.compactMap(\.actor)
    let alone = actors.filter { !tied.contains($0) && !isWhole($0, tied, input) }
    guard !alone.isEmpty else { return .found([]) }
    let members = Set(
      input.network.memberships.flatMap { membership -> [Actor] in
        [membership.person.map(Actor.person), membership.organization.map(Actor.organization)]
          .compactMap { $0 }
      })
    let voting = input.network.memberships.filter { $0.votes == true }.flatMap { membership in
      [membership.person.map(Actor.person), membership.organization.map(Actor.organization)]
    }
    let needed = Set(
      voting.compactMap { $0 } + input.openInitiatives.flatMap(\.required).map { .organization($0) }
    )
    let silent = Set(input.network.respondents?.asked ?? [])
      .subtracting(input.network.respondents?.answered ?? [])
    let unheard = alone.count { silent.contains($0) }
    let noun = input.actorNoun
    let title: Claim =
      alone.count == 1
      ? "\(Claim(actor: alone[0])) has no recorded tie"
      : "\(alone.count) of \(noun.counted(actors.count)) have no recorded tie"
    let note: Claim =
      unheard == 0
      ? Claim([])
      : """
      \(unheard == alone.count ? (unheard == 1 ? "That one" : "All of them") : "\(unheard) of them") \
      did not answer.
      """
    return .found([
      Finding(
        rule: "actor.isolated",
        severity: alone.contains { needed.contains($0) && !silent.contains($0) }
          ? .high : alone.contains(where: members.contains) ? .medium : .low,
        subjects: alone.map { .actor($0) }, title: title,
        evidence: .sentences(
          ["No tie is recorded for \(Claim.list(alone.map { Claim(actor: $0) }, limit: 6))."]
            + (unheard == 0 ? [] : [note])),
        action: "Pair them with somebody who knows many others.",
        numbers: ["alone": Double(alone.count), "of": Double(actors.count)], flip: 1)
    ])
  }

  /// Whether an organization has people or parts with ties, which are its ties too.
  private static func isWhole(_ actor: Actor, _ tied: Set<Actor>, _ input: RuleInput) -> Bool {
    guard let organization = actor.organization else { return false }
    let tree = OrganizationTree(input.network)
    return tied.contains { other in
      let home =
        other.organization
        ?? other.person.flatMap { id in input.network.people.first { $0.id == id }?.home }
      return home.map { tree.isInside($0, organization) } ?? false
    }
  }
}
