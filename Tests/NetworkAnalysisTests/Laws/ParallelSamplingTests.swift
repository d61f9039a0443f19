import GraphKernel
import TestSupport
import Testing

@testable import NetworkAnalysis

@Suite struct ParallelSamplingTests {
  @Test(arguments: [1, 2, 3, 16])
  func `any number of threads gives the same estimate of betweenness`(threads: Int) async {
    var generator = SeededGenerator(seed: 303)
    let graph = RandomGraphs.graph(
      vertexCount: 150, share: 0.03, isDirected: false, using: &generator)
    let estimate = await Parallelism.$limit.withValue(threads) {
      await graph.parallelSampledBetweenness(error: 0.02, failure: 0.1, seed: 9)
    }
    #expect(estimate == graph.sampledBetweenness(error: 0.02, failure: 0.1, seed: 9))
  }
}
