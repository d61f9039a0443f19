import GraphKernel
import StakeholderModel

extension Threshold {
  static let staleDays = Threshold(
    "bridge.stale.days", 180, "days",
    means: "how long ago the last contact of a tie that nothing else replaces may be",
    rationale: "nine in ten bridges are gone within a year (Burt 2002); half of that is time to act"
  )
}

extension FindingRule {
  /// A tie that nothing replaces, without contact for long.
  public static let bridgeStale = FindingRule(
    id: "bridge.stale",
    title: "An only link gone quiet",
    says: "The only link between two sides has not been used for long.",
    why: "Ties that cross boundaries fade fastest, and when this one goes, nothing is left.",
    decided: """
      The last contact is longer ago than the tie’s own cadence and 30 days, or than 180 days where it has \
      none, and without this tie two sides of \
      at least two each would not reach each other, or two groups would have no recorded tie. Ties that have \
      faded altogether are told with the key ties that cool. Not told of a network that one source told.
      """,
    thresholds: [.staleDays],
    aim: "Call before the only link is gone",
    action: "Visit, call or write this week, and open a second link.",
    sources: [.competency, .research], needs: "when people last had contact",
    severity: .high ... .high, basis: .presence, cause: .structure
  ) { input in
    guard !input.actors.graph.edges.isEmpty else { return .silentAboutTies }
    guard input.network.asOf != nil, input.network.ties.contains(where: { $0.lastContact != nil })
    else { return .silentAboutContacts }
    guard input.informant == nil else { return .nothing }
    let quiet = quietBridges(input)
    guard quiet.count <= 2 else { return .found(together(quiet, input)) }
    return .found(quiet.map { finding($0, input) })
  }

  private struct Quiet {
    let a: Actor
    let b: Actor
    let days: Int
  }

  private static func quietBridges(_ input: RuleInput) -> [Quiet] {
    let graph = input.actors.graph.undirected
    let bridges = Set(graph.biconnectivity().bridges.map { [$0.a, $0.b] })
    let degrees = graph.degrees
    let groups = input.actors.nodes.map { $0.actor.flatMap(input.grouping.index) }
    var between: [[Int]: Int] = [:]
    for edge in graph.edges {
      guard let a = groups[edge.source], let b = groups[edge.target], a != b else { continue }
      between[[min(a, b), max(a, b)], default: 0] += 1
    }
    var quiet: [Quiet] = []
    for (edge, tie) in zip(input.actors.graph.edges, input.actors.ties) {
      let contacts = tie.ties.map { input.age(of: input.network.ties[$0].lastContact) }
      guard !contacts.isEmpty, !contacts.contains(where: { $0 == nil }),
        let days = contacts.compactMap({ $0 }).min(),
        Double(days) > longest(tie, input)
      else { continue }
      let ends = [min(edge.source, edge.target), max(edge.source, edge.target)]
      let isBridge = bridges.contains(ends) && degrees[ends[0]] > 1 && degrees[ends[1]] > 1
      let pair = [groups[ends[0]], groups[ends[1]]].compactMap { $0 }.sorted()
      let isLast = pair.count == 2 && pair[0] != pair[1] && between[pair] == 1
      guard isBridge || isLast, let a = input.actors.nodes[ends[0]].actor,
        let b = input.actors.nodes[ends[1]].actor
      else { continue }
      quiet.append(Quiet(a: a, b: b, days: days))
    }
    return quiet.sorted { ($1.days, $0.a, $0.b) < ($0.days, $1.a, $1.b) }
  }

  /// How long ago the last contact may be: the tie's own cadence and a month, else half a year.
  private static func longest(_ tie: ViewTie, _ input: RuleInput) -> Double {
    let cadences = tie.ties.compactMap { input.network.ties[$0].cadence }
    return cadences.map { Double($0.days + 30) }.max() ?? input.value(.staleDays)
  }

  private static func finding(_ quiet: Quiet, _ input: RuleInput) -> Finding {
    let (a, b) = (Claim(actor: quiet.a), Claim(actor: quiet.b))
    return Finding(
      rule: "bridge.stale", severity: .high, subjects: [.actor(quiet.a), .actor(quiet.b)],
      title: "\(a) and \(b) are the only link between two sides, last used \(quiet.days) days ago",
      evidence: "Without this tie the two sides have no recorded tie to each other.",
      action: "Have \(a) call \(b) this week, and bring a second pair of people together.",
      numbers: ["days": Double(quiet.days)], flip: 1)
  }

  private static func together(_ quiet: [Quiet], _ input: RuleInput) -> [Finding] {
    let names = quiet.map { link -> Claim in
      "\(Claim(actor: link.a)) – \(Claim(actor: link.b)) (\(link.days) days)"
    }
    var finding = Finding(
      rule: "bridge.stale", severity: .high, subjects: [],
      title: "\(quiet.count) only links between two sides have not been used for half a year",
      evidence: "\(Claim.list(names, limit: 5)).",
      action:
        "Begin with \(Claim(actor: quiet[0].a)) and \(Claim(actor: quiet[0].b)): call this week.",
      numbers: ["links": Double(quiet.count)], flip: 1)
    finding.told = quiet.count
    return [finding]
  }
}

extension RuleAnswer {
  static var silentAboutContacts: RuleAnswer {
    .silent(
      "when people last had contact",
      wouldAllow: ["only links that have gone quiet", "key ties that cool"],
      howTo: "Note with each tie when the two last spoke, as you hear of it.")
  }
}
