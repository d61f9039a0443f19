import GraphKernel
import TestSupport
import Testing

@Suite struct RewiringTests {
  private var graphs: [Graph] {
    let sparse = (UInt64(1)...6).map {
      LargeGraphs.random(30, share: 0.08, isDirected: $0.isMultiple(of: 2), seed: $0)
    }
    return RandomGraphs.mixed(seed: 181, count: 30) + sparse
      + [.none, NamedGraphs.graph(1, []), NamedGraphs.graph(2, [[0, 1]]), NamedGraphs.karate]
      + [NamedGraphs.star(8), NamedGraphs.complete(6)]
  }

  // Oracle: the same exchanges with all pairs that have an edge kept in a set.
  @Test func `exchanges are made where neither pair has an edge`() {
    for (number, graph) in graphs.enumerated() {
      let ring = graph.vertexCount
      func length(_ pair: [Int]) -> Int { min(pair[1] - pair[0], ring - (pair[1] - pair[0])) }
      for seed in [UInt64(number), 1_000] {
        var generator = Xoshiro256(seed: seed)
        var plain = generator
        #expect(
          graph.rewired(using: &generator).edges.map { Set([$0.source, $0.target]) }
            == exchanged(graph, using: &plain) { _, _ in true }.map { Set($0) })
        #expect(
          graph.latticized(swaps: 4, using: &generator).edges.map { Set([$0.source, $0.target]) }
            == exchanged(graph, swaps: 4, using: &plain) { old, new in
              length(new.0) + length(new.1) <= length(old.0) + length(old.1)
            }.map { Set($0) })
        #expect(generator.next() == plain.next())
      }
    }
  }

  private func exchanged(
    _ graph: Graph, swaps: Int = 10, using generator: inout Xoshiro256,
    _ isWanted: (([Int], [Int]), ([Int], [Int])) -> Bool
  ) -> [[Int]] {
    var pairs = graph.undirected.edges.map { [$0.source, $0.target].sorted() }
    var known = Set(pairs)
    guard pairs.count > 1 else { return pairs }
    for _ in 0..<(swaps * pairs.count) {
      let (first, second) = (generator.below(pairs.count), generator.below(pairs.count))
      let (one, other) = (pairs[first], pairs[second])
      let turned = generator.below(2) == 0 ? other : other.reversed()
      let new = ([one[0], turned[1]].sorted(), [turned[0], one[1]].sorted())
      guard Set(one + other).count == 4, !known.contains(new.0), !known.contains(new.1),
        isWanted((one, other), new)
      else { continue }
      known.subtract([one, other])
      known.formUnion([new.0, new.1])
      (pairs[first], pairs[second]) = (new.0, new.1)
    }
    return pairs
  }
}
