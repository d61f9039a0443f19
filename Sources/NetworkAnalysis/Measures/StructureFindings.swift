import GraphKernel

/// What measures of groups, parts and pairs share, once it was computed.
struct StructureFindings: Sendable {
  private var brokerage: [Brokerage]?
  private var shuffledBrokerage: [BrokerageExpectation]?

  private var knownCliques: CliqueCounts??
  private var knownDimensions: KrackhardtDimensions?
  private var knownEgoHoles: [StructuralHole?]?

  mutating func cliques(_ graph: Graph) -> CliqueCounts? {
    if let knownCliques { return knownCliques }
    let found = graph.maximalCliques()
    knownCliques = .some(found)
    return found
  }

  mutating func dimensions(_ graph: Graph) -> KrackhardtDimensions {
    if let knownDimensions { return knownDimensions }
    let found = graph.krackhardtDimensions()
    knownDimensions = found
    return found
  }

  mutating func egoHoles(_ graph: Graph) -> [StructuralHole?] {
    if let knownEgoHoles { return knownEgoHoles }
    let found = graph.egoNetworkHoles()
    knownEgoHoles = found
    return found
  }

  /// Forgets what depends on the division.
  mutating func forgetGroups() {
    brokerage = nil
    shuffledBrokerage = nil
  }

  mutating func brokerage(_ graph: Graph, _ labels: [Int?]) -> [Brokerage] {
    if let brokerage { return brokerage }
    let found = graph.brokerage(by: labels)
    brokerage = found
    return found
  }

  mutating func shuffledBrokerage(_ graph: Graph, _ labels: [Int?]) -> [BrokerageExpectation] {
    if let shuffledBrokerage { return shuffledBrokerage }
    let found = graph.shuffledBrokerage(
      by: labels, shuffles: RandomDraws.shuffles, seed: RandomDraws.seed)
    shuffledBrokerage = found
    return found
  }
}

/// The draws of measures that need chance, unless something else is asked for.
enum RandomDraws {
  /// The seed of the generator.
  static let seed: UInt64 = 1
  /// How often labels are shuffled.
  static let shuffles = 999
}
