import TestSupport
import Testing

@testable import GraphKernel

/// The fast ways to value key players beside the plain ones: every set by all distances from its members, or
/// between the others, and every addition tried.
@Suite struct KeyPlayerOracleTests {
  /// Random graphs, in pieces, with isolates and with direction, none to two vertices, and graphs in which
  /// much lies behind single vertices.
  private var graphs: [Graph] {
    let loose = [0.02, 0.05, 0.1, 0.3].flatMap { share in
      (UInt64(1)...4).map {
        LargeGraphs.random(24, share: share, isDirected: $0.isMultiple(of: 2), seed: $0)
      }
    }
    let ring = NamedGraphs.graph(13, (0..<13).map { [$0, ($0 + 1) % 13] })
    let path = NamedGraphs.graph(12, (1..<12).map { [$0 - 1, $0] })
    let lollipop = NamedGraphs.graph(
      16,
      (0..<6).flatMap { a in (0..<a).map { [$0, a] } } + (6..<16).map { [$0 - 1, $0] } + [[9, 15]])
    let few = (0...2).map { NamedGraphs.graph($0, []) } + [NamedGraphs.graph(2, [[0, 1]])]
    return RandomGraphs.mixed(seed: 171, count: 30) + loose + few
      + [ring, path, lollipop, NamedGraphs.star(9), NamedGraphs.complete(6), NamedGraphs.karate]
  }

  /// The steps from some vertices to each vertex along edges in any direction, round after round.
  private func steps(from set: [Int], in graph: Graph) -> [Int?] {
    var steps = [Int?](repeating: nil, count: graph.vertexCount)
    for vertex in set { steps[vertex] = 0 }
    for round in 0..<graph.vertexCount {
      for edge in graph.edges {
        for (from, to) in [(edge.source, edge.target), (edge.target, edge.source)]
        where steps[from] == round && steps[to] == nil { steps[to] = round + 1 }
      }
    }
    return steps
  }

  /// The sum of one over the distance over ordered pairs.
  private func nearness(_ graph: Graph) -> Double {
    (0..<graph.vertexCount).reduce(0) { sum, start in
      steps(from: [start], in: graph).reduce(sum) { $0 + (($1 ?? 0) > 0 ? 1 / Double($1 ?? 1) : 0) }
    }
  }

  private func value(of set: [Int], for goal: KeyPlayerGoal, in graph: Graph) -> Double {
    let others = Double(graph.vertexCount - set.count)
    let steps = steps(from: set, in: graph).compactMap { $0 }.filter { $0 > 0 }
    let rest = set.reduce(graph) { RandomGraphs.isolating($1, in: $0) }
    switch goal {
    case .reachOne: return Double(steps.filter { $0 <= 1 }.count)
    case .reachTwo: return Double(steps.filter { $0 <= 2 }.count)
    case .inverseDistance: return steps.reduce(0) { $0 + 1 / Double($1) }
    case .distanceFragmentation: return 1 - nearness(rest) / (others * (others - 1))
    case .fragmentation:
      let joined = (0..<graph.vertexCount).reduce(0) { sum, start in
        sum + self.steps(from: [start], in: rest).filter { ($0 ?? 0) > 0 }.count
      }
      return 1 - Double(joined) / (others * (others - 1))
    }
  }

  // Oracle: each vertex taken out, and all distances taken again.
  @Test func `nearness that goes with each vertex`() {
    for graph in graphs {
      let found = NearnessLosses(graph.undirected)
      let whole = nearness(graph)
      #expect(agree(found.whole, whole))
      for vertex in 0..<graph.vertexCount {
        let rest = nearness(RandomGraphs.isolating(vertex, in: graph))
        #expect(agree(found.losses[vertex], whole - rest, within: 1e-9), "\(vertex) in \(graph)")
      }
    }
  }

  // Oracle: the distances from all members at once.
  @Test(arguments: [KeyPlayerGoal.reachOne, .reachTwo, .inverseDistance])
  func `a set reaches with one more what it reaches with one more`(goal: KeyPlayerGoal) {
    var generator = SeededGenerator(seed: 172)
    for graph in graphs where graph.vertexCount > 1 {
      var reach = KeyPlayerReach(graph.undirected, goal)
      for size in 0...min(3, graph.vertexCount - 1) {
        let order = (0..<graph.vertexCount).shuffled(using: &generator)
        let set = Array(order.prefix(size))
        reach.start(with: set)
        for vertex in order.dropFirst(size) {
          let expected = value(of: set + [vertex], for: goal, in: graph)
          #expect(agree(reach.value(with: vertex), expected))
        }
        #expect(agree(reach.value, value(of: set, for: goal, in: graph)))
      }
    }
  }

  // Oracle: every addition and every exchange tried, each set valued from scratch.
  @Test(arguments: KeyPlayerGoal.allCases)
  func `the search goes the way of a plain search`(goal: KeyPlayerGoal) throws {
    for graph in graphs where graph.vertexCount <= 16 {
      let sets = graph.keyPlayers(1...3, for: goal, limit: 0, restarts: 3)
      #expect(sets.count == max(0, min(3, graph.vertexCount - 2)))
      for found in sets {
        let size = found.vertices.count
        #expect(found == graph.keyPlayers(size, for: goal, limit: 0, restarts: 3))
        let expected = plainSearch(size, for: goal, in: graph, restarts: 3)
        #expect(found.vertices == expected.set, "\(goal) of \(size) in \(graph)")
        #expect(agree(found.value, expected.value))
      }
    }
  }

  /// Adds vertices one by one, then exchanges one while that helps, and begins anew from random sets.
  private func plainSearch(
    _ size: Int, for goal: KeyPlayerGoal, in graph: Graph, restarts: Int
  ) -> (set: [Int], value: Double) {
    func best(with others: [Int]) -> (vertex: Int, value: Double)? {
      let values = (0..<graph.vertexCount).filter { !others.contains($0) }
        .map { (vertex: $0, value: value(of: others + [$0], for: goal, in: graph)) }
      let most = values.map(\.value).max() ?? 0
      return values.first { $0.value > most - 1e-10 }
    }
    var found: (set: [Int], value: Double) = ([], -.infinity)
    for restart in 0..<restarts {
      var set: [Int] = []
      if restart == 0 {
        while set.count < size, let next = best(with: set) { set.append(next.vertex) }
      } else {
        var generator = Xoshiro256(seed: 1, stream: UInt64(restart))
        var order = Array(0..<graph.vertexCount)
        generator.shuffle(&order)
        set = Array(order.prefix(size))
      }
      var here = value(of: set, for: goal, in: graph)
      while true {
        var change: (place: Int, vertex: Int)?
        var most = here
        for place in set.indices {
          var others = set
          others.remove(at: place)
          guard let next = best(with: others), next.value > most + 1e-10 else { continue }
          most = next.value
          change = (place, next.vertex)
        }
        guard let change else { break }
        set[change.place] = change.vertex
        here = most
      }
      if here > found.value + 1e-10 { found = (set.sorted(), here) }
    }
    return found
  }
}
