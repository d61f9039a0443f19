import NetworkAnalysis

extension Threshold {
  static let overallTies = Threshold(
    "silo.overall.ties", 10, "ties", means: "the fewest ties of which a share is told",
    rationale: "one tie in fewer is more than a tenth")
  static let overallHigh = Threshold(
    "silo.overall.high", 1.0 / 3, "ratio",
    means: "up to what part of the ties that free mixing gives across it weighs high",
    rationale: "two of three ties across are missing")
  static let overallMedium = Threshold(
    "silo.overall.medium", 2.0 / 3, "ratio",
    means: "up to what part of the ties that free mixing gives across it weighs medium",
    rationale: "one of three ties across is missing")
}

extension FindingRule {
  /// Ties stay inside groups more than free mixing would have it.
  public static let siloOverall = FindingRule(
    id: "silo.overall",
    title: "Ties that stay inside groups",
    says: "Fewer ties cross the boundaries of groups than if people mixed freely.",
    why: """
      Some closeness inside a group is normal and useful. Far less across than free mixing gives \
      means that what one group knows reaches the others late or never.
      """,
    decided: """
      The share of ties across groups is below the share of pairs across groups, and at most one in \
      twenty of 9,999 shuffles of the labels gives so low a share. It takes at least two groups of \
      three people and ten ties. High below a third of what free mixing gives, medium below two \
      thirds, else low.
      """,
    thresholds: [.siloChance, .siloPeople, .overallTies, .overallHigh, .overallMedium],
    aim: "Build relationships across boundaries",
    action: "Begin with relationships between two groups that some joint work needs.",
    sources: [.benest, .research],
    needs: "who works with whom, and where people work",
    severity: .low ... .high, basis: .comparison, cause: .structure
  ) { input in
    guard let silos = input.silos else { return .silentAboutTies }
    guard silos.groups.count(where: { $0.people > 0 }) >= 2 else { return .silentAboutGroups }
    guard let overall = silos.overall, overall.pLow <= input.value(.siloChance),
      silos.groups.count(where: { Double($0.people) >= input.value(.siloPeople) }) >= 2,
      Double(overall.inside + overall.outside) >= input.value(.overallTies),
      overall.shareOutside < overall.expectedShareOutside
    else { return .found([]) }
    let ratio = overall.shareOutside / overall.expectedShareOutside
    let groups = input.groupNoun.plural
    let isSoft = overall.flip.map { $0 <= 2 } ?? false
    let title: Claim =
      isSoft
      ? """
      \(capitalized(roughly(overall.shareOutside))) of the ties cross \(groups), somewhat fewer than \
      free mixing gives
      """
      : """
      \(percent(overall.shareOutside)) of ties cross \(groups); \
      \(percent(overall.expectedShareOutside)) would if \(input.actorNoun.plural) mixed freely
      """
    return .found([
      Finding(
        rule: "silo.overall",
        severity: ratio <= input.value(.overallHigh)
          ? .high : ratio <= input.value(.overallMedium) ? .medium : .low,
        subjects: [], title: title,
        evidence: """
          \(overall.outside) of \(overall.inside + overall.outside) ties cross \(groups). \
          \(input.observedWords)
          """,
        action: "Begin with relationships between two \(groups) that some joint work needs.",
        numbers: [
          "share_outside": overall.shareOutside,
          "expected_share_outside": overall.expectedShareOutside, "p_low": overall.pLow,
          "ei": overall.ei, "ei_expected": overall.eiExpected,
        ], flip: overall.flip)
    ])
  }
}
