/// A weighted graph whose vertices may stand for many, as communities are looked for on it.
///
/// Rows add both directions of an edge, so that without direction everything counts twice: no choice
/// between two communities depends on it.
struct CommunityGraph {
  /// What some vertices weigh when the cost of having them together is told.
  ///
  /// For modularity the weight of the edges that leave them and of those that enter; for the Potts
  /// model their number, twice.
  typealias Mass = SIMD2<Double>

  /// Where the row of each vertex begins; last, the number of entries.
  let offsets: [Int32]
  /// The neighbors of each vertex, row after row.
  let neighbors: [Int32]
  /// The weight of the edges to each of ``neighbors``; empty where all weigh ``unit``.
  let weights: [Double]
  let unit: Double
  let masses: [Mass]
  /// What a unit of mass costs with another one.
  let price: Double

  var count: Int { masses.count }

  init(_ graph: Graph, _ objective: PartitionObjective, _ value: TieValue) {
    let worths = value == .unit ? [] : graph.edges.map(\.weight)
    unit = graph.isDirected ? 1 : 2
    let both = graph.isDirected ? ArcRows(joining: graph.outgoing, graph.incoming) : graph.outgoing
    offsets = both.offsets
    neighbors = both.targets
    weights = worths.isEmpty ? [] : both.edges.map { [unit] in unit * worths[Int($0)] }
    switch objective {
    case .modularity(let resolution):
      let ends = graph.endMasses(worths)
      let total = ends.reduce(0) { $0 + $1.x }
      masses = ends
      price = total > 0 ? resolution / total : 0
    case .constantPotts(let resolution):
      masses = [Mass](repeating: Mass(1, 1), count: graph.vertexCount)
      price = resolution
    }
  }

  private init(
    offsets: [Int32], neighbors: [Int32], weights: [Double], masses: [Mass], of graph: Self
  ) {
    self.offsets = offsets
    self.neighbors = neighbors
    self.weights = weights
    self.masses = masses
    unit = graph.unit
    price = graph.price
  }

  /// What it costs to have a vertex and a community together, in the unit of the rows.
  @inline(__always)
  func cost(_ vertex: Mass, with community: Mass) -> Double {
    price * (vertex.x * community.y + vertex.y * community.x)
  }

  /// The places of a vertex's row.
  @inline(__always)
  func row(_ vertex: Int) -> Range<Int> { Int(offsets[vertex])..<Int(offsets[vertex + 1]) }
}

extension Graph {
  /// The weight of the edges that leave each vertex, and of those that enter it, by what each edge weighs;
  /// all weigh 1 where `worths` is empty.
  fileprivate func endMasses(_ worths: [Double]) -> [CommunityGraph.Mass] {
    func weight(_ rows: ArcRows, _ vertex: Int) -> Double {
      guard !worths.isEmpty else { return Double(rows.arcCount(vertex)) }
      return rows[vertex].reduce(0) { $0 + worths[Int($1.edge)] }
    }
    return (0..<vertexCount).map { vertex in
      let out = weight(outgoing, vertex)
      return CommunityGraph.Mass(out, isDirected ? weight(incoming, vertex) : out)
    }
  }
}

extension CommunityGraph {
  /// The graph whose vertices are the communities, numbered `0..<count`.
  func merged(by labels: [Int32], count: Int) -> CommunityGraph {
    var masses = [Mass](repeating: .zero, count: count)
    for (vertex, label) in labels.enumerated() { masses[Int(label)] += self.masses[vertex] }
    let members = countingOrder(labels.map(Int.init))
    var offsets: [Int32] = [0]
    var neighbors: [Int32] = []
    var weights: [Double] = []
    offsets.reserveCapacity(count + 1)
    var gathering = NeighborWeights(self)
    var place = 0
    for label in 0..<count {
      while place < members.count, Int(labels[Int(members[place])]) == label {
        gathering.add(Int(members[place]), self, labels)
        place += 1
      }
      gathering.empty { other, weight in
        guard Int(other) != label else { return }
        neighbors.append(other)
        weights.append(weight)
      }
      offsets.append(Int32(truncatingIfNeeded: neighbors.count))
    }
    return CommunityGraph(
      offsets: offsets, neighbors: neighbors, weights: weights, masses: masses, of: self)
  }
}

/// The weight between some vertices and each community next to them.
struct NeighborWeights {
  /// The weight of each community in ``near``; 0 for the others.
  private(set) var weights: [Double]
  /// The communities next to the vertices, in the order in which they were met.
  private var near: [Int32]
  private var count = 0

  init(_ graph: CommunityGraph) {
    weights = [Double](repeating: 0, count: graph.count)
    near = [Int32](repeating: 0, count: graph.count + 1)
  }

  /// Adds the row of a vertex.
  mutating func add(_ vertex: Int, _ graph: CommunityGraph, _ labels: [Int32]) {
    let row = graph.row(vertex)
    if graph.weights.isEmpty {
      Self.add(row, graph.neighbors, graph.unit, labels, &weights, &near, &count)
    } else {
      Self.add(row, graph.neighbors, graph.weights, labels, &weights, &near, &count)
    }
  }

  /// Adds the row of a vertex as far as it leads to others of its community.
  ///
  /// - Parameters:
  ///   - vertex: The vertex.
  ///   - graph: Where it is.
  ///   - labels: What weights are added up for.
  ///   - communities: The community of each vertex.
  mutating func add(
    _ vertex: Int, _ graph: CommunityGraph, _ labels: [Int32], inside communities: [Int32]
  ) {
    let community = communities[vertex]
    for entry in graph.row(vertex) {
      let other = Int(graph.neighbors[entry])
      guard communities[other] == community else { continue }
      let label = labels[other]
      let worth = graph.weights.isEmpty ? graph.unit : graph.weights[entry]
      near[count] = label
      count += weights[Int(label)] == 0 && worth > 0 ? 1 : 0
      weights[Int(label)] += worth
    }
  }

  /// Tells each community with its weight, and forgets it.
  mutating func empty(_ tell: (_ community: Int32, _ weight: Double) -> Void) {
    for place in 0..<count {
      let label = near[place]
      tell(label, weights[Int(label)])
      weights[Int(label)] = 0
    }
    count = 0
  }

  /// A community is noted in any case, and the note kept when it was met for the first time: a branch
  /// would be foreseen wrongly half of the time.
  private static func add(
    _ row: Range<Int>, _ neighbors: [Int32], _ worths: [Double], _ labels: [Int32],
    _ weights: inout [Double], _ near: inout [Int32], _ count: inout Int
  ) {
    let (neighbors, worths, labels) = (neighbors.span, worths.span, labels.span)
    var weights = weights.mutableSpan
    var near = near.mutableSpan
    var met = count
    for entry in row {
      let label = labels[Int(neighbors[entry])]
      let before = weights[Int(label)]
      near[met] = label
      met &+= before == 0 && worths[entry] > 0 ? 1 : 0
      weights[Int(label)] = before + worths[entry]
    }
    count = met
  }

  private static func add(
    _ row: Range<Int>, _ neighbors: [Int32], _ worth: Double, _ labels: [Int32],
    _ weights: inout [Double], _ near: inout [Int32], _ count: inout Int
  ) {
    let (neighbors, labels) = (neighbors.span, labels.span)
    var weights = weights.mutableSpan
    var near = near.mutableSpan
    var met = count
    for entry in row {
      let label = labels[Int(neighbors[entry])]
      let before = weights[Int(label)]
      near[met] = label
      met &+= before == 0 ? 1 : 0
      weights[Int(label)] = before + worth
    }
    count = met
  }
}
