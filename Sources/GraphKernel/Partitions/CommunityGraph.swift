/// A weighted graph whose vertices may stand for many, as communities are looked for on it.
///
/// Rows add both directions of an edge, so that without direction everything counts twice: no choice
/// between two communities depends on it.
struct CommunityGraph {
  struct Entry {
    let vertex: Int
    let weight: Double
  }

  let rows: [[Entry]]
  let out: [Double]
  let into: [Double]
  let sizes: [Double]
  let total: Double
  let objective: PartitionObjective

  var count: Int { rows.count }

  init(_ graph: Graph, _ objective: PartitionObjective, _ value: TieValue) {
    var rows = [[Entry]](repeating: [], count: graph.vertexCount)
    var out = [Double](repeating: 0, count: graph.vertexCount)
    var into = out
    var total = 0.0
    for edge in graph.edges {
      let one = value == .unit ? 1 : edge.weight
      let weight = graph.isDirected ? one : 2 * one
      rows[edge.source].append(Entry(vertex: edge.target, weight: weight))
      rows[edge.target].append(Entry(vertex: edge.source, weight: weight))
      out[edge.source] += one
      into[edge.target] += one
      if !graph.isDirected {
        out[edge.target] += one
        into[edge.source] += one
      }
      total += weight
    }
    self.init(
      rows: rows, out: out, into: into,
      sizes: [Double](repeating: 1, count: graph.vertexCount), total: total, objective: objective)
  }

  private init(
    rows: [[Entry]], out: [Double], into: [Double], sizes: [Double], total: Double,
    objective: PartitionObjective
  ) {
    self.rows = rows
    self.out = out
    self.into = into
    self.sizes = sizes
    self.total = total
    self.objective = objective
  }

  /// What it costs to have a vertex and a community together, in the unit of the rows.
  func cost(
    _ vertex: Int, out communityOut: Double, into communityInto: Double, size: Double
  )
    -> Double
  {
    switch objective {
    case .modularity(let resolution):
      guard total > 0 else { return 0 }
      return resolution * (out[vertex] * communityInto + into[vertex] * communityOut) / total
    case .constantPotts(let resolution):
      return 2 * resolution * sizes[vertex] * size
    }
  }

  /// The graph whose vertices are the communities, numbered `0..<count`.
  func merged(by labels: [Int], count: Int) -> CommunityGraph {
    var out = [Double](repeating: 0, count: count)
    var into = out
    var sizes = out
    var members = [[Int]](repeating: [], count: count)
    for (vertex, label) in labels.enumerated() {
      out[label] += self.out[vertex]
      into[label] += self.into[vertex]
      sizes[label] += self.sizes[vertex]
      members[label].append(vertex)
    }
    var weight = [Double](repeating: 0, count: count)
    var isSeen = [Bool](repeating: false, count: count)
    let rows: [[Entry]] = members.enumerated().map { label, vertices in
      var near: [Int] = []
      for vertex in vertices {
        for entry in self.rows[vertex] {
          let other = labels[entry.vertex]
          if other == label { continue }
          if !isSeen[other] {
            isSeen[other] = true
            near.append(other)
          }
          weight[other] += entry.weight
        }
      }
      let row = near.map { Entry(vertex: $0, weight: weight[$0]) }
      for other in near {
        weight[other] = 0
        isSeen[other] = false
      }
      return row
    }
    return CommunityGraph(
      rows: rows, out: out, into: into, sizes: sizes, total: total, objective: objective)
  }
}
