import StakeholderModel

extension FindingRule {
  /// Policy work in which nobody is known to be credible with those who decide.
  public static let policyNoMessenger = FindingRule(
    id: "policy.noMessenger",
    title: "Policy work without the right messenger",
    says: "No champion is recorded as credible with somebody who decides.",
    why: "Part of the meaning of a message is the person who carries it.",
    decided: """
      The work wants a policy to change, it is recorded who decides about it and with whom some champion is \
      credible, and no committed or active champion of this work is recorded as credible with that person \
      or body.
      """,
    aim: "Find the right messenger",
    action: "Look for a respected leader from their own district or field to carry the message.",
    sources: [.workforceBrief],
    needs: "who decides about what, and with whom champions are credible",
    severity: .medium ... .medium, basis: .record, cause: .people
  ) { input in
    let causes = input.policyCauses
    guard !causes.isEmpty else { return input.withoutPolicyWork }
    guard !input.deciders.isEmpty else { return .silentAboutDeciders }
    guard input.champions.isRecorded else { return .silentAboutChampions }
    guard input.network.champions.contains(where: { !$0.audience.isEmpty }) else {
      return .silent(
        "with whom champions are credible (their audience)",
        howTo: "Ask each champion whose ear they have, and note it as their audience.")
    }
    return .found(
      causes.compactMap { cause in
        let meant = input.network.deciders(of: cause)
        let active = Set(input.activeChampions(of: cause))
        let roles = input.network.champions.filter { active.contains($0.person) }
        let unheard = meant.filter { decider in
          let audience = Audience(decider, in: input.network)
          let isChampion = decider.person.map(active.contains) ?? false
          return !isChampion && !roles.contains(where: audience.trusts)
        }
        guard let first = unheard.first else { return nil }
        return Finding(
          rule: "policy.noMessenger", severity: .medium,
          subjects: [.cause(cause)] + unheard.map { .actor($0) },
          title: unheard.count == 1
            ? "No champion of \(cause: cause) is recorded as credible with \(Claim(actor: first))"
            : """
            No champion of \(cause: cause) is recorded as credible with \(unheard.count) of \
            \(meant.count) who decide
            """,
          evidence: "They decide: \(Claim.list(unheard.map { Claim(actor: $0) }, limit: 5)).",
          action: "Ask who has the ear of \(Claim(actor: first)), and ask that person to speak.",
          numbers: ["unheard": Double(unheard.count), "of": Double(meant.count)])
      })
  }
}
