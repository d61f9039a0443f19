import GraphKernel
import NetworkAnalysis
import StakeholderModel

extension Threshold {
  static let holderPeople = Threshold(
    "spof.node.people", 12, "people", means: "the fewest among whom it can weigh more than medium",
    rationale: "in smaller networks nearly everybody is somebody’s only way")
  static let holderCritical = Threshold(
    "spof.node.critical", 0.25, "share of pairs",
    means: "from what share of all pairs of groups it weighs critical", rationale: "a quarter")
  static let holderHigh = Threshold(
    "spof.node.high", 0.1, "share of pairs",
    means: "from what share of all pairs of groups it weighs high", rationale: "a tenth")
}

extension FindingRule {
  /// Groups that reach each other only through one person or organization.
  public static let nodeHolds = FindingRule(
    id: "spof.node",
    title: "One person or organization holds others together",
    says: "Some groups reach each other only through one person or organization.",
    why: """
      Whoever is the only way between others carries more than anybody should: when they are away, \
      news, trust and help stop there.
      """,
    decided: """
      Without this one, at least two groups that reach each other now, directly or through others, \
      would not any more; their own ties are left aside for their own group. Groups with one known \
      person are passed over, since one delegate is normal. Not told of a network that one source \
      told, and looked at in networks of up to 2,000. Critical or high only among at least twelve, \
      where whole groups would part from each other and a quarter or a tenth of all pairs of groups \
      depend on it.
      """,
    thresholds: [.holderPeople, .holderCritical, .holderHigh],
    aim: "Open a second way around the one who holds others together",
    action: "Bring together two people on the two sides who do not need a go-between.",
    sources: [.benest, .research],
    needs: "who works with whom, and where people work",
    severity: .medium ... .critical, basis: .presence, cause: .structure
  ) { input in
    guard !input.actors.graph.edges.isEmpty else { return .silentAboutTies }
    guard input.informant == nil else { return .found([]) }
    let all = Dependence.all(in: input.actors, by: input.grouping)
      .filter { !isSingleThread($0, input) }
    return .found(
      all.count <= 3 ? all.map { finding($0, input) } : [together(all, input)])
  }

  /// Whether it is one pair alone, of which the rule about links on one person tells already.
  private static func isSingleThread(_ holder: Dependence, _ input: RuleInput) -> Bool {
    guard holder.pairs.count == 1, let pair = holder.pairs.first else { return false }
    return input.silos?.pairs.contains {
      $0.a == pair.a && $0.b == pair.b && $0.carriers == [holder.actor]
    } ?? false
  }

  private static func finding(_ holder: Dependence, _ input: RuleInput) -> Finding {
    let name = Claim(actor: holder.actor)
    let pairs = holder.pairs
    let (a, b) = (input.name(ofGroup: pairs[0].a), input.name(ofGroup: pairs[0].b))
    if let home = input.grouping.index(of: holder.actor), pairs.count > 1,
      pairs.allSatisfy({ $0.a == home || $0.b == home })
    {
      return ownWay(holder, home, input)
    }
    let title: Claim =
      pairs.count == 1
      ? "\(a) and \(b) reach each other only through \(name)"
      : "\(pairs.count) pairs of \(input.groupNoun.plural) reach each other only through \(name)"
    let pairNames = pairs.map { names($0, input) }
    return Finding(
      rule: "spof.node", severity: severity(holder, input), subjects: [.actor(holder.actor)],
      title: title,
      evidence: """
        Without \(name), no chain of recorded ties leads from one to the other: \
        \(Claim.list(pairNames, limit: 5)).
        """,
      action: "Bring together two others of \(a) and \(b), so that \(name) is not the only way.",
      numbers: ["pairs": Double(pairs.count)], flip: 1)
  }

  /// Somebody who is their own group’s only way to the others.
  private static func ownWay(_ holder: Dependence, _ home: Int, _ input: RuleInput) -> Finding {
    let (name, own) = (Claim(actor: holder.actor), input.name(ofGroup: home))
    let others = holder.pairs.map { input.name(ofGroup: $0.a == home ? $0.b : $0.a) }
    return Finding(
      rule: "spof.node", severity: severity(holder, input), subjects: [.actor(holder.actor)],
      title: """
        \(own) reaches \(others.count) other \(input.groupNoun.form(others.count)) only through \(name)
        """,
      evidence: """
        Nobody else of \(own) has a chain of recorded ties that leads to \
        \(Claim.list(others, limit: 5)) without \(name).
        """,
      action: "Bring somebody else of \(own) together with somebody of \(others[0]).",
      numbers: ["pairs": Double(holder.pairs.count)], flip: 1)
  }

  private static func together(_ holders: [Dependence], _ input: RuleInput) -> Finding {
    let names = holders.map { holder -> Claim in
      "\(Claim(actor: holder.actor)) (\(counted(holder.pairs.count)))"
    }
    let noun = input.actorNoun.plural
    var finding = Finding(
      rule: "spof.node", severity: holders.map { severity($0, input) }.max() ?? .medium,
      subjects: [],
      title: """
        \(holders.count) \(noun) are each the only way between some \(input.groupNoun.plural)
        """,
      evidence: "\(Claim.list(names, limit: 6)).",
      action: "Begin with \(Claim(actor: holders[0].actor)): open a second way around.",
      numbers: ["holders": Double(holders.count)], flip: 1)
    finding.told = holders.count
    return finding
  }

  private static func counted(_ pairs: Int) -> String { pairs == 1 ? "1 pair" : "\(pairs) pairs" }

  private static func names(_ pair: Dependence.Pair, _ input: RuleInput) -> Claim {
    "\(input.name(ofGroup: pair.a)) – \(input.name(ofGroup: pair.b))"
  }

  private static func severity(_ holder: Dependence, _ input: RuleInput) -> Finding.Severity {
    let groups = Double(input.grouping.groups.count)
    guard Double(input.actors.nodes.count) >= input.value(.holderPeople), holder.splitsGroups,
      groups > 2
    else { return .medium }
    let share = Double(holder.pairs.count) / (groups * (groups - 1) / 2)
    return share >= input.value(.holderCritical)
      ? .critical : share >= input.value(.holderHigh) ? .high : .medium
  }
}
