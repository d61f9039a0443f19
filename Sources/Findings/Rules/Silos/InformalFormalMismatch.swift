import GraphKernel
import StakeholderModel

extension Threshold {
  static let mismatchAgreement = Threshold(
    "informal.formalMismatch.agreement", 0.5, "adjusted mutual information",
    means: "how well circles and groups must agree not to be told",
    rationale: "1 is the same, 0 chance")
  static let mismatchQuality = Threshold(
    "informal.formalMismatch.quality", 0.1, "modularity",
    means: "by how much the circles must fit the ties better than the groups do",
    rationale: "less is within what chance gives in small networks")
}

extension Threshold {
  static let mismatchPeople = Threshold(
    "informal.formalMismatch.people", 10, "people",
    means: "the fewest among whom circles are sought",
    rationale: "circles among fewer are chance")
}

extension FindingRule {
  /// People's circles are not their groups.
  public static let informalFormalMismatch = FindingRule(
    id: "informal.formalMismatch",
    title: "Circles that are not the groups",
    says: "Whom people work with follows other lines than the groups they belong to.",
    why:
      "Circles that cross the chart are how things get done; a plan that follows the chart alone misses them.",
    decided: """
      Circles are sought by Leiden’s method (modularity). They are told where they agree with the groups \
      by less than half (adjusted mutual information) and fit the ties better by at least 0.1; among at \
      least ten people in two groups.
      """,
    thresholds: [.mismatchAgreement, .mismatchQuality, .mismatchPeople],
    aim: "Work with the circles that are there",
    action: "Use the circles that are there to get joint work done.",
    sources: [.competency, .research], needs: "who works with whom, and where people work",
    severity: .info ... .info, basis: .comparison, cause: .structure
  ) { input in
    guard !input.actors.graph.edges.isEmpty else { return .silentAboutTies }
    let labels = input.actors.nodes.map { $0.actor.flatMap(input.grouping.index) }
    guard input.informant == nil, input.actors.kind == .people,
      Double(labels.count) >= input.value(.mismatchPeople),
      labels.count <= 2_000, Set(labels.compactMap { $0 }).count >= 2
    else { return .nothing }
    let graph = input.actors.graph.undirected
    let found = graph.communities(runs: input.isDraw ? 2 : 10)
    let groupCount = input.grouping.groups.count
    let formal = graph.quality(
      of: labels.map { $0 ?? groupCount }, .modularity(resolution: 1))
    guard let agreement = PartitionComparison(found.labels, labels).adjustedMutualInformation,
      let best = found.quality, let formal, found.count >= 2,
      agreement < input.value(.mismatchAgreement), best - formal >= input.value(.mismatchQuality)
    else { return .nothing }
    let large = found.members.count { $0.count >= 3 }
    return .found(
      Finding(
        rule: "informal.formalMismatch", severity: .info, subjects: [],
        title: """
          People work together in \(large) circles that do not follow the \(input.groupNoun.plural)
          """,
        evidence: """
          The circles fit who works with whom better than the \(input.groupNoun.plural) do, and agree \
          with them by less than half (1 would be the same, 0 what chance gives: \(hundredths(agreement))).
          """,
        action: "Use the circles that are there to get joint work done.",
        numbers: [
          "agreement": agreement, "quality": best, "quality_of_groups": formal,
          "circles": Double(large),
        ]))
  }
}
