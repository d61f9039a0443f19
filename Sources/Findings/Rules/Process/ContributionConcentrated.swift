import StakeholderModel

extension Threshold {
  static let contributionShare = Threshold(
    "contribution.concentrated.share", 0.6, "share",
    means: "what share one partner may give of a resource",
    rationale: "more than all others together, and then some")
  static let contributionGivers = Threshold(
    "contribution.concentrated.givers", 3, "partners",
    means: "how many partners must have promised something",
    rationale: "between two, one always gives more")
  static let contributionIndex = Threshold(
    "contribution.concentrated.index", 0.5, "0 to 1",
    means: "up to which sum of squared shares gifts count as spread",
    rationale: "two who give alike, and nobody else, make one half")
}

extension FindingRule {
  /// One partner gives most.
  public static let contributionConcentrated = FindingRule(
    id: "contribution.concentrated",
    title: "One partner carries the load",
    says: "One partner gives most of a resource.",
    why:
      "Partners who pool resources share the risk; where one gives most, one decides, and one can leave.",
    decided: """
      At least three partners promised the same kind of resource in the same unit for the same work, and one of \
      them gave at least six tenths of what has come, or the squared shares of all sum to one half (as where \
      two give everything).
      """,
    thresholds: [.contributionShare, .contributionGivers, .contributionIndex],
    aim: "Spread the load",
    action: "Ask the others for a smaller part each, in whatever they have.",
    sources: [.workforceBrief], needs: "what partners have promised and given",
    severity: .medium ... .medium, basis: .record, cause: .process
  ) { input in
    let given = input.network.contributions.filter { $0.delivered != nil && $0.resource != nil }
    guard !given.isEmpty else {
      return .silent(
        "what partners have promised and given",
        howTo: "Add each promise with its resource, and what has come.")
    }
    var keys: [Key] = []
    for item in given {
      let key = Key(item)
      if !keys.contains(key) { keys.append(key) }
    }
    return .found(keys.compactMap { finding($0, input) })
  }

  private static func finding(_ key: Key, _ input: RuleInput) -> Finding? {
    let same = input.network.contributions.filter { Key($0) == key }
    guard Double(Set(same.map(\.from)).count) >= input.value(.contributionGivers) else {
      return nil
    }
    var sums: [Actor: Double] = [:]
    for item in same { sums[item.from, default: 0] += item.delivered ?? 0 }
    let givers = sums.keys.sorted { (-(sums[$0] ?? 0), $0) < (-(sums[$1] ?? 0), $1) }
    let total = givers.reduce(0.0) { $0 + (sums[$1] ?? 0) }
    guard total > 0 else { return nil }
    let shares = givers.map { (sums[$0] ?? 0) / total }
    let isOne = shares[0] >= input.value(.contributionShare)
    guard isOne || shares.reduce(0, { $0 + $1 * $1 }) >= input.value(.contributionIndex) else {
      return nil
    }
    let most = Array(givers.prefix(isOne ? 1 : 2))
    let share = shares.prefix(most.count).reduce(0, +)
    return Finding(
      rule: "contribution.concentrated", severity: .medium,
      subjects: (key.cause.map { [.cause($0)] } ?? []) + most.map { .actor($0) },
      title: """
        \(Claim.list(most.map { Claim(actor: $0) })) \(isOne ? "gives" : "give") \(percent(share)) of the \
        \(key.resource)\(Claim(purpose: key.cause))
        """,
      evidence: "\(sums.count) partners promised some; counted is what has come.",
      action: "Ask the others for a smaller part each, in whatever they have.",
      numbers: ["share": share, "givers": Double(sums.count)])
  }

  private struct Key: Hashable {
    let cause: Cause?
    let resource: String
    let unit: String?

    init(_ contribution: Contribution) {
      cause = contribution.to
      resource = contribution.resource?.rawValue ?? ""
      unit = contribution.unit
    }
  }
}
