import GraphKernel
import StakeholderModel

/// What measures of one network share, computed when it is first asked for.
struct MeasureWorkspace: Sendable {
  /// The network with directions as recorded.
  let graph: Graph
  /// The network without directions.
  let undirected: Graph
  /// Ties from somebody to themselves, which no measure but the count of ties looks at.
  let loops: Int
  /// The division that measures of groups look at.
  private(set) var labels: [Int?] = []
  /// How many members of the network each group has; last, those who have no value.
  private(set) var groupSizes: [Int] = []
  /// How many groups the division has.
  private(set) var groupCount = 0

  /// Numbers by the lengths of ties.
  var lengths = LengthNumbers()
  /// Numbers of eigenvectors, currents and cores.
  var spectra = SpectralNumbers()
  /// The ids of the groups of the division, in the order of their numbers.
  private(set) var groupIDs: [String] = []
  /// What the division is called.
  private(set) var divisionName = ""
  /// Where each vertex stands in the file.
  let placesInFile: [Int]
  /// The two sides of a network of two modes, if it is one.
  let sides: [Side]?
  /// How many kinds of tie each edge is made of.
  var kindCounts: [Int] { tieKinds.map(\.count) }
  /// The kinds of tie that each edge is made of.
  let tieKinds: [[String]]
  /// How far each edge has faded.
  let tieFading: [TieFading?]
  /// The days since each recorded contact along each edge, with how fast the tie fades.
  let tieContacts: [[TieFading]]
  /// The part of the network that is measured.
  let view: NetworkView
  /// Who may see the numbers.
  var sharing = SharingLevel.internal
  /// What was found in ratings and answers.
  var ratings = RatingFindings()
  /// What changed since an earlier round, if there is one.
  var rounds: RoundChanges?
  /// The chance that the numbers of the last form rest on, if they do.
  var randomness: Randomness?
  var knownKindComparisons: [KindComparison]??
  var knownKindRegressions: [Bool: [KindRegression]?] = [:]
  /// The network without directions, strained ties included as hostile ones.
  let signed: SignedGraph
  /// What was found about parts, pairs and groups.
  var findings = StructureFindings()

  private var knownProfiles: [DirectionReading: [DistanceProfile]] = [:]
  private var knownVertexSums: [DirectionReading: [Double]] = [:]
  private var knownEdgeSums: [DirectionReading: [Double]] = [:]
  private var knownHoles: [TieValue: [StructuralHole?]] = [:]
  private var knownTriangles: [Int]?
  private var knownBiconnectivity: Biconnectivity?

  init(_ view: NetworkView, sides: [Side]? = nil) {
    self.sides = sides
    self.view = view
    placesInFile = view.placesInFile
    tieKinds = view.ties.map(\.kinds)
    tieFading = view.ties.map(\.fading)
    tieContacts = view.ties.map(\.contacts)
    signed = view.signedGraph
    graph = view.graph
    undirected = view.graph.undirected
    loops = view.dropped.loops
  }

  /// The graph that a reading of direction looks at.
  func graph(_ reading: DirectionReading) -> Graph { reading == .undirected ? undirected : graph }

  /// Looks at a division from here on.
  ///
  /// In a division by an attribute, those without a value are one group more. In a division by home
  /// organization, those without one are in no group.
  mutating func divide(by grouping: Grouping, _ view: NetworkView) {
    divisionName = grouping.name
    groupIDs = grouping.groups.map(\.id)
    findings.forgetGroups()
    knownKindRegressions[true] = nil
    labels = view.nodes.map { $0.actor.flatMap(grouping.index) }
    groupCount = grouping.groups.count
    let isByAttribute = grouping.groups.allSatisfy { $0.organization == nil }
    if isByAttribute { labels = labels.map { $0 ?? groupCount } }
    groupSizes = [Int](repeating: 0, count: groupCount + 1)
    for case let label? in labels { groupSizes[label] += 1 }
  }

  mutating func profiles(_ reading: DirectionReading) async -> [DistanceProfile] {
    if let known = knownProfiles[reading] { return known }
    let graph = graph(reading)
    let direction: EdgeDirection = reading == .incoming ? .incoming : .outgoing
    let profiles = await graph.parallelDistanceProfiles(direction)
    knownProfiles[reading] = profiles
    return profiles
  }

  /// The dependency of ordered pairs on each vertex.
  mutating func betweennessSums(_ reading: DirectionReading) async -> [Double] {
    if let known = knownVertexSums[reading] { return known }
    let sums = await graph(reading).parallelBetweennessSums()
    knownVertexSums[reading] = sums
    return sums
  }

  /// The dependency of ordered pairs on each edge.
  mutating func edgeBetweennessSums(_ reading: DirectionReading) async -> [Double] {
    if let known = knownEdgeSums[reading] { return known }
    let sums = await graph(reading).parallelEdgeBetweennessSums()
    knownEdgeSums[reading] = sums
    return sums
  }

  mutating func holes(_ value: TieValue) -> [StructuralHole?] {
    if let known = knownHoles[value] { return known }
    let holes = graph.structuralHoles(value)
    knownHoles[value] = holes
    return holes
  }

  mutating func triangles() -> [Int] {
    if let known = knownTriangles { return known }
    let triangles = undirected.triangleCounts()
    knownTriangles = triangles
    return triangles
  }

  mutating func biconnectivity() -> Biconnectivity {
    if let known = knownBiconnectivity { return known }
    let biconnectivity = undirected.biconnectivity()
    knownBiconnectivity = biconnectivity
    return biconnectivity
  }
}
