import GraphKernel
import NetworkAnalysis
import TestSupport
import Testing

/// Measures of structure against their definitions, over the table of ties, on graphs of at most eight
/// vertices.
@Suite struct StructureDefinitionTests {
  private let small = RandomGraphs.mixed(seed: 92, count: 24).filter { $0.vertexCount <= 8 }

  /// What leads from each vertex to each other: 1 or the weight, 0 for nothing.
  private func table(_ graph: Graph, weighted: Bool = false) -> [[Double]] {
    let count = graph.vertexCount
    var rows = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for edge in graph.edges {
      let value = weighted ? edge.weight : 1
      rows[edge.source][edge.target] = value
      if !graph.isDirected { rows[edge.target][edge.source] = value }
    }
    return rows
  }

  // Oracle: Burt's formulas as DOMAIN B.19 gives them.
  @Test(arguments: [false, true])
  func `constraint and effective size are Burt's`(weighted: Bool) async throws {
    for graph in small where !weighted || graph.edges.contains(where: { $0.weight != 1 }) {
      let a = table(graph, weighted: weighted)
      let all = a.indices
      let z = all.map { i in all.map { a[i][$0] + a[$0][i] } }
      let p = z.map { row in row.map { $0 / max(row.reduce(0, +), .leastNonzeroMagnitude) } }
      let m = z.map { row in row.map { $0 / max(row.max() ?? 0, .leastNonzeroMagnitude) } }
      func others(_ i: Int, _ j: Int) -> [Int] { all.filter { $0 != i && $0 != j } }
      let constraint = all.map { i -> Double? in
        let partners = all.filter { z[i][$0] > 0 }
        guard !partners.isEmpty else { return nil }
        return partners.reduce(0.0) { sum, j in
          let whole = p[i][j] + others(i, j).reduce(0.0) { $0 + p[i][$1] * p[$1][j] }
          return sum + whole * whole
        }
      }
      let size = all.map { i -> Double? in
        let partners = all.filter { z[i][$0] > 0 }
        guard !partners.isEmpty else { return nil }
        return partners.reduce(0.0) { sum, j in
          sum + 1 - others(i, j).reduce(0.0) { $0 + p[i][$1] * m[j][$1] }
        }
      }
      let measured = MeasuredGraph(graph)
      let suffix = weighted ? "_w" : ""
      #expect(near(try await measured.numbers("constraint" + suffix), constraint))
      #expect(near(try await measured.numbers("effective_size" + suffix), size))
    }
  }

  // Oracle: the equation that the scores solve.
  @Test func `PageRank is what flows in, and a fifteenth part evenly`() async throws {
    for graph in small {
      let a = table(graph)
      let count = Double(graph.vertexCount)
      let scores = try await MeasuredGraph(graph).numbers("pagerank").compactMap { $0 }
      let stranded = a.indices.filter { a[$0].reduce(0, +) == 0 }.reduce(0.0) { $0 + scores[$1] }
      let expected = a.indices.map { v -> Double? in
        let inflow = a.indices.reduce(0.0) { sum, u in
          let out = a[u].reduce(0, +)
          return out > 0 ? sum + scores[u] * a[u][v] / out : sum
        }
        return 0.15 / count + 0.85 * (inflow + stranded / count)
      }
      #expect(near(scores, expected, within: 1e-10))
    }
  }

  // Oracle: Newman's double sum over pairs, after Leicht and Newman with direction.
  @Test func `modularity is the sum over pairs in one group`() async throws {
    let teams = ["a", "b", "a", "b", "b", "c", "a", "c"]
    for graph in small where !graph.edges.isEmpty {
      let a = table(graph)
      let total = a.joined().reduce(0, +)
      var sum = 0.0
      for i in a.indices {
        for j in a.indices where teams[i] == teams[j] {
          let chance = a[i].reduce(0, +) * a.reduce(0) { $0 + $1[j] } / total
          sum += a[i][j] - chance
        }
      }
      let groups = Array(teams.prefix(graph.vertexCount))
      let given = try await MeasuredGraph(graph, groups: groups).numbers("modularity")
      #expect(near(given, [sum / total]))
    }
  }

  // Oracle: the definitions of DOMAIN B.27, over the table of who reaches whom.
  @Test func `a hierarchy is reach that is not returned`() async throws {
    for graph in small where graph.isDirected {
      var reach = table(graph).map { $0.map { $0 > 0 } }
      for middle in reach.indices {
        for a in reach.indices where reach[a][middle] {
          for b in reach.indices where reach[middle][b] { reach[a][b] = true }
        }
      }
      var oneWay = 0.0
      var bothWays = 0.0
      for a in reach.indices {
        for b in 0..<a {
          if reach[a][b], reach[b][a] {
            bothWays += 1
          } else if reach[a][b] != reach[b][a] {
            oneWay += 1
          }
        }
      }
      guard oneWay + bothWays > 0 else { continue }
      let given = try await MeasuredGraph(graph).numbers("krackhardt_hierarchy")
      #expect(near(given, [oneWay / (oneWay + bothWays)]))
    }
  }

  // Oracle: DOMAIN B.36; both ties, and both ties to a third, returned.
  @Test func `a Simmelian tie has a third in common`() async throws {
    for graph in small {
      let a = table(graph)
      func isMutual(_ i: Int, _ j: Int) -> Bool { a[i][j] > 0 && a[j][i] > 0 }
      let counts = a.indices.map { i -> Double? in
        Double(
          a.indices.count { j in
            j != i && isMutual(i, j)
              && a.indices.contains { $0 != i && $0 != j && isMutual(i, $0) && isMutual(j, $0) }
          })
      }
      #expect(near(try await MeasuredGraph(graph).numbers("simmelian_ties"), counts))
    }
  }

  // Oracle: the matrix of cells, with its Pearson correlation over the ordered pairs.
  @Test func `numbers at both ends of ties correlate as pairs do`() async throws {
    let values = [1.0, 4, 2, 8, 5, 7, 3, 6]
    for graph in small where graph.edges.count > 2 {
      var ends: [(Double, Double)] = []
      for (i, row) in table(graph).enumerated() {
        for (j, cell) in row.enumerated() where cell > 0 { ends.append((values[i], values[j])) }
      }
      let count = Double(ends.count)
      let x = ends.reduce(0) { $0 + $1.0 } / count
      let y = ends.reduce(0) { $0 + $1.1 } / count
      let both = ends.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
      let spread =
        (ends.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) }
        * ends.reduce(0) { $0 + ($1.1 - y) * ($1.1 - y) }).squareRoot()
      guard spread > 1e-9 else { continue }
      let groups = values.prefix(graph.vertexCount).map { String(Int($0)) }
      let given = try await MeasuredGraph(graph, groups: groups).numbers("assortativity_numeric")
      #expect(near(given, [both / spread]))
    }
  }
}
