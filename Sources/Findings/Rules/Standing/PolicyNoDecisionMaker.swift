import GraphKernel
import StakeholderModel

extension Threshold {
  static let deciderSteps = Threshold(
    "policy.noDecisionMaker.steps", 2, "ties",
    means: "how many ties away from members and champions those who decide may be",
    rationale: "one introduction away")
}

extension FindingRule {
  /// Policy work far from whoever decides.
  public static let policyNoDecisionMaker = FindingRule(
    id: "policy.noDecisionMaker",
    title: "Policy work without those who decide",
    says: "Nobody who can decide is a member, or within two recorded ties of a champion.",
    why: "A policy that nobody with a vote has heard of stays a paper.",
    decided: """
      The alliance is of type policy or mixed, or has a policy goal; it is recorded who decides about some \
      work; and nobody who decides about this is a member or within two recorded ties of a member or champion.
      """,
    thresholds: [.deciderSteps],
    aim: "Reach those who decide",
    action: "Engage leaders from their districts, and brief somebody whom they trust.",
    sources: [.workforceBrief], needs: "who decides about what, and what the work is for",
    severity: .high ... .high, basis: .absence, cause: .goals
  ) { input in
    let causes = input.policyCauses
    guard !causes.isEmpty else { return input.withoutPolicyWork }
    guard !input.deciders.isEmpty else { return .silentAboutDeciders }
    return .found(
      causes.compactMap { cause in
        let meant = input.network.deciders(of: cause)
        guard !meant.contains(where: { isNear($0, cause, input) }) else { return nil }
        return Finding(
          rule: "policy.noDecisionMaker", severity: .high,
          subjects: [.cause(cause)] + meant.map { .actor($0) },
          title: meant.isEmpty
            ? "Nobody is recorded who decides about what \(cause: cause) wants"
            : "Nobody who decides about \(cause: cause) is near it",
          evidence: meant.isEmpty
            ? "For other work it is recorded who decides."
            : """
            Not members, and more than two recorded ties from members and champions: \
            \(Claim.list(meant.map { Claim(actor: $0) }, limit: 4)).
            """,
          action: "Engage leaders from their districts, and brief somebody whom they trust.",
          numbers: ["deciders": Double(meant.count)], flip: meant.isEmpty ? nil : 1)
      })
  }

  private static func isNear(_ decider: Actor, _ cause: Cause, _ input: RuleInput) -> Bool {
    var seats: [Actor] = input.activeChampions(of: cause).map { .person($0) }
    switch cause {
    case .alliance(let id):
      seats += input.memberPeople(of: id).map { .person($0) }
      seats += input.memberOrganizations(of: id).map { .organization($0) }
    case .initiative(let id):
      let required = input.network.initiatives.first { $0.id == id }?.required ?? []
      seats += required.map { .organization($0) }
    }
    let home = decider.person.flatMap(input.network.person)?.home
    if seats.contains(decider) || home.map({ seats.contains(.organization($0)) }) ?? false {
      return true
    }
    let view = input.actors
    guard let start = view.vertex(of: decider) else { return false }
    let steps = view.graph.distances(from: start)
    return seats.contains { seat in
      view.vertex(of: seat).flatMap { steps[$0] }
        .map { Double($0) <= input.value(.deciderSteps) } ?? false
    }
  }
}
