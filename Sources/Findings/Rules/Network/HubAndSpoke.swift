import GraphKernel
import NetworkAnalysis
import StakeholderModel

extension Threshold {
  static let hubReach = Threshold(
    "alliance.hubAndSpoke.reach", 0.5, "share of pairs",
    means: "the share of pairs that reach each other without the hub, below which all hangs on it",
    rationale: "below it, most pairs are cut off from each other")
  static let hubShare = Threshold(
    "alliance.hubAndSpoke.centralization", 0.6, "0 to 1",
    means: "how far ties gather at one before the network counts as a wheel",
    rationale: "a wheel has 1; tried on eleven networks")
}

extension FindingRule {
  /// The network hangs on one hub.
  public static let hubAndSpoke = FindingRule(
    id: "alliance.hubAndSpoke",
    title: "All depends on one",
    says: "The whole network depends on one person or organization.",
    why: """
      A hub is how networks begin, and where they break: when the hub tires or leaves, the others have \
      nobody to turn to.
      """,
    decided: """
      Among at least six, without this one, and nobody else, fewer than half of the pairs that are left \
      would reach each other; or ties gather at it like the spokes of a wheel (degree centralization of 0.6 or more). \
      Weightier once an alliance is at work. Not told of a network that one source told.
      """,
    thresholds: [.hubReach, .hubShare],
    aim: "Let the spokes work with each other",
    action: "Start a piece of work that two of the others lead together.",
    sources: [.workforceBrief, .research], needs: "who works with whom",
    severity: .medium ... .high, basis: .presence, cause: .structure
  ) { input in
    guard !input.actors.graph.edges.isEmpty else { return .silentAboutTies }
    guard input.informant == nil else { return .nothing }
    guard let phase = input.phase, phase.shape == .hub, let hub = phase.hubs.first,
      let actor = input.actors.nodes[hub].actor
    else { return .nothing }
    let name = Claim(actor: actor)
    let isMature = input.network.alliances.contains { alliance in
      [.implementing, .sustaining, .renewing].contains(alliance.stage)
    }
    let spokes = input.actors.graph.neighbors(of: hub).count
    let falls = phase.leastWithoutOne < input.value(.hubReach)
    return .found(
      Finding(
        rule: "alliance.hubAndSpoke", severity: isMature ? .high : .medium,
        subjects: [.actor(actor)],
        title: falls
          ? "Without \(name), most of the network would fall apart"
          : "The network turns around \(name)",
        evidence: """
          \(name) has \(spokes) of the \(input.actors.graph.edges.count) recorded ties. Without \
          \(name), \(percent(input.actors.graph.connectedness(without: hub))) of the other pairs would \
          still reach each other.
          """,
        action: "Start a piece of work that two of the others lead together, without \(name).",
        numbers: [
          "centralization": phase.centralization, "connectedness_without": phase.leastWithoutOne,
        ], flip: input.isDraw ? nil : joins(input, hub), impact: 1 - phase.leastWithoutOne))
  }

  /// How many ties among the others, each joining the two largest pieces left without the hub, it
  /// takes until the network is no wheel; at most that many.
  private static func joins(_ input: RuleInput, _ hub: Int) -> Int? {
    var graph = input.actors.graph.undirected
    for count in 1...20 {
      let degrees = graph.degrees
      let pieces = pieces(of: graph, without: hub).sorted { $0.count > $1.count }
      let ends = pieces.prefix(2).compactMap { piece in piece.min { degrees[$0] < degrees[$1] } }
      if ends.count == 2 {
        graph = graph.adding([(ends[0], ends[1])])
      } else {
        let others = degrees.indices.filter { $0 != hub }.sorted { degrees[$0] < degrees[$1] }
        let pair = others.first { a in others.contains { isOpen(a, $0, graph) } }.flatMap { a in
          others.first { isOpen(a, $0, graph) }.map { (a, $0) }
        }
        guard let pair else { return nil }
        graph = graph.adding([pair])
      }
      let phase = NetworkPhase.of(
        graph, reach: input.value(.hubReach), hubShare: input.value(.hubShare))
      if phase?.shape != .hub { return count }
    }
    return nil
  }

  private static func isOpen(_ a: Int, _ b: Int, _ graph: Graph) -> Bool {
    a != b && !graph.neighbors(of: a).contains { Int($0.vertex) == b }
  }

  private static func pieces(of graph: Graph, without removed: Int) -> [[Int]] {
    let edges = graph.edges.filter { $0.source != removed && $0.target != removed }
    guard let rest = try? Graph(vertexCount: graph.vertexCount, edges: edges) else { return [] }
    let labels = rest.weakComponents().labels
    var pieces: [Int: [Int]] = [:]
    for (vertex, label) in labels.enumerated() where vertex != removed {
      pieces[label, default: []].append(vertex)
    }
    return pieces.keys.sorted().compactMap { pieces[$0] }
  }
}

extension RuleInput {
  /// The shape of the network.
  var phase: NetworkPhase? {
    NetworkPhase.of(
      actors.graph.undirected, reach: value(.hubReach), hubShare: value(.hubShare))
  }
}
