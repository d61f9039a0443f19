import GraphKernel

/// What measures of groups, parts and pairs share, once it was computed.
struct StructureFindings: Sendable {
  private var brokerage: [Brokerage]?
  private var shuffledBrokerage: [BrokerageExpectation]?
  private var knownGroupBetweenness: [Double]?

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

  private var knownCommunities: Communities?

  mutating func communities(_ graph: Graph) -> Communities {
    if let knownCommunities { return knownCommunities }
    let found = graph.communities(runs: Self.runs(graph))
    knownCommunities = found
    return found
  }

  private var knownLouvain: Communities?

  mutating func louvain(_ graph: Graph) -> Communities {
    if let knownLouvain { return knownLouvain }
    let found = graph.communities(by: .louvain, runs: Self.runs(graph))
    knownLouvain = found
    return found
  }

  /// How many searches for communities a network gets.
  static func runs(_ graph: Graph) -> Int { graph.vertexCount <= 500 ? 50 : 10 }

  private var knownSingular: (values: [Double], vector: [Double]?)??
  private var knownProjections: [Side: Projection] = [:]

  mutating func singular(_ two: TwoModeGraph) -> (values: [Double], vector: [Double]?)? {
    if let knownSingular { return knownSingular }
    let found = two.singularValues()
    knownSingular = .some(found)
    return found
  }

  mutating func projection(_ two: TwoModeGraph, _ side: Side) -> Projection {
    if let known = knownProjections[side] { return known }
    let found = two.projection(side)
    knownProjections[side] = found
    return found
  }

  private var knownKeyPlayers: [KeyPlayerGoal: [KeyPlayers]] = [:]
  private var knownSmallWorld: SmallWorld??
  private var knownFrustration: Frustration?
  private var knownLinkScores: [LinkScores]?

  mutating func keyPlayers(_ graph: Graph, _ goal: KeyPlayerGoal) -> [KeyPlayers] {
    if let known = knownKeyPlayers[goal] { return known }
    let found = graph.keyPlayers(
      1...3, for: goal, limit: 2e7, restarts: Self.starts(graph, goal), seed: RandomDraws.seed)
    knownKeyPlayers[goal] = found
    return found
  }

  /// How many starts a search for key players has.
  static func starts(_ graph: Graph, _ goal: KeyPlayerGoal) -> Int {
    min(5, max(1, Int(3e8 / graph.keyPlayerCost(3, for: goal))))
  }

  mutating func smallWorld(_ graph: Graph) -> SmallWorld? {
    if let knownSmallWorld { return knownSmallWorld }
    let found = graph.smallWorld()
    knownSmallWorld = .some(found)
    return found
  }

  mutating func frustration(_ graph: SignedGraph) -> Frustration {
    if let knownFrustration { return knownFrustration }
    let found = graph.frustration()
    knownFrustration = found
    return found
  }

  mutating func linkScores(_ graph: Graph) -> [LinkScores] {
    if let knownLinkScores { return knownLinkScores }
    let found = graph.linkScores()
    knownLinkScores = found
    return found
  }

  /// Forgets what depends on the division.
  mutating func forgetGroups() {
    brokerage = nil
    shuffledBrokerage = nil
    knownGroupBetweenness = nil
  }

  /// For each group, the sum over ordered pairs outside of what leads through it.
  mutating func groupBetweenness(_ graph: Graph, _ groups: [[Int]]) -> [Double] {
    if let knownGroupBetweenness { return knownGroupBetweenness }
    let found = graph.groupBetweennessSums(of: groups)
    knownGroupBetweenness = found
    return found
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
