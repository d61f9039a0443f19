import GraphKernel
import StakeholderModel

extension Threshold {
  static let isolatedSteps = Threshold(
    "champion.isolated.steps", 2, "ties",
    means: "how many ties away the others may be before a champion counts as far",
    rationale: "one acquaintance between")
}

extension FindingRule {
  /// Champions far from those they champion with.
  public static let championIsolated = FindingRule(
    id: "champion.isolated",
    title: "A champion far from the others",
    says: "A champion has no recorded tie to who leads the work, and no other champion near.",
    why:
      "Champions keep each other going; one who meets none of the others hears late and tires early.",
    decided: """
      A committed or active champion who is more than two ties away from everybody who leads the work \
      and from every other champion of the same work. Told where somebody leads it or there are at least \
      two champions, and ties are recorded.
      """,
    thresholds: [.isolatedSteps],
    aim: "Bring the champions together",
    action: "Invite the champions of the work to one table, and keep support from the top visible.",
    sources: [.workforceBrief], needs: "who champions what, and who works with whom",
    severity: .low ... .medium, basis: .absence, cause: .people
  ) { input in
    guard input.champions.isRecorded else { return .silentAboutChampions }
    guard !input.people.graph.edges.isEmpty else { return .silentAboutTies }
    return .found(
      input.champions.causes.compactMap { cause in
        let active = input.activeChampions(of: cause)
        let leaders = cause.map(input.leaders) ?? []
        guard Set(active).union(leaders).count >= 2 else { return nil }
        let alone = active.filter { person in
          !leaders.contains(person) && isFar(person, from: active + leaders, input)
        }
        guard let first = alone.first else { return nil }
        let title: Claim =
          alone.count == 1
          ? """
          \(person: first) champions\(ofWork(cause)) without a recorded tie to the others who do
          """
          : """
          \(alone.count) of \(active.count) champions\(Claim(purpose: cause)) have no recorded tie to \
          the others
          """
        return Finding(
          rule: "champion.isolated", severity: .medium,
          subjects: (cause.map { [.cause($0)] } ?? []) + alone.map { .actor(.person($0)) },
          title: title,
          evidence: """
            More than two ties away from whoever leads the work and from every other champion: \
            \(input.names(alone)).
            """,
          action: "Invite \(input.names(alone, limit: 2)) and the other champions to one table.",
          numbers: ["alone": Double(alone.count), "of": Double(active.count)], flip: 1,
          observed: input.observedPairs)
      })
  }

  private static func ofWork(_ cause: Cause?) -> Claim {
    cause.map { " \(cause: $0)" } ?? " the work"
  }

  private static func isFar(_ person: PersonID, from others: [PersonID], _ input: RuleInput) -> Bool
  {
    let graph = input.people.graph
    guard let start = input.people.vertex(of: .person(person)) else { return false }
    let steps = graph.distances(from: start)
    return !others.contains { other in
      guard other != person, let end = input.people.vertex(of: .person(other)) else { return false }
      return steps[end].map { Double($0) <= input.value(.isolatedSteps) } ?? false
    }
  }
}

extension RuleInput {
  /// The active champions of a cause, each once, in the order of the coverage.
  func activeChampions(of cause: Cause?) -> [PersonID] {
    var active: [PersonID] = []
    for cell in champions.cells where cell.cause == cause && cell.state == .active {
      for person in cell.champions where !active.contains(person) { active.append(person) }
    }
    return active
  }
}
