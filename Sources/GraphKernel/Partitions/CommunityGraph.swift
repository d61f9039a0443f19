/// A weighted graph whose vertices may stand for many, as communities are looked for on it.
///
/// Rows add both directions of an edge, so that without direction everything counts twice: no choice
/// between two communities depends on it.
struct CommunityGraph {
  /// What the ends of edges of some vertices add up to.
  struct Ends {
    /// The weight of the edges that leave.
    var out = 0.0
    /// The weight of the edges that enter.
    var into = 0.0
    /// How many vertices of the first graph there are.
    var size = 0.0

    static func += (sum: inout Ends, more: Ends) {
      sum.out += more.out
      sum.into += more.into
      sum.size += more.size
    }

    static func -= (sum: inout Ends, less: Ends) {
      sum.out -= less.out
      sum.into -= less.into
      sum.size -= less.size
    }
  }

  /// Where the row of each vertex begins; last, the number of entries.
  let offsets: [Int]
  /// The neighbors of each vertex, row after row.
  let neighbors: [Int32]
  /// The weight of the edges to each of ``neighbors``.
  let weights: [Double]
  let ends: [Ends]
  let total: Double
  let objective: PartitionObjective

  var count: Int { ends.count }

  init(_ graph: Graph, _ objective: PartitionObjective, _ value: TieValue) {
    let worths = graph.edges.map { value == .unit ? 1 : $0.weight }
    let sides = graph.isDirected ? [graph.outgoing, graph.incoming] : [graph.outgoing]
    let factor = graph.isDirected ? 1.0 : 2.0
    var offsets = [0]
    var neighbors: [Int32] = []
    var weights: [Double] = []
    neighbors.reserveCapacity(2 * graph.edges.count)
    weights.reserveCapacity(2 * graph.edges.count)
    var ends = [Ends](repeating: Ends(size: 1), count: graph.vertexCount)
    for vertex in 0..<graph.vertexCount {
      for rows in sides {
        for arc in Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1]) {
          neighbors.append(rows.targets[arc])
          weights.append(factor * worths[Int(rows.edges[arc])])
        }
      }
      offsets.append(neighbors.count)
    }
    for (edge, worth) in zip(graph.edges, worths) {
      ends[edge.source].out += worth
      ends[edge.target].into += worth
      guard !graph.isDirected else { continue }
      ends[edge.target].out += worth
      ends[edge.source].into += worth
    }
    self.offsets = offsets
    self.neighbors = neighbors
    self.weights = weights
    self.ends = ends
    total = factor * worths.reduce(0, +)
    self.objective = objective
  }

  /// What it costs to have a vertex and a community together, in the unit of the rows.
  @inline(__always)
  func cost(_ vertex: Ends, with community: Ends) -> Double {
    switch objective {
    case .modularity(let resolution):
      guard total > 0 else { return 0 }
      return resolution * (vertex.out * community.into + vertex.into * community.out) / total
    case .constantPotts(let resolution):
      return 2 * resolution * vertex.size * community.size
    }
  }

  /// The places of a vertex's row.
  @inline(__always)
  func row(_ vertex: Int) -> Range<Int> { offsets[vertex]..<offsets[vertex + 1] }
}

extension CommunityGraph {
  /// The graph whose vertices are the communities, numbered `0..<count`.
  func merged(by labels: [Int], count: Int) -> CommunityGraph {
    var ends = [Ends](repeating: Ends(), count: count)
    for (vertex, label) in labels.enumerated() { ends[label] += self.ends[vertex] }
    let members = countingOrder(labels)
    var offsets = [0]
    var neighbors: [Int32] = []
    var weights: [Double] = []
    var sums = [Double](repeating: 0, count: count)
    var isSeen = [Bool](repeating: false, count: count)
    var near: [Int] = []
    for (place, vertex) in members.enumerated() {
      let label = labels[Int(vertex)]
      for entry in row(Int(vertex)) {
        let other = labels[Int(self.neighbors[entry])]
        if other == label { continue }
        if !isSeen[other] {
          isSeen[other] = true
          near.append(other)
        }
        sums[other] += self.weights[entry]
      }
      let isLast = place + 1 == members.count || labels[Int(members[place + 1])] != label
      guard isLast else { continue }
      for other in near {
        neighbors.append(Int32(truncatingIfNeeded: other))
        weights.append(sums[other])
        sums[other] = 0
        isSeen[other] = false
      }
      near.removeAll(keepingCapacity: true)
      offsets.append(neighbors.count)
    }
    return CommunityGraph(
      offsets: offsets, neighbors: neighbors, weights: weights, ends: ends, total: total,
      objective: objective)
  }

  private init(
    offsets: [Int], neighbors: [Int32], weights: [Double], ends: [Ends], total: Double,
    objective: PartitionObjective
  ) {
    self.offsets = offsets
    self.neighbors = neighbors
    self.weights = weights
    self.ends = ends
    self.total = total
    self.objective = objective
  }
}
