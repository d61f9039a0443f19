import StakeholderModel

extension FindingRule {
  /// Those served have nobody who speaks for them at the table.
  public static let beneficiaryVoiceless = FindingRule(
    id: "beneficiary.voiceless",
    title: "Those served have no voice",
    says: "Nobody at the table is recorded as speaking for people whom the work serves.",
    why: "What is made for people without them seldom fits them.",
    decided: """
      People served are recorded as meant to benefit, and somebody wrote down that nobody speaks for them, or \
      whoever does is no member, not required and not a champion. Where nobody wrote down who speaks for \
      anybody, nothing is said.
      """,
    aim: "Give those served a voice",
    action: "Engage a respected leader of their community, and meet where they are.",
    sources: [.workforceBrief], needs: "whom the work serves, and who speaks for them",
    severity: .medium ... .medium, basis: .record, cause: .people
  ) { input in
    let served = input.network.servedGroups.filter { $0.isBeneficiary != false }
    guard !served.isEmpty else {
      return input.network.servedGroups.isEmpty
        ? .silent("whom the work serves", howTo: "Name the people whom the work is for.")
        : .notConcerned
    }
    guard served.contains(where: { $0.represented != nil }) else {
      return .silent(
        "who speaks for those whom the work serves", wouldAllow: ["those served who have no voice"],
        howTo: "Write down for each group who speaks for it, or that nobody does.")
    }
    let seated = seats(input)
    let silent = served.filter { group in
      guard let voices = group.represented else { return false }
      return !voices.contains { voice in
        seated.contains(voice)
          || (voice.person.flatMap(input.network.person)?.home).map {
            seated.contains(.organization($0))
          } ?? false
      }
    }
    guard let first = silent.first else { return .nothing }
    let names = silent.map(\.displayName)
    return .found(
      Finding(
        rule: "beneficiary.voiceless", severity: .medium,
        subjects: Array(Set(silent.flatMap(\.causes))).sorted().map { .cause($0) },
        title: silent.count == 1
          ? "Nobody at the table is recorded as speaking for \(first.displayName)"
          : "Nobody at the table is recorded as speaking for \(silent.count) groups of people served",
        evidence: "Without a voice: \(Claim.list(names.map { "\($0)" }, limit: 4)).",
        action: "Engage a respected leader of \(first.displayName), and meet where they are.",
        numbers: ["silent": Double(silent.count), "of": Double(served.count)]))
  }

  /// Members, required organizations and active champions.
  private static func seats(_ input: RuleInput) -> Set<Actor> {
    var seats: Set<Actor> = []
    for membership in input.network.memberships where membership.left == nil {
      if let person = membership.person { seats.insert(.person(person)) }
      if let organization = membership.organization { seats.insert(.organization(organization)) }
    }
    seats.formUnion(input.openInitiatives.flatMap(\.required).map { .organization($0) })
    seats.formUnion(input.champions.causes.flatMap(input.activeChampions).map { .person($0) })
    return seats
  }
}
