import GraphKernel
import StakeholderModel

extension Threshold {
  static let closureRatio = Threshold(
    "closure.missing.ratio", 0.5, "ratio",
    means: "how far closing across groups may fall behind closing inside before it is told",
    rationale: "half as often is a difference one feels")
}

extension Threshold {
  static let closurePairs = Threshold(
    "closure.missing.pairs", 10, "pairs",
    means: "the fewest pairs of contacts across groups of which a share is told",
    rationale: "one in fewer is more than a tenth")
}

extension FindingRule {
  /// Contacts of one person from different groups do not get to know each other.
  public static let closureMissing = FindingRule(
    id: "closure.missing",
    title: "Introductions across groups that do not follow",
    says: "Contacts of the same person from different groups seldom know each other.",
    why: "A bridge that only one person walks does not become a road.",
    decided: """
      Two contacts of one person are tied to each other less than half as often when they belong to \
      different groups as when they belong to one; at least ten such pairs across groups are looked at.
      """,
    thresholds: [.closureRatio, .closurePairs],
    aim: "Bring contacts from different groups together",
    action: "Ask whoever knows both sides to bring both contacts to one table.",
    sources: [.research], needs: "who works with whom, and where people work",
    severity: .info ... .info, basis: .comparison, cause: .structure
  ) { input in
    guard !input.actors.graph.edges.isEmpty else { return .silentAboutTies }
    guard input.informant == nil, input.actors.kind == .people else { return .nothing }
    let labels = input.actors.nodes.map { $0.actor.flatMap(input.grouping.index) }
    let closure = input.actors.graph.undirected.closure(by: labels)
    guard Double(closure.across.twoPaths) >= input.value(.closurePairs),
      let across = closure.across.share,
      let within = closure.within.share, across < input.value(.closureRatio) * within
    else { return .nothing }
    let groups = input.groupNoun.plural
    return .found(
      Finding(
        rule: "closure.missing", severity: .info, subjects: [],
        title: """
          Contacts of one person from different \(groups) seldom know each other: \(percent(across)), \
          inside one \(input.groupNoun.singular) \(percent(within))
          """,
        evidence: """
          \(closure.across.closed) of \(closure.across.twoPaths) pairs of contacts from different \
          \(groups) are tied, \(closure.within.closed) of \(closure.within.twoPaths) from one.
          """,
        action: "Ask whoever knows both sides to bring both contacts to one table.",
        numbers: ["across": across, "within": within]))
  }
}
