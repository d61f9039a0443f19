import GraphKernel
import TestSupport
import Testing

/// Graphs on both sides of every switch between searches at once and one after another.
enum LargeGraphs {
  static func random(_ count: Int, share: Double, isDirected: Bool, seed: UInt64) -> Graph {
    var generator = SeededGenerator(seed: seed)
    return RandomGraphs.graph(
      vertexCount: count, share: share, isDirected: isDirected, using: &generator)
  }

  /// A path, with a vertex that all others lead to where it is directed.
  static func path(_ count: Int, isDirected: Bool) throws -> Graph {
    var edges = (1..<count).map { Graph.Edge($0 - 1, $0) }
    if isDirected { edges += (0..<count).map { Graph.Edge($0, count) } }
    return try Graph(vertexCount: count + 1, edges: edges, isDirected: isDirected)
  }

  /// A star with a path at its hub.
  static func broom(_ count: Int, handle: Int) throws -> Graph {
    let edges = (1..<count).map { Graph.Edge($0 > handle || $0 == 1 ? 0 : $0 - 1, $0) }
    return try Graph(vertexCount: count, edges: edges)
  }

  static func grid(_ side: Int) throws -> Graph {
    var edges: [Graph.Edge] = []
    for place in 0..<side * side {
      if place % side + 1 < side { edges.append(Graph.Edge(place, place + 1)) }
      if place + side < side * side { edges.append(Graph.Edge(place, place + side)) }
    }
    return try Graph(vertexCount: side * side, edges: edges)
  }

  static func all() throws -> [Graph] {
    try [
      // Dense and sparse, in one part and in many, more vertices than search at once.
      random(600, share: 0.01, isDirected: false, seed: 1),
      random(700, share: 0.0015, isDirected: false, seed: 2),
      random(600, share: 0.01, isDirected: true, seed: 3),
      random(550, share: 0.002, isDirected: true, seed: 4),
      // Long ways: below, at and above the switches.
      grid(20), path(90, isDirected: false), path(98, isDirected: false),
      path(380, isDirected: false), path(400, isDirected: false),
      broom(400, handle: 100), broom(400, handle: 101),
      path(60, isDirected: true), path(90, isDirected: true), path(300, isDirected: true),
      // Rows of all lengths, most of them long.
      random(150, share: 0.5, isDirected: false, seed: 6),
      Graph(vertexCount: 3, edges: []),
    ]
  }
}

@Suite struct DistancePlanTests {
  /// Oracle: one breadth-first search from each vertex, nearest first.
  private func plainProfile(_ graph: Graph, _ start: Int, _ direction: EdgeDirection) -> [Int] {
    var steps = [Int?](repeating: nil, count: graph.vertexCount)
    steps[start] = 0
    var order = [start]
    var head = 0
    while head < order.count {
      let vertex = order[head]
      head += 1
      for arc in graph.arcs(of: vertex, direction) where steps[Int(arc.vertex)] == nil {
        steps[Int(arc.vertex)] = (steps[vertex] ?? 0) + 1
        order.append(Int(arc.vertex))
      }
    }
    return order.dropFirst().compactMap { steps[$0] }
  }

  @Test(arguments: EdgeDirection.allCases)
  func `many searches at once find what one after another finds`(
    direction: EdgeDirection
  ) throws {
    for graph in try LargeGraphs.all() {
      let profiles = graph.distanceProfiles(direction)
      for vertex in 0..<graph.vertexCount {
        let steps = plainProfile(graph, vertex, direction)
        #expect(profiles[vertex].reached == steps.count)
        #expect(profiles[vertex].sum == steps.reduce(0, +))
        #expect(profiles[vertex].eccentricity == steps.last ?? 0)
        let inverse = steps.reduce(0) { $0 + 1 / Double($1) }
        #expect(abs(profiles[vertex].inverseSum - inverse) <= 1e-12 * max(inverse, 1))
      }
    }
  }

  @Test func `steps from a vertex are the same from a small and a large front`() throws {
    for graph in try LargeGraphs.all() where graph.vertexCount > 10 {
      let start = graph.vertexCount / 3
      let steps = graph.distances(from: start).compactMap { $0 }.filter { $0 > 0 }.sorted()
      #expect(steps == plainProfile(graph, start, .outgoing))
    }
  }

  // Blocks are worked on in any order by several threads.
  @Test func `blocks add up to the same bits in any order`() throws {
    let graph = LargeGraphs.random(1_200, share: 0.004, isDirected: false, seed: 5)
    let plan = DistancePlan(graph, .outgoing)
    #expect(plan.blocks.count > 2)
    let parts = plan.blocks.map { plan.totals(of: $0) }
    var forth = DistanceTotals()
    for part in parts { forth.add(part) }
    var back = DistanceTotals()
    for part in parts.reversed() { back.add(part) }
    #expect(plan.profiles(forth) == plan.profiles(back))
  }

  // The hub of a broom is the first vertex, and the end of its handle the last.
  @Test(arguments: [(40, 10), (400, 100), (512, 128), (2_000, 128)])
  func `sweeps end where a part is longer than a quarter of their searches`(
    count: Int, longest: Int
  ) throws {
    func isSwept(_ handle: Int) throws -> Bool {
      let plan = DistancePlan(try LargeGraphs.broom(count, handle: handle), .outgoing)
      return plan.blocks.allSatisfy { if case .sweep = $0 { true } else { false } }
    }
    #expect(try isSwept(longest))
    #expect(try !isSwept(longest + 1))
  }

  @Test func `where nobody has a tie there is nothing to search`() throws {
    let alone = try Graph(vertexCount: 100_000, edges: [Graph.Edge(99_000, 99_001)])
    #expect(DistancePlan(alone, .outgoing).blocks.count == 1)
    #expect(alone.distanceProfiles().count == 100_000)
    let nobody = try Graph(vertexCount: 0, edges: [])
    #expect(DistancePlan(nobody, .incoming).blocks.isEmpty)
  }
}
