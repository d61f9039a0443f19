import GraphKernel
import TestSupport
import Testing

@Suite struct SampledBetweennessTests {
  private func estimate(_ graph: Graph, _ count: Int, seed: UInt64) -> [Double] {
    let sources = graph.sampledSources(count, seed: seed)
    let plan = BetweennessPlan(graph, from: sources)
    var sums = plan.noSums
    for block in plan.blocks { sums.add(plan.sums(of: block)) }
    return graph.estimatedBetweenness(
      of: plan.vertexSums(sums), sourceCount: count, scale: .perPair)
  }

  @Test func `with every source the estimate is exact`() {
    let kite = NamedGraphs.kite
    #expect(kite.sampledSources(10, seed: 3) == Array(0..<10))
    #expect(agree(estimate(kite, 10, seed: 3), kite.betweenness(scale: .perPair)))
    #expect(kite.betweennessErrorBound(sourceCount: 10) == 0)
  }

  // Oracle: the exact numbers.
  @Test func `the estimate keeps within its bound`() {
    var generator = SeededGenerator(seed: 111)
    let graph = RandomGraphs.graph(
      vertexCount: 200, share: 0.02, isDirected: false, using: &generator)
    let exact = graph.betweenness(scale: .perPair)
    for seed in 1...20 {
      let estimate = estimate(graph, 60, seed: UInt64(seed))
      let worst = zip(estimate, exact).map { abs($0 - $1) }.max() ?? 0
      #expect(worst <= graph.betweennessErrorBound(sourceCount: 60))
    }
  }

  @Test func `the same seed draws the same sources, without repetition`() {
    let graph = NamedGraphs.star(1_000)
    let sources = graph.sampledSources(100, seed: 5)
    #expect(sources == graph.sampledSources(100, seed: 5))
    #expect(sources != graph.sampledSources(100, seed: 6))
    #expect(Set(sources).count == 100)
  }

  // Oracle: the exact distances.
  @Test(arguments: EdgeDirection.allCases)
  func `sampled distances keep within their bound, and are exact from everybody`(
    direction: EdgeDirection
  ) {
    var generator = SeededGenerator(seed: 112)
    let graph = RandomGraphs.graph(
      vertexCount: 150, share: 0.02, isDirected: true, using: &generator)
    let exact = graph.harmonicCloseness(scale: .perVertex, direction)
    let all = graph.sampledDistances(to: Array(0..<150), direction)
    #expect(agree(all.inverseSteps.map { $0 / 149 }, exact))
    #expect(all.steps == graph.distanceProfiles(direction).map(\.sum))
    #expect(all.farthest == graph.distanceSummary().diameter)
    for seed in 1...20 {
      let sources = graph.sampledSources(50, seed: UInt64(seed))
      let some = graph.sampledDistances(to: sources, direction)
      let worst = zip(some.inverseSteps, exact).map { abs($0 * 3 / 149 - $1) }.max() ?? 0
      #expect(worst <= graph.samplingErrorBound(of: 150, sourceCount: 50))
    }
  }

  @Test func `more sources bring the bound down`() {
    let graph = NamedGraphs.star(1_000)
    let bounds = [1, 10, 100, 999, 1_000].map { graph.betweennessErrorBound(sourceCount: $0) }
    #expect(bounds == bounds.sorted(by: >))
    #expect(bounds.last == 0)
  }
}
