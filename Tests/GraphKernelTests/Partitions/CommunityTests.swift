import GraphKernel
import TestSupport
import Testing

@Suite struct CommunityTests {
  /// Every division of the first `count` numbers, as labels.
  private static func divisions(_ count: Int) -> [[Int]] {
    var divisions: [[Int]] = [[]]
    for _ in 0..<count {
      divisions = divisions.flatMap { labels in
        (0...((labels.max() ?? -1) + 1)).map { labels + [$0] }
      }
    }
    return divisions
  }

  // Oracle: all divisions of at most seven vertices.
  @Test(arguments: [CommunityMethod.leiden, .louvain])
  func `no division of a small graph is better`(method: CommunityMethod) {
    let objectives: [PartitionObjective] = [
      .modularity(resolution: 1), .modularity(resolution: 1.5), .constantPotts(resolution: 0.4),
    ]
    for graph in RandomGraphs.mixed(seed: 75) where (2...7).contains(graph.vertexCount) {
      guard !graph.edges.isEmpty else { continue }
      let divisions = Self.divisions(graph.vertexCount)
      for objective in objectives {
        for value in TieValue.allCases {
          let best = divisions.compactMap { graph.quality(of: $0, objective, value) }.max() ?? 0
          let found =
            graph.communities(objective, by: method, value: value, runs: 30).quality ?? 0
          #expect(found <= best + 1e-9)
          #expect(found >= best - 0.001 * max(1, abs(best)), "\(graph.edges.count) \(objective)")
        }
      }
    }
  }

  // Oracle: the exact maxima of the reference files, found by integer programming.
  @Test func `the karate club falls into four circles`() throws {
    let found = NamedGraphs.karate.communities()
    #expect(found.count == 4)
    #expect(agree(try #require(found.quality), 0.419790, within: 1e-5))
    #expect(found == NamedGraphs.karate.communities())
  }

  // Law: Leiden's communities are connected.
  @Test func `a circle hangs together`() {
    for graph in RandomGraphs.mixed(seed: 76) {
      for members in graph.communities().members {
        let others = Set(0..<graph.vertexCount).subtracting(members).reduce(0) { $0 | 1 << $1 }
        #expect(SubsetOracle(graph: graph.undirected).parts(without: others) == 1)
      }
    }
  }

  // Law: modularity of groups is the quality of the labels.
  @Test func `two ways to modularity agree`() {
    for graph in RandomGraphs.mixed(seed: 77) {
      let labels = (0..<graph.vertexCount).map { $0 % 3 }
      for value in TieValue.allCases {
        let one = graph.mixingMatrix(by: labels, groupCount: 3, value).modularity()
        let other = graph.quality(of: labels, .modularity(resolution: 1), value)
        #expect((one == nil) == (other == nil))
        if let one, let other { #expect(agree(one, other)) }
      }
    }
  }

  // Oracle: scikit-learn's documented examples of both scores.
  @Test func `like divisions score 1, crossed ones about 0`() throws {
    let same = PartitionComparison([0, 0, 1, 1], [1, 1, 0, 0])
    #expect(same.adjustedRandIndex == 1)
    #expect(agree(try #require(same.adjustedMutualInformation), 1))
    let split = PartitionComparison([0, 0, 1, 2], [0, 0, 1, 1])
    #expect(agree(try #require(split.adjustedRandIndex), 0.571428, within: 1e-5))
    let crossed = PartitionComparison([0, 0, 1, 1], [0, 1, 0, 1])
    #expect(agree(try #require(crossed.adjustedRandIndex), -0.5))
    let alone = PartitionComparison([0, 0, 0, 0], [0, 1, 2, 3])
    #expect(agree(try #require(alone.adjustedMutualInformation), 0, within: 1e-12))
  }

  // Oracle: the definition of the expectation, over all orders of labels.
  @Test func `mutual information is corrected by its mean`() throws {
    let one = [0, 0, 0, 1, 1, 2]
    let other = [0, 0, 1, 1, 2, 2]
    var sum = 0.0
    var count = 0.0
    for order in Self.orders(6) {
      let moved = order.map { other[$0] }
      // The adjusted value is linear in the information, so its mean over all orders is 0.
      sum += try #require(PartitionComparison(one, moved).adjustedMutualInformation)
      count += 1
    }
    #expect(agree(sum / count, 0, within: 1e-9))
  }

  private static func orders(_ count: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { orders, number in
      orders.flatMap { order in
        (0...order.count).map { place in
          Array(order[..<place]) + [number] + Array(order[place...])
        }
      }
    }
  }
}
