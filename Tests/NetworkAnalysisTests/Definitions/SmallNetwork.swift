import GraphKernel

/// A small network as tables of all pairs, from which definitions are computed as they are written.
struct SmallNetwork {
  /// A number of every ordered pair.
  typealias Table = [[Double]]

  let graph: Graph
  /// The vertices.
  let all: Range<Int>
  /// 1 where a tie leads from the first to the second.
  let ties: Table
  /// 1 where a tie leads either way.
  let either: Table
  /// The weight of the tie from the first to the second, 0 without one.
  let weights: Table
  /// The larger weight of the ties either way.
  let eitherWeights: Table
  /// The group of each vertex.
  let groups: [Int]
  let groupCount: Int

  init(_ graph: Graph, groups: [Int]) {
    self.graph = graph
    all = 0..<graph.vertexCount
    let nothing = all.map { [all] _ in all.map { _ in 0.0 } }
    var weights = nothing
    for edge in graph.edges {
      weights[edge.source][edge.target] = edge.weight
      if !graph.isDirected { weights[edge.target][edge.source] = edge.weight }
    }
    self.weights = weights
    eitherWeights = all.map { a in weights[a].indices.map { max(weights[a][$0], weights[$0][a]) } }
    ties = weights.map { $0.map { $0 > 0 ? 1 : 0 } }
    either = eitherWeights.map { $0.map { $0 > 0 ? 1 : 0 } }
    self.groups = Array(groups.prefix(graph.vertexCount))
    groupCount = Set(self.groups).count
  }

  var count: Double { Double(all.count) }
  var isDirected: Bool { graph.isDirected }

  func others(_ vertices: Int...) -> [Int] { all.filter { !vertices.contains($0) } }

  func partners(_ vertex: Int) -> [Int] { all.filter { either[vertex][$0] > 0 } }

  /// The unordered pairs.
  var pairs: [(Int, Int)] { all.flatMap { b in (0..<b).map { ($0, b) } } }

  /// The pairs that a tie could join: ordered where ties have a direction.
  var dyads: [(Int, Int)] { isDirected ? pairs + pairs.map { ($1, $0) } : pairs }

  /// Every set of vertices, as bits.
  var sets: Range<Int> { 0..<(1 << all.count) }

  static func turned(_ table: Table) -> Table {
    table.indices.map { a in table.map { $0[a] } }
  }

  /// The length of the shortest way of every two, by Floyd and Warshall; infinite without one.
  static func distances(_ ties: Table, _ length: (Double) -> Double = { _ in 1 }) -> Table {
    var rows = ties.enumerated().map { a, row in
      row.enumerated().map { b, tie in a == b ? 0 : tie > 0 ? length(tie) : .infinity }
    }
    for middle in rows.indices {
      for a in rows.indices {
        for b in rows.indices { rows[a][b] = min(rows[a][b], rows[a][middle] + rows[middle][b]) }
      }
    }
    return rows
  }

  /// The number of shortest ways of every two, lengths that differ by rounding being the same.
  static func wayCounts(
    _ ties: Table, _ distances: Table, _ length: (Double) -> Double = { _ in 1 }
  ) -> Table {
    ties.indices.map { start in
      var counts = ties.indices.map { $0 == start ? 1.0 : 0 }
      for vertex in ties.indices.sorted(by: { distances[start][$0] < distances[start][$1] })
      where vertex != start && distances[start][vertex].isFinite {
        counts[vertex] = ties.indices.reduce(0) { sum, last in
          guard ties[last][vertex] > 0 else { return sum }
          let through = distances[start][last] + length(ties[last][vertex])
          return abs(through - distances[start][vertex]) < 1e-9 ? sum + counts[last] : sum
        }
      }
      return counts
    }
  }

  /// The parts without some vertices, as sets of vertices, direction dropped.
  func parts(without removed: Set<Int> = []) -> [Set<Int>] {
    var parts: [Set<Int>] = []
    for start in all
    where !removed.contains(start) && !parts.contains(where: { $0.contains(start) }) {
      var part: Set = [start]
      var open = [start]
      while let vertex = open.popLast() {
        for next in partners(vertex) where !removed.contains(next) && !part.contains(next) {
          part.insert(next)
          open.append(next)
        }
      }
      parts.append(part)
    }
    return parts
  }
}

/// A number by its definition, under the id that the catalog gives it.
struct Definition: Sendable {
  let id: String
  /// The numbers in the order of people, ties or groups; nothing where it is undefined.
  let numbers: @Sendable (SmallNetwork) -> [Double?]

  init(_ id: String, _ numbers: @escaping @Sendable (SmallNetwork) -> [Double?]) {
    self.id = id
    self.numbers = numbers
  }

  /// A number of each vertex.
  static func each(
    _ id: String, _ number: @escaping @Sendable (SmallNetwork, Int) -> Double?
  ) -> Definition {
    Definition(id) { network in network.all.map { number(network, $0) } }
  }

  /// A number of the network.
  static func one(
    _ id: String, _ number: @escaping @Sendable (SmallNetwork) -> Double?
  ) -> Definition {
    Definition(id) { [number($0)] }
  }
}

func correlation(_ pairs: [(Double, Double)]) -> Double? {
  let count = Double(pairs.count)
  let (x, y) = (pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count)
  let both = pairs.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
  let first = pairs.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) }
  let second = pairs.reduce(0) { $0 + ($1.1 - y) * ($1.1 - y) }
  return first > 1e-12 && second > 1e-12 ? both / (first * second).squareRoot() : nil
}
