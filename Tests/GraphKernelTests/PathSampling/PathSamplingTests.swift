import RealModule
import TestSupport
import Testing

@testable import GraphKernel

@Suite struct PathSamplingTests {
  // Oracle: betweenness, which is the sum of the shares over all ordered pairs.
  @Test(arguments: [false, true])
  func `shares of all pairs add up to betweenness`(isDirected: Bool) {
    var generator = SeededGenerator(seed: 301)
    for share in [0.02, 0.05, 0.2] {
      let graph = RandomGraphs.graph(
        vertexCount: 60, share: share, isDirected: isDirected, using: &generator)
      var search = PairSearch(graph.outgoing, graph.incoming)
      var sums = [Double](repeating: 0, count: 60)
      for source in 0..<60 {
        for target in 0..<60 where target != source {
          var shares: [PathShare] = []
          search.addShares(from: source, to: target, to: &shares)
          for share in shares { sums[Int(share.vertex)] += share.share }
        }
      }
      let factor = isDirected ? 1.0 : 2.0
      #expect(agree(sums, graph.betweenness(scale: .pairs).map { $0 * factor }))
    }
  }

  // Oracle: the exact numbers. With a failure in one of ten allowed, more than eight in forty would be
  // rarer than one in fifty; the bound is not that loose, so none is expected.
  @Test(arguments: ["star", "kite", "random", "directed", "two parts", "chain"])
  func `estimates keep within the error that was asked for`(name: String) {
    let graph = graph(name)
    let exact = graph.betweenness(scale: .perPair)
    let failures = (1...40).count { seed in
      let estimate = graph.sampledBetweenness(error: 0.1, failure: 0.1, seed: UInt64(seed))
      return zip(estimate, exact).contains { abs($0 - $1) > 0.1 }
    }
    #expect(failures <= 8)
  }

  private func graph(_ name: String) -> Graph {
    var generator = SeededGenerator(seed: 302)
    switch name {
    case "star": return NamedGraphs.star(50)
    case "kite": return NamedGraphs.kite
    case "random", "directed":
      return RandomGraphs.graph(
        vertexCount: 200, share: 0.02, isDirected: name == "directed", using: &generator)
    case "two parts":
      let half = RandomGraphs.graph(
        vertexCount: 80, share: 0.04, isDirected: false, using: &generator)
      let edges = half.edges + half.edges.map { Graph.Edge($0.source + 80, $0.target + 80) }
      return (try? Graph(vertexCount: 170, edges: edges)) ?? half
    default:
      let edges = (0..<119).map { Graph.Edge($0, $0 + 1) }
      return (try? Graph(vertexCount: 120, edges: edges)) ?? NamedGraphs.kite
    }
  }

  @Test func `a smaller error takes more pairs, a vertex between many takes more too`() {
    func drawCount(_ graph: Graph, _ error: Double) -> Int {
      let sampler = BetweennessSampler(graph, error: error, failure: 0.1, seed: 1)
      var pairs = sampler.noPairs
      var stage = 0
      while true {
        for block in sampler.blocks(stage) { pairs.add(sampler.draws(of: block)) }
        if sampler.isEnough(pairs, after: stage) { return pairs.drawCount }
        stage += 1
      }
    }
    let flat = graph("random")
    #expect(drawCount(flat, 0.02) > drawCount(flat, 0.1))
    #expect(drawCount(NamedGraphs.star(50), 0.05) > drawCount(flat, 0.05))
  }

  @Test func `the same seed gives the same estimate, and small graphs have one too`() {
    let graph = graph("random")
    let estimate = graph.sampledBetweenness(error: 0.05, failure: 0.1, seed: 3)
    #expect(estimate == graph.sampledBetweenness(error: 0.05, failure: 0.1, seed: 3))
    #expect(estimate != graph.sampledBetweenness(error: 0.05, failure: 0.1, seed: 4))
    let pair = try? Graph(vertexCount: 2, edges: [Graph.Edge(0, 1)])
    #expect(pair?.sampledBetweenness(error: 0.1, failure: 0.1, seed: 1) == [0, 0])
  }

  // Oracle: the search for the largest term done plainly, over a fine grid.
  @Test func `the guarantee finds the worst spread of mean squares`() {
    let guarantee = SamplingGuarantee(error: 0.01, failure: 0.1, longest: 12)
    for stage in 0..<24 {
      let count = Double(guarantee.drawCount(stage))
      for (largest, sum) in [(0.0, 0.0), (0.0005, 0.3), (0.01, 1.0), (0.3, 2.0)] {
        let scale = 2 * Double.log(4 * Double((stage + 1) * (stage + 2)) / 0.1) / count
        func bound(_ mean: Double, _ scale: Double) -> Double {
          let root = (scale.squareRoot() + (scale + 4 * mean).squareRoot()) / 2
          return root * root
        }
        let top = min(1, bound(largest, scale))
        let all = max(top, bound(sum, 12 * scale))
        let worst =
          (1...20_000).map { step -> Double in
            let x = top * Double(step) / 20_000
            return -count * ((x + 0.01) * Double.log(1 + 0.01 / x) - 0.01) - Double.log(x)
          }.max() ?? 0
        let chance = worst + Double.log(2 * all)
        // Near the limit a grid may differ from the exact maximum.
        guard abs(chance - Double.log(0.025)) > 0.01 else { continue }
        #expect(
          guarantee.isEnough(after: stage, largest: largest, sum: sum)
            == (chance <= Double.log(0.025)))
      }
    }
  }
}
