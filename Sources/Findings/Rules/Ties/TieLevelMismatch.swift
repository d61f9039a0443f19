import StakeholderModel

extension Threshold {
  static let levelDifference = Threshold(
    "tie.levelMismatch.difference", 2, "levels",
    means: "by how many levels two sides must differ",
    rationale: "one level is a matter of taste (Frey 2006)")
}

extension FindingRule {
  /// Two sides that see their tie very differently.
  public static let tieLevelMismatch = FindingRule(
    id: "tie.levelMismatch",
    title: "Two sides see their tie differently",
    says: "Two sides of a tie put it two levels or more apart.",
    why: "One side thinks that it collaborates, the other that it is kept informed.",
    decided: "Both sides told the level of their tie, and the two differ by at least two.",
    thresholds: [.levelDifference],
    aim: "Talk about ties that two sides see differently",
    action:
      "Strengthen the relationship rather than enforce what was agreed: ask both what they count on.",
    sources: [.benest, .research], needs: "how close both sides say that they work together",
    severity: .low ... .low, basis: .presence, cause: .process
  ) { input in
    var told: [[Actor]: [Actor: TieLevel]] = [:]
    for tie in input.network.ties {
      guard let level = tie.level, tie.from != tie.to else { continue }
      let reporter: Actor? =
        switch tie.reportedBy ?? (tie.isDirected == true ? .from : nil) {
        case .from: tie.from
        case .to: tie.to
        case .both, nil: nil
        }
      guard let reporter else { continue }
      let pair = [tie.from, tie.to].sorted()
      told[pair, default: [:]][reporter] = max(level, told[pair]?[reporter] ?? level)
    }
    let both = told.filter { $0.value.count == 2 }
    guard !both.isEmpty else {
      return .silent(
        "how closely both sides of a tie say that they work together",
        howTo: "Ask both sides for the strength of the relationship.")
    }
    let apart = both.filter { _, levels in
      let values = levels.values.map(\.rawValue)
      return Double((values.max() ?? 0) - (values.min() ?? 0)) >= input.value(.levelDifference)
    }.keys.sorted { $0.lexicographicallyPrecedes($1) }
    guard let first = apart.first else { return .nothing }
    let names = apart.map { "\(Claim(actor: $0[0])) – \(Claim(actor: $0[1]))" as Claim }
    return .found(
      Finding(
        rule: "tie.levelMismatch", severity: .low, subjects: first.map { .actor($0) },
        title: apart.count == 1
          ? "\(Claim(actor: first[0])) and \(Claim(actor: first[1])) see their tie two levels apart"
          : "In \(apart.count) of \(both.count) ties the two sides are two levels apart or more",
        evidence: "\(Claim.list(names, limit: 5)).",
        action:
          "Ask \(Claim(actor: first[0])) and \(Claim(actor: first[1])) what they count on from each other.",
        numbers: ["apart": Double(apart.count), "of": Double(both.count)]))
  }
}
