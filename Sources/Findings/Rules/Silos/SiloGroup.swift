import NetworkAnalysis

extension Threshold {
  static let siloChance = Threshold(
    "silo.group.chance", 0.05, "chance",
    means: "how often shuffled labels may keep as many ties inside before it counts as chance",
    rationale: "one in twenty, by convention")
  static let siloPeople = Threshold(
    "silo.group.people", 3, "people", means: "the fewest people with ties that can be a silo",
    rationale: "two people are a pair, not a group")
}

extension FindingRule {
  /// Groups that keep to themselves.
  public static let siloGroup = FindingRule(
    id: "silo.group",
    title: "A group that keeps to itself",
    says: "A group's ties stay inside more than chance would have it.",
    why: """
      A group that mostly talks to itself hears of problems and offers late, and others cannot see \
      what it could bring.
      """,
    decided: """
      Among groups of at least three people with ties: the share of the group's ties that stay inside \
      is reached by few of 9,999 shuffles of the labels (at most one in twenty, adjusted for the \
      number of groups), and no single tie would change that. Pictures outline exactly these.
      """,
    thresholds: [.siloChance, .siloPeople],
    aim: "Open up what keeps to itself",
    action: "Give two people of the group a task that needs somebody outside.",
    sources: [.benest, .research],
    needs: "who works with whom, and where people work",
    severity: .medium ... .medium, basis: .comparison, cause: .structure
  ) { input in
    guard let report = input.silos else { return .silentAboutTies }
    guard report.groups.count(where: { $0.people > 0 }) >= 2 else { return .silentAboutGroups }
    let silos = report.groups.filter { $0.verdict == .silo }
    guard let first = silos.first else { return .found([]) }
    let names = silos.map { input.name(ofGroup: $0.group) }
    let staysInside = silos.allSatisfy { 2 * $0.inside >= $0.inside + $0.outside }
    let flip = silos.compactMap(\.flip).min()
    let tested = report.groups.count { $0.p != nil }
    let verb =
      staysInside
      ? ("keeps to itself", "keep to themselves")
      : ("has more ties inside than chance gives", "have more ties inside than chance gives")
    let title: Claim =
      switch silos.count {
      case 1:
        """
        \(names[0]) \(verb.0): \(first.inside) of its \(first.inside + first.outside) ties stay inside
        """
      case 2...3: "\(Claim.list(names)) \(verb.1)"
      default: "\(silos.count) of \(tested) \(input.groupNoun.plural) \(verb.1)"
      }
    let evidence = silos.prefix(5).map { silo -> Claim in
      """
      \(input.name(ofGroup: silo.group)): \(silo.inside) of \(silo.inside + silo.outside) ties inside, \
      about \(percent(silo.expected ?? 0)) by chance.
      """
    }
    var finding = Finding(
      rule: "silo.group", severity: .medium,
      subjects: silos.flatMap { input.subject(ofGroup: $0.group) }, title: title,
      evidence: .sentences(evidence),
      action: "Give two people of \(names[0]) a task that needs somebody outside.",
      numbers: ["silos": Double(silos.count), "tested": Double(tested)], flip: flip)
    finding.told = silos.count
    return .found(finding)
  }
}
