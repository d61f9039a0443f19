import StakeholderModel

extension FindingRule {
  /// Strain between those who work for the same cause; for the keeper of the file alone.
  public static let rivalryInside = FindingRule(
    id: "rivalry.inside",
    title: "Rivalry inside",
    says: "A strained tie is recorded between two who take part in the same work.",
    why: "Rivalry that nobody speaks of decides what nobody says aloud.",
    decided: """
      A tie of competition or conflict, or with a negative sign, between two organizations or their people \
      that are members of the same alliance or required by the same open initiative.
      """,
    aim: "Speak about what strains",
    action: "Bring the interests of both to the table, and settle roles before money.",
    sources: [.workforceBrief], needs: "which relationships are strained",
    severity: .high ... .high,
    basis: .presence, cause: .people, privacy: .keeper
  ) { input in
    let strained = input.network.ties.filter(\.isStrained)
    guard !strained.isEmpty else { return .silentAboutStrain }
    guard !input.joint.isEmpty else { return .silentAboutAlliances }
    return .found(
      input.joint.flatMap { cause, members in
        strained.compactMap { tie -> Finding? in
          guard let a = input.part(of: tie.from, in: members),
            let b = input.part(of: tie.to, in: members), a != b
          else { return nil }
          return Finding(
            rule: "rivalry.inside", severity: .high,
            subjects: [.cause(cause), .actor(tie.from), .actor(tie.to)],
            title: """
              A strained tie is recorded between \(Claim(actor: tie.from)) and \
              \(Claim(actor: tie.to)), who both take part in \(cause: cause)
              """,
            evidence: "It stands between \(organization: a) and \(organization: b).",
            action: "Talk with each side about its interests before the next joint decision.",
            numbers: ["ties": 1], flip: 1)
        }
      })
  }
}

extension RuleInput {
  /// Each alliance and open initiative with the organizations that take part.
  var joint: [(Cause, [OrganizationID])] {
    network.alliances.map { (.alliance($0.id), memberOrganizations(of: $0.id)) }
      + openInitiatives.map { (.initiative($0.id), $0.required) }
  }

  /// The one of some organizations that a person or organization belongs to.
  func part(of actor: Actor, in members: [OrganizationID]) -> OrganizationID? {
    let home = actor.organization ?? actor.person.flatMap(network.person)?.home
    return home.flatMap { home in members.first { tree.isInside(home, $0) } }
  }
}
