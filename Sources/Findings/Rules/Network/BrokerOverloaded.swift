import GraphKernel
import StakeholderModel

extension Threshold {
  static let brokerBetween = Threshold(
    "broker.overloaded.between", 2, "standard deviations",
    means: "how far above the average somebody must lie between others",
    rationale: "about one in forty by chance")
  static let brokerTies = Threshold(
    "broker.overloaded.ties", 1, "standard deviations",
    means: "how far above the average somebody’s number of ties must be",
    rationale: "many ways with few ties are no load")
  static let brokerCapacity = Threshold(
    "broker.overloaded.capacity", 0.2, "share of time",
    means: "up to what share of working time for the work a broker counts as short of time",
    rationale: "one day a week")
  static let brokerChance = Threshold(
    "broker.overloaded.chance", 99, "random networks",
    means: "of how many random networks none may have anybody as central",
    rationale: "one in a hundred")
}

extension Threshold {
  static let brokerPairs = Threshold(
    "broker.overloaded.pairs", 0.1, "share of pairs",
    means: "what share of the others must have a longer way without somebody, or none",
    rationale: "less is not much of a network")
}

extension FindingRule {
  /// Somebody who stands between many others and has many ties.
  public static let brokerOverloaded = FindingRule(
    id: "broker.overloaded",
    title: "Much runs through one",
    says: "Much of the network runs through one person or organization.",
    why:
      "Three to five in a hundred carry a third of what people do together, and tire of it first.",
    decided: """
      Among ten or more: two standard deviations above the average in lying on shortest ways between others, \
      one in the number of ties, and more than anybody in 99 random networks with as many people and ties; and at least a tenth of all pairs of others would have \
      a longer way without them, or none. \
      High only where their recorded time for the work is at most a fifth. Not told of a network that one \
      source told, or with more than 1,000.
      """,
    thresholds: [.brokerBetween, .brokerTies, .brokerCapacity, .brokerChance, .brokerPairs],
    aim: "Take load off those who carry most",
    action: "Hand two of the connections to others, and ask what could be left out.",
    sources: [.workforceBrief, .research], needs: "who works with whom",
    severity: .medium ... .high,
    basis: .rank, cause: .structure
  ) { input in
    guard !input.actors.graph.edges.isEmpty else { return .silentAboutTies }
    let graph = input.actors.graph.undirected
    guard input.informant == nil, (10...1_000).contains(graph.vertexCount) else { return .nothing }
    let between = graph.betweenness(scale: .perPair)
    let busy = overloaded(graph, between, input)
    guard !busy.isEmpty else { return .nothing }
    let pairs = DependentPairs(graph)
    let found = busy.filter { vertex in
      Double(pairs.longer[vertex]) >= input.value(.brokerPairs) * Double(pairs.all(but: vertex))
    }
    guard !found.isEmpty else { return .nothing }
    let chance = input.isDraw ? 0 : mostByChance(graph, input)
    let needed = found.filter { between[$0] > chance }
    return .found(needed.isEmpty ? [] : [finding(Array(needed.prefix(4)), pairs, graph, input)])
  }

  private static func overloaded(_ graph: Graph, _ between: [Double], _ input: RuleInput) -> [Int] {
    let degrees = graph.degrees.map { Double($0) }
    let (mean, deviation) = meanAndDeviation(between)
    let (meanTies, deviationOfTies) = meanAndDeviation(degrees)
    guard deviation > 0, deviationOfTies > 0 else { return [] }
    return degrees.indices.filter { vertex in
      between[vertex] >= mean + input.value(.brokerBetween) * deviation
        && degrees[vertex] >= meanTies + input.value(.brokerTies) * deviationOfTies
    }.sorted { between[$0] > between[$1] }
  }

  /// The most that anybody stands between others in random networks with as many people and ties.
  private static func mostByChance(_ graph: Graph, _ input: RuleInput) -> Double {
    let pairs = graph.vertexCount * (graph.vertexCount - 1) / 2
    guard 2 * graph.edges.count < pairs else { return 1 }
    var most = 0.0
    for draw in 0..<Int(input.value(.brokerChance)) {
      var generator = Xoshiro256(seed: 1, stream: 2_000_000 + UInt64(draw))
      var present: Set<[Int]> = []
      while present.count < graph.edges.count {
        let (a, b) = (generator.below(graph.vertexCount), generator.below(graph.vertexCount))
        if a != b { present.insert([min(a, b), max(a, b)]) }
      }
      let edges = present.sorted { $0.lexicographicallyPrecedes($1) }
        .map { Graph.Edge($0[0], $0[1]) }
      guard let random = try? Graph(vertexCount: graph.vertexCount, edges: edges) else { return 1 }
      most = max(most, random.betweenness(scale: .perPair).max() ?? 0)
    }
    return most
  }

  private static func finding(
    _ vertices: [Int], _ pairs: DependentPairs, _ graph: Graph, _ input: RuleInput
  ) -> Finding {
    let actors = vertices.compactMap { input.actors.nodes[$0].actor }
    let shares = actors.map { actor in
      actor.person.flatMap(input.network.person)?.capacityShare
    }
    let isShort = shares.contains { $0.map { $0 <= input.value(.brokerCapacity) } ?? false }
    let counts = vertices.map { (longer: pairs.longer[$0], all: pairs.all(but: $0)) }
    let evidence = actors.indices.map { place -> Claim in
      let name = Claim(actor: actors[place])
      let time: Claim =
        shares[place].map { " and \(percent($0)) of working time for it" } ?? Claim([])
      return """
        Without \(name), who has \(graph.neighbors(of: vertices[place]).count) ties\(time), \
        \(counts[place].longer) of \(counts[place].all) pairs of others would have a longer way or none.
        """
    }
    let names = Claim.list(actors.map { Claim(actor: $0) }, limit: 3)
    return Finding(
      rule: "broker.overloaded", severity: isShort ? .high : .medium,
      subjects: actors.map { .actor($0) }, title: "Much of the network runs through \(names)",
      evidence: .sentences(evidence),
      action: """
        Hand two of the connections of \(Claim(actor: actors[0])) to others, and ask what could be left out.
        """,
      numbers: [
        "pairs": Double(counts[0].longer), "of": Double(counts[0].all),
        "people": Double(actors.count),
      ],
      flip: input.isDraw ? nil : vertices.compactMap { flip($0, graph, input) }.min(),
      impact: Double(counts[0].longer))
  }

  /// How many of their ties, those to whoever stands between most first, it takes to lose until they do
  /// not stand out; at most eight are tried.
  private static func flip(_ vertex: Int, _ graph: Graph, _ input: RuleInput) -> Int? {
    var edges = graph.edges
    for count in 1...8 {
      let flow = (try? Graph(vertexCount: graph.vertexCount, edges: edges))?
        .edgeBetweenness(scale: .pairs)
      let own = edges.indices.filter { edges[$0].source == vertex || edges[$0].target == vertex }
      guard let flow, let most = own.max(by: { flow[$0] < flow[$1] }) else { return nil }
      edges.remove(at: most)
      guard let rest = try? Graph(vertexCount: graph.vertexCount, edges: edges) else { return nil }
      let between = rest.betweenness(scale: .perPair)
      if !overloaded(rest, between, input).contains(vertex) { return count }
    }
    return nil
  }
}

/// How many pairs of others that reach each other have a longer way without somebody, or none.
private struct DependentPairs {
  /// The pairs that do, for each vertex.
  let longer: [Int]
  private let joined: Int
  private let partners: [Int]

  init(_ graph: Graph) {
    longer = graph.pairsOnlyThrough
    let pieces = graph.weakComponents()
    partners = pieces.labels.map { pieces.sizes[$0] - 1 }
    joined = partners.reduce(0, +) / 2
  }

  /// The pairs of others that reach each other.
  func all(but vertex: Int) -> Int { joined - partners[vertex] }
}
