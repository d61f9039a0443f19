import StakeholderModel

extension FindingRule {
  /// Partners from different worlds, and nobody who has lived in both.
  public static let cultureGap = FindingRule(
    id: "culture.gap",
    title: "Different worlds, and nobody to translate",
    says: "Joint work needs organizations of different sectors, and nobody is known from both.",
    why:
      "The same word means one thing in an agency and another in a company; somebody has to translate.",
    decided: """
      An open initiative needs organizations of different sectors (public, private, nonprofit), nobody at \
      any of them is recorded with a position, present or past, in two of these sectors, and its alliance \
      has no list of words with what they mean to each side. Told where it is recorded of somebody that \
      they held more than one position, or of some alliance that it has such a list.
      """,
    aim: "Find somebody who speaks both languages",
    action: "Look for somebody who has worked on both sides, and write down the words that differ.",
    sources: [.workforceBrief, .competency],
    needs: "the sector of each organization, and where people worked before",
    severity: .low ... .low, basis: .record, cause: .people
  ) { input in
    let works = input.openInitiatives.filter { $0.required.count > 1 }
    guard !works.isEmpty else { return input.withoutOpenWork }
    guard
      works.contains(where: { sectors($0, input).count > 1 })
        || works.allSatisfy({ work in
          work.required.allSatisfy { input.sector(of: $0) != nil }
        })
    else {
      return .silent(
        "whether organizations are public, private or nonprofit",
        howTo: "Add public, private or nonprofit to each organization.")
    }
    let isHistoryKnown =
      input.network.people.contains { $0.positions.count > 1 }
      || input.network.alliances.contains { !($0.glossary ?? []).isEmpty }
    guard isHistoryKnown else {
      return .silent(
        "where people worked before, and which words mean different things to partners",
        howTo: "Add earlier positions of people, and the words that partners use differently.")
    }
    return .found(
      works.compactMap { work in
        let sectors = sectors(work, input)
        guard sectors.count > 1, !hasGlossary(work, input), !isTranslated(work, input) else {
          return nil
        }
        let cause = Cause.initiative(work.id)
        let words = sectors.map { "\($0.rawValue)" as Claim }
        return Finding(
          rule: "culture.gap", severity: .low,
          subjects: [.cause(cause)] + work.required.map { .actor(.organization($0)) },
          title: """
            Nobody is recorded who has worked in two of the sectors that \(cause: cause) brings together
            """,
          evidence: "It needs \(Claim.list(words)) organizations: \(input.names(work.required)).",
          action:
            "Look for somebody who has worked on both sides, and write down the words that differ.",
          numbers: ["sectors": Double(sectors.count)])
      })
  }

  private static func sectors(_ work: Initiative, _ input: RuleInput) -> [Sector] {
    let known = Set(work.required.compactMap(input.sector))
    return Sector.allCases.filter(known.contains)
  }

  private static func hasGlossary(_ work: Initiative, _ input: RuleInput) -> Bool {
    input.network.alliances.contains { alliance in
      alliance.id == work.alliance && !(alliance.glossary ?? []).isEmpty
    }
  }

  private static func isTranslated(_ work: Initiative, _ input: RuleInput) -> Bool {
    input.network.people.contains { person in
      let places = person.positions.compactMap(\.organization)
      return places.contains { input.part(of: .organization($0), in: work.required) != nil }
        && Set(places.compactMap(input.sector)).count > 1
    }
  }
}

extension RuleInput {
  /// The sector of an organization, or of what it is part of; `nil` where none is recorded.
  func sector(of organization: OrganizationID) -> Sector? {
    tree.path(from: organization).lazy.compactMap { network.organization($0)?.profile.sector }.first
  }
}
