import StakeholderModel

extension FindingRule {
  /// Members that have not settled at home why they take part; for the keeper of the file alone.
  public static let sponsorStepOne = FindingRule(
    id: "sponsor.stepOneIncomplete",
    title: "Questions to settle at home are open",
    says: "A member organization has not settled at home why it takes part.",
    why:
      "Who answers for the benefit, and what it is, decides whether an organization stays when it costs.",
    decided: """
      Five questions: who at home answers for the benefit, which benefit it is, what could go wrong, what \
      the organization can bring, and who could be champions. Told where answers are recorded and fewer \
      than three are, or fewer than five for an alliance older than 90 days. Members of which nothing is \
      recorded are not meant.
      """,
    thresholds: [.stepOneDays, .stepOneFewest],
    aim: "Settle at home why each member takes part",
    action: "Go through the five questions with each member at home.",
    sources: [.workforceBrief], needs: "the answers to the five questions to settle at home",
    severity: .medium ... .high, basis: .record, cause: .process, privacy: .keeper
  ) { input in
    let answered = input.network.memberships.filter { $0.stepOne != nil }
    guard !input.network.memberships.isEmpty else { return .silentAboutAlliances }
    guard !answered.isEmpty else {
      return .silent(
        "why each member takes part (the five questions to settle at home)",
        wouldAllow: ["members where nobody answers for the benefit", "open questions at home"],
        howTo: "Ask each member the five questions, and note the answers with the membership.")
    }
    return .found(
      input.network.alliances.compactMap { alliance in
        let days = input.age(of: alliance.founded).map(Double.init) ?? 0
        let isOld = days > input.value(.stepOneDays)
        let members = answered.filter { $0.alliance == alliance.id }
        let open = members.filter { Double($0.answers) < (isOld ? 5 : input.value(.stepOneFewest)) }
        let unaccountable = open.filter { $0.stepOne?.accountablePerson == nil }
        guard !open.isEmpty else { return nil }
        let cause = Cause.alliance(alliance.id)
        let homes = open.compactMap {
          $0.organization ?? $0.person.flatMap(input.network.person)?.home
        }
        let title: Claim =
          unaccountable.isEmpty
          ? "\(open.count) of \(members.count) members of \(cause: cause) have open questions at home"
          : """
          Nobody at home answers for the benefit of \(cause: cause) at \(unaccountable.count) of \
          \(members.count) members
          """
        return Finding(
          rule: "sponsor.stepOneIncomplete", severity: unaccountable.isEmpty ? .medium : .high,
          subjects: [.cause(cause)] + homes.map { .actor(.organization($0)) }, title: title,
          evidence: "Open at \(input.names(homes, limit: 6)).",
          action: "Go through the five questions with \(input.names(homes, limit: 2)).",
          numbers: ["open": Double(open.count), "of": Double(members.count)])
      })
  }
}

extension Threshold {
  static let stepOneDays = Threshold(
    "sponsor.stepOneIncomplete.days", 90, "days",
    means: "how old an alliance is when all five questions should be settled",
    rationale: "a quarter")
  static let stepOneFewest = Threshold(
    "sponsor.stepOneIncomplete.fewest", 3, "of five",
    means: "how many questions should be settled from the beginning", rationale: "more than half")
}

extension Membership {
  /// How many of the five questions to settle at home are answered.
  fileprivate var answers: Int {
    guard let stepOne else { return 0 }
    return [
      stepOne.accountablePerson != nil, stepOne.benefit != nil,
      !(stepOne.risks ?? []).isEmpty, !(stepOne.resources ?? []).isEmpty,
      !(stepOne.potentialChampions ?? []).isEmpty,
    ].count { $0 }
  }
}
