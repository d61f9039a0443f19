import StakeholderModel

extension Threshold {
  static let informalLevel = Threshold(
    "informalOnly.tie.level", 4, "level", means: "from which level of tie it is worth writing down",
    rationale: "joint decisions")
  static let informalDays = Threshold(
    "informalOnly.tie.days", 180, "days", means: "how long it must have lasted",
    rationale: "half a year")
}

extension FindingRule {
  /// Close work that rests on nothing written.
  public static let informalOnly = FindingRule(
    id: "informalOnly.tie",
    title: "Close work without an agreement",
    says: "Two organizations have long worked closely together without a recorded agreement.",
    why:
      "What works between people may end with them; a page that both sign outlasts a change of job.",
    decided: """
      A tie of level 4 or more joins two organizations or their people, it began more than 180 days before \
      the day of the data, it is not recorded as formal, and no recorded agreement has both as parties or \
      is about work or an alliance of both.
      """,
    thresholds: [.informalLevel, .informalDays],
    aim: "Write down what already works",
    action: "Ask whether a page on who does what would help, and keep it short.",
    sources: [.competency],
    needs: "since when and how closely people work together, and what was agreed",
    severity: .info ... .info, basis: .record, cause: .process
  ) { input in
    let network = input.network
    guard input.isDated else { return .silentAboutDay }
    guard network.ties.contains(where: { $0.level != nil && $0.since != nil }) else {
      return .silent(
        "how closely people work together, and since when",
        howTo: "Ask for the strength of each working relationship.")
    }
    guard !network.agreements.isEmpty else { return .silentAboutAgreements }
    let pairs = unwritten(input)
    guard let first = pairs.first else { return .nothing }
    let names = pairs.map { "\(organization: $0[0]) – \(organization: $0[1])" as Claim }
    return .found(
      Finding(
        rule: "informalOnly.tie", severity: .info,
        subjects: Set(pairs.joined()).sorted().map { .actor(.organization($0)) },
        title: pairs.count == 1
          ? """
          \(organization: first[0]) and \(organization: first[1]) work closely together, with no \
          recorded agreement
          """
          : "\(pairs.count) pairs of organizations work closely together, with no recorded agreement",
        evidence: "It is about \(Claim.list(names, limit: 5)).",
        action: "Ask whether a page on who does what would help, and keep it short.",
        numbers: ["pairs": Double(pairs.count)]))
  }

  private static func unwritten(_ input: RuleInput) -> [[OrganizationID]] {
    let homes = input.homes
    func pair(_ tie: Tie) -> [OrganizationID]? {
      guard let a = homes[tie.from], let b = homes[tie.to], a != b else { return nil }
      return [a, b].sorted()
    }
    let formal = Set(
      input.network.ties.filter {
        $0.formality == .formal || $0.formality == .both || $0.kind?.rawValue == "agreement"
      }.compactMap(pair))
    let close = input.network.ties.filter { tie in
      Double(tie.level?.rawValue ?? 0) >= input.value(.informalLevel)
        && input.age(of: tie.since).map { Double($0) > input.value(.informalDays) } ?? false
    }
    return Set(close.compactMap(pair)).subtracting(formal)
      .filter { !isWritten($0, input) }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func isWritten(_ pair: [OrganizationID], _ input: RuleInput) -> Bool {
    input.network.agreements.contains { agreement in
      var parties = agreement.parties
      switch agreement.cause {
      case .alliance(let id)?:
        parties += input.memberOrganizations(of: id).map { .organization($0) }
      case .initiative(let id)?:
        let works = input.network.initiatives.filter { $0.id == id }
        parties += works.flatMap(\.required).map { .organization($0) }
      case nil: break
      }
      let all = parties.compactMap { party in
        party.organization ?? party.person.flatMap(input.network.person)?.home
      }
      return pair.allSatisfy { side in
        all.contains { input.tree.isInside(side, $0) || input.tree.isInside($0, side) }
      }
    }
  }
}
