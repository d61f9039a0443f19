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
      them gave at least six tenths of what has come.
      """,
    thresholds: [.contributionShare, .contributionGivers],
    aim: "Spread the load",
    action: "Ask the others for a smaller part each, in whatever they have.",
    sources: [.workforceBrief], needs: "what partners have promised and given",
    severity: .medium ... .medium, basis: .record, cause: .process
  ) { input in
    let given = input.network.contributions.filter { $0.delivered != nil && $0.resource != nil }
    guard !given.isEmpty else { return .notConcerned }
    var keys: [Key] = []
    for item in given {
      let key = Key(item)
      if !keys.contains(key) { keys.append(key) }
    }
    return .found(
      keys.compactMap { key in
        let same = input.network.contributions.filter { Key($0) == key }
        guard Double(Set(same.map(\.from)).count) >= input.value(.contributionGivers) else {
          return nil
        }
        var sums: [Actor: Double] = [:]
        for item in same { sums[item.from, default: 0] += item.delivered ?? 0 }
        let total = sums.keys.sorted().reduce(0.0) { $0 + (sums[$1] ?? 0) }
        guard total > 0,
          let most = sums.keys.sorted().max(by: { (sums[$0] ?? 0) < (sums[$1] ?? 0) }),
          (sums[most] ?? 0) / total >= input.value(.contributionShare)
        else { return nil }
        let share = (sums[most] ?? 0) / total
        return Finding(
          rule: "contribution.concentrated", severity: .medium,
          subjects: (key.cause.map { [.cause($0)] } ?? []) + [.actor(most)],
          title:
            "\(Claim(actor: most)) gives \(percent(share)) of the \(key.resource)\(Claim(purpose: key.cause))",
          evidence: "\(sums.count) partners promised some; counted is what has come.",
          action: "Ask the others for a smaller part each, in whatever they have.",
          numbers: ["share": share, "givers": Double(sums.count)])
      })
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
