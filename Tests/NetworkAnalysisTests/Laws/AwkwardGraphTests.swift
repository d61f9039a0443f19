import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

/// Graphs on which programs fail.
@Suite struct AwkwardGraphTests {
  static func path(_ count: Int) -> [[Int]] { (1..<count).map { [$0 - 1, $0] } }

  static func clique(_ vertices: Range<Int>) -> [[Int]] {
    vertices.flatMap { a in (vertices.lowerBound..<a).map { [$0, a] } }
  }

  /// Two cliques of five, 0 to 4 and 8 to 12, joined by a path over 5, 6 and 7.
  static let barbell =
    clique(0..<5) + clique(8..<13) + [[4, 5], [5, 6], [6, 7], [7, 8]]

  static let graphs: [(name: String, count: Int, edges: [[Int]])] = [
    ("nobody", 0, []), ("one", 1, []), ("two", 2, []), ("a pair", 2, [[0, 1]]),
    ("a path", 12, path(12)), ("a star", 9, (1..<9).map { [0, $0] }),
    ("a caterpillar", 12, path(6) + (0..<6).map { [$0, $0 + 6] }),
    ("two sides", 7, (0..<3).flatMap { a in (3..<7).map { [a, $0] } }),
    ("all tied", 6, clique(0..<6)), ("two cliques", 13, barbell), ("nobody tied", 30, []),
    ("a ring", 8, path(8) + [[0, 7]]), ("three pairs", 6, [[0, 1], [2, 3], [4, 5]]),
  ]

  /// Whether a measure draws many times, which tests of its own look at.
  private static func isDrawn(_ request: MeasureRequest) -> Bool {
    let id = request.form.id
    return ["ei_test", "core_periphery_test", "attribute_", "small_world", "mrqap"].contains {
      id.hasPrefix($0)
    } || id.hasSuffix("_expected") || id.hasSuffix("_z")
  }

  @Test(arguments: graphs.map(\.name))
  func `every measure answers, with a number or a reason`(name: String) async throws {
    let graph = try #require(Self.graphs.first { $0.name == name })
    let groups = (0..<graph.count).map { $0.isMultiple(of: 2) ? "a" : "b" }
    for isDirected in [false, true] {
      let edges = graph.edges.map { Graph.Edge($0[0], $0[1], weight: Double($0[0] % 3 + 1)) }
      let measured = MeasuredGraph(
        try Graph(vertexCount: graph.count, edges: edges, isDirected: isDirected), groups: groups)
      for column in await measured.all(but: { Self.isDrawn($0) && graph.count > 2 }) {
        let values: [MeasureValue] =
          switch column.values {
          case .vertices(let values), .edges(let values), .groups(let values): values
          case .graph(let value): [value]
          case .named(let values): values.map(\.value)
          case .pairs(let values): values.map(\.value)
          case .someVertices(let values): values.map(\.value)
          case .series(let numbers): numbers.map(MeasureValue.number)
          case .undefined(let reason): [.undefined(reason)]
          case .numbers, .vertexSet, .vertexSets, .pairSet: []
          }
        for value in values {
          #expect(value.number?.isFinite ?? true, "\(column.id)")
          #expect(value.reason.map { !$0.text.isEmpty } ?? true, "\(column.id)")
        }
      }
    }
  }

  // Hand proof: the dependencies of a corner add up to its distances less one each, k²(k − 1) −
  // (k² − 1); the opposite corner is at the end of C(78, 39) ≈ 2.7·10²² shortest paths.
  @Test func `a grid has more paths than whole numbers count`() throws {
    let side = 40
    var edges: [Graph.Edge] = []
    for row in 0..<side {
      for column in 0..<side {
        let vertex = row * side + column
        if column + 1 < side { edges.append(Graph.Edge(vertex, vertex + 1)) }
        if row + 1 < side { edges.append(Graph.Edge(vertex, vertex + side)) }
      }
    }
    let grid = try Graph(vertexCount: side * side, edges: edges)
    let corners = [0, side - 1, side * (side - 1), side * side - 1]
    let expected = Double(side * side * (side - 1) - (side * side - 1))
    for corner in corners {
      let sums = grid.betweennessSums(from: [corner]).vertices
      #expect(abs(sums.reduce(0, +) / expected - 1) < 1e-12)
      #expect(sums.allSatisfy { $0.isFinite && $0 >= 0 })
    }
  }

  // Hand proof: vertex i of a path lies between i(n − 1 − i) pairs, one of b across from a between
  // b(b − 1)/2 pairs shared by a; the middle of the barbell between 6 · 6 pairs.
  @Test func `paths, two sides and two cliques have closed forms`() async throws {
    let path = MeasuredGraph(NamedGraphs.graph(12, Self.path(12)))
    #expect(
      near(try await path.numbers("betweenness"), (0..<12).map { Double($0 * (11 - $0)) }))
    #expect(
      near(try await path.numbers("pairs_disconnected"), (0..<12).map { Double($0 * (11 - $0)) }))
    let sides = NamedGraphs.graph(7, (0..<3).flatMap { a in (3..<7).map { [a, $0] } })
    #expect(
      near(
        try await MeasuredGraph(sides).numbers("betweenness"),
        [2, 2, 2, 0.75, 0.75, 0.75, 0.75]))
    let barbell = MeasuredGraph(NamedGraphs.graph(13, Self.barbell))
    let between = try await barbell.numbers("betweenness")
    #expect(near([between[4], between[6], between[0]], [32, 36, 0]))
    #expect(try await barbell.sets("articulation_points") == [[4, 5, 6, 7, 8]])
    #expect(try await barbell.numbers("degeneracy") == [4])
  }

  @Test func `many without a tie cost no more than reading them`() throws {
    let alone = try Graph(vertexCount: 100_000, edges: [Graph.Edge(0, 1), Graph.Edge(1, 2)])
    let scores = alone.betweenness(scale: .pairs)
    #expect(scores[1] == 1 && scores.count == 100_000)
    #expect(alone.biconnectivity().articulationPoints == [1])
    #expect(alone.weakComponents().count == 99_998)
    #expect(alone.coreness()[0] == 1)
    #expect(alone.triangleCounts()[1] == 0)
    #expect(alone.structuralHoles()[3] == nil)
  }

  // Hand proof: a tie with oneself and a second tie of a pair count among ties only.
  @Test func `a tie with oneself and a tie told twice are no partners`() async throws {
    var network = MeasuredGraph(NamedGraphs.graph(3, [[0, 1], [1, 2]])).network
    network.ties.append(Tie(from: network.ties[0].to, to: network.ties[0].from))
    network.ties.append(Tie(from: network.ties[0].from, to: network.ties[0].from))
    let view = network.view(.people)
    func graphNumber(_ id: String) async throws -> Double? {
      let columns = await view.measured(try view.measures(named: id), by: []).columns
      if case .graph(let value)? = columns.first?.values { return value.number }
      return nil
    }
    #expect(try await graphNumber("n_self_loops") == 1)
    #expect(try await graphNumber("m_no_loops") == 2)
    #expect(try await graphNumber("m") == 3)
    #expect(try await graphNumber("density") == 2.0 / 3)
  }

  // Hand proof: one strained tie in a triangle unbalances it, and is in no other measure.
  @Test func `a strained tie is seen by balance alone`() async throws {
    var network = MeasuredGraph(NamedGraphs.complete(3)).network
    network.ties[0].sign = .negative
    let view = network.view(.people)
    func number(_ id: String) async throws -> Double? {
      let columns = await view.measured(try view.measures(named: id), by: []).columns
      if case .graph(let value)? = columns.first?.values { return value.number }
      return nil
    }
    #expect(try await number("m_no_loops") == 2)
    #expect(try await number("balanced_triangles") == 0)
    #expect(try await number("frustration") == 1)
  }
}
