import StakeholderModel

extension Threshold {
  static let opposedPercentile = Threshold(
    "policy.opposedInfluencer.share", 0.75, "share of those rated",
    means: "how many of all rated somebody must match or exceed in influence",
    rationale: "the top quarter")
  static let opposedRated = Threshold(
    "policy.opposedInfluencer.rated", 4, "people or organizations",
    means: "of how many influence must be recorded", rationale: "fewer have no top quarter")
}

extension FindingRule {
  /// Somebody influential who is against it; for the keeper of the file alone.
  public static let policyOpposedInfluencer = FindingRule(
    id: "policy.opposedInfluencer",
    title: "Somebody influential is against it",
    says: "Somebody with much influence is recorded as against what policy work wants.",
    why: "An opponent whom nobody has heard out speaks last, and to those who decide.",
    decided: """
      Influence is recorded (towers of a Net-Map, else influence of people) for at least four, and somebody \
      in the top quarter is recorded as opposing a goal of policy work, or its stance as opposed.
      """,
    thresholds: [.opposedPercentile, .opposedRated],
    aim: "Hear out those who are against it",
    action: "Ask what they would lose, and whether a smaller step would do.",
    sources: [.workforceBrief, .research],
    needs: "how much influence people and bodies have, and who is for or against",
    severity: .medium ... .medium, basis: .record, cause: .people, privacy: .keeper
  ) { input in
    let causes = input.policyCauses
    guard !causes.isEmpty else { return input.withoutPolicyWork }
    let influence = influence(input)
    guard Double(influence.count) >= input.value(.opposedRated) else {
      return .silent(
        "how much influence people and bodies have",
        howTo: "Build the towers of a Net-Map together, or rate influence for your own eyes.")
    }
    let opposed = opposed(causes, input)
    guard let opposed else {
      return .silent(
        "who is for and who is against what the work wants",
        howTo: "Note stances for your own eyes; they are never shared.")
    }
    let sorted = influence.values.sorted()
    let place = Int((input.value(.opposedPercentile) * Double(sorted.count - 1)).rounded(.up))
    let limit = sorted[min(place, sorted.count - 1)]
    let found = opposed.filter { (influence[$0] ?? -1) >= limit }
    guard let first = found.first else { return .nothing }
    return .found(
      Finding(
        rule: "policy.opposedInfluencer", severity: .medium,
        subjects: causes.map { .cause($0) } + found.map { .actor($0) },
        title: found.count == 1
          ? "\(Claim(actor: first)) has much influence and is recorded as against the policy work"
          : "\(found.count) with much influence are recorded as against the policy work",
        evidence: """
          In the top quarter of the \(influence.count) rated: \
          \(Claim.list(found.map { Claim(actor: $0) }, limit: 5)).
          """,
        action:
          "Ask \(Claim(actor: first)) what would be lost, and whether a smaller step would do.",
        numbers: ["opposed": Double(found.count), "rated": Double(influence.count)]))
  }

  private static func influence(_ input: RuleInput) -> [Actor: Double] {
    let towers = input.means(of: "influence", in: .netMap)
    guard towers.isEmpty else { return towers }
    var influence: [Actor: Double] = [:]
    for person in input.network.people { influence[.person(person.id)] = person.influence }
    return influence
  }

  /// Who is recorded as against it, in byte order; `nil` where no stance is recorded at all.
  private static func opposed(_ causes: [Cause], _ input: RuleInput) -> [Actor]? {
    let network = input.network
    let goals = network.goals.filter { goal in goal.cause.map(causes.contains) ?? false }
    let judged =
      network.people.map { (Actor.person($0.id), $0.judgment.stance) }
      + network.organizations.map { (Actor.organization($0.id), $0.judgment.stance) }
      + network.assessments.compactMap { assessment -> (Actor, Stance?)? in
        guard case .actor(let actor)? = assessment.subject,
          assessment.cause.map(causes.contains) ?? true
        else { return nil }
        return (actor, assessment.stance)
      }
    let isKnown =
      judged.contains { $0.1 != nil }
      || goals.contains { !$0.opposedBy.isEmpty || !$0.pursuedBy.isEmpty }
    guard isKnown else { return nil }
    let against = judged.filter { $0.1 == .opposed }.map(\.0) + goals.flatMap(\.opposedBy)
    return Set(against).sorted()
  }
}
