import GraphKernel
import TestSupport
import Testing

@Suite struct RemovalCurveTests {
  /// Pairs of those who are left and can reach each other, by taking edges away and counting anew.
  private func joined(_ graph: Graph, without gone: Set<Int>) throws -> Int {
    let edges = graph.undirected.edges.filter {
      !gone.contains($0.source) && !gone.contains($0.target)
    }
    let rest = try Graph(vertexCount: graph.vertexCount, edges: edges)
    // Whoever is gone has no edge, and is in a piece of one.
    return rest.weakComponents().sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }

  @Test func `each step has the pairs that counting anew gives`() throws {
    for graph in RandomGraphs.mixed(seed: 5) {
      let order = Array((0..<graph.vertexCount).reversed())
      let curve = graph.removalCurve(order)
      #expect(curve.joinedPairs.count == order.count + 1)
      for count in 0...order.count {
        #expect(curve.joinedPairs[count] == (try joined(graph, without: Set(order.prefix(count)))))
      }
    }
  }

  @Test func `shares never rise, begin with one and end with none`() {
    for graph in RandomGraphs.mixed(seed: 6) where !graph.edges.isEmpty {
      let curve = graph.removalCurve(Array(0..<graph.vertexCount))
      let shares = (0...graph.vertexCount).compactMap(curve.share(after:))
      #expect(shares.first == 1)
      #expect(shares.last == 0)
      #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 >= $1 })
    }
  }

  // Oracle: DOMAIN F.1. Of 45 pairs the loss of 7 takes 9 of its own and 14 of others: 22 are left,
  // more than without any other.
  @Test func `the costliest loss of the kite is where its tail begins`() {
    let kite = NamedGraphs.kite
    #expect(kite.costliestRemovals(1) == [7])
    #expect(kite.removalCurve([7]).joinedPairs == [45, 22])
    for vertex in 0..<10 {
      #expect((kite.removalCurve([vertex]).joinedPairs.last ?? 0) >= 22)
    }
  }

  @Test func `the costliest first step leaves no more than any other first step`() {
    for graph in RandomGraphs.mixed(seed: 7) where graph.vertexCount > 1 {
      let worst = graph.removalCurve(graph.costliestRemovals(1)).joinedPairs.last ?? 0
      for vertex in 0..<graph.vertexCount {
        #expect((graph.removalCurve([vertex]).joinedPairs.last ?? 0) >= worst)
      }
      #expect(Set(graph.costliestRemovals(99)).count == graph.vertexCount)
    }
  }

  @Test func `a graph without edges has no share`() throws {
    let graph = try Graph(vertexCount: 3, edges: [])
    #expect(graph.removalCurve([0]).share(after: 0) == nil)
  }
}
