import GraphKernel
import NetworkAnalysis
import StakeholderModel

extension Threshold {
  static let fragmentedReach = Threshold(
    "network.fragmented.reach", 0.5, "share of pairs",
    means: "the share of pairs that reach each other, below which a network is in pieces",
    rationale: "below it, most pairs have no way to each other at all")
}

extension FindingRule {
  /// The network falls into parts that no recorded tie joins.
  public static let networkFragmented = FindingRule(
    id: "network.fragmented",
    title: "A network in pieces",
    says: "The network is in pieces that no recorded tie joins.",
    why: "News, trust and help stop where a piece ends; each piece solves the same problem alone.",
    decided: """
      Of those with a recorded tie, fewer than half of all pairs reach each other, directly or through \
      others; or the organizations themselves fall into at least two pieces of two or more. People \
      without any tie are told apart. Not told of a network that one source told.
      """,
    thresholds: [.fragmentedReach],
    aim: "Join the pieces",
    action:
      "Introduce one person of each piece to one of the largest, about something both work on.",
    sources: [.benest, .research], needs: "who works with whom", severity: .medium ... .high,
    basis: .absence, cause: .structure
  ) { input in
    guard !input.actors.graph.edges.isEmpty else { return .silentAboutTies }
    guard input.informant == nil else { return .nothing }
    let graph = input.actors.graph.undirected
    let parts = graph.weakComponents()
    let sizes = parts.sizes.filter { $0 > 1 }.sorted(by: >)
    let count = sizes.reduce(0, +)
    guard count >= NetworkPhase.fewest, sizes.count > 1 else { return .nothing }
    let limit = input.value(.fragmentedReach)
    let reach = share(sizes)
    let pieces = organizationPieces(input)
    guard reach < limit || pieces >= 2 else { return .nothing }
    let noun = input.actorNoun
    let title: Claim =
      reach < limit
      ? """
      The network is in \(sizes.count) pieces that no recorded tie joins; the largest holds \
      \(sizes[0]) of \(noun.counted(count))
      """
      : """
      The organizations are in \(pieces) pieces that no recorded tie joins
      """
    return .found(
      Finding(
        rule: "network.fragmented", severity: .high, subjects: [], title: title,
        evidence: """
          \(percent(reach)) of all pairs of \(noun.plural) with ties reach each other, directly or \
          through others.
          """,
        action: "Introduce one \(noun.singular) of each smaller piece to one of the largest.",
        numbers: [
          "pieces": Double(sizes.count), "largest": Double(sizes[0]), "connectedness": reach,
        ], flip: reach < limit ? joins(sizes, limit) : pieces - 1, observed: input.observedPairs,
        impact: 1 - reach))
  }

  private static func share(_ sizes: [Int]) -> Double {
    let count = Double(sizes.reduce(0, +))
    return sizes.reduce(0.0) { $0 + Double($1) * Double($1 - 1) } / (count * (count - 1))
  }

  /// How many ties it takes to join pieces, the largest first, until enough pairs reach each other.
  private static func joins(_ sizes: [Int], _ limit: Double) -> Int {
    var sizes = sizes
    var joined = 0
    while sizes.count > 1, share(sizes) < limit {
      sizes[0] += sizes.remove(at: 1)
      joined += 1
    }
    return joined
  }

  /// How many pieces of at least two groups there are once each group stands for its people.
  private static func organizationPieces(_ input: RuleInput) -> Int {
    let groups = input.actors.nodes.map { $0.actor.flatMap(input.grouping.index) }
    let pairs = input.actors.graph.edges.compactMap { edge -> (Int, Int)? in
      guard let a = groups[edge.source], let b = groups[edge.target] else { return nil }
      return (a, b)
    }
    guard
      let graph = try? Graph(vertexCount: input.grouping.groups.count, edges: [])
    else { return 0 }
    return graph.adding(pairs).weakComponents().sizes.count { $0 >= 2 }
  }
}
