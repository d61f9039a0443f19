import GraphKernel
import TestSupport
import Testing

@Suite struct GroupTests {
  private let karate = NamedGraphs.karate.mixingMatrix(
    by: NamedGraphs.karateClubs, groupCount: 2)

  // Oracle: DOMAIN F.3.
  @Test func `the karate club keeps to its sides`() throws {
    let pairs = GroupPairs(karate, sizes: [17, 17])
    #expect(agree(try #require(pairs.oddsRatio), 8.259867, within: 1e-6))
    #expect(agree(try #require(pairs.yulesQ), 0.784014, within: 1e-6))
    #expect(agree(try #require(pairs.freemanSegregation), 0.726244, within: 1e-6))
    #expect(agree(try #require(karate.modularity()), 0.358235, within: 1e-6))
    #expect(agree(try #require(karate.assortativity), 0.717531, within: 1e-6))
    let coleman = karate.colemanHomophily(sizes: [17, 17]).compactMap { $0 }.sorted()
    #expect(agree(coleman, [0.715294, 0.736383], within: 1e-6))
    #expect(
      agree(try #require(NamedGraphs.karate.degreeAssortativity()), -0.475613, within: 1e-6))
    #expect(NamedGraphs.karate.simmelianStrengths().count { $0 > 0 } == 67)
  }

  // Oracle: DOMAIN F.4.
  @Test func `introductions across departments do not stick`() throws {
    let graph = NamedGraphs.departments
    let closure = graph.closure(by: NamedGraphs.departmentLabels)
    #expect(closure.across.closed == 0)
    #expect(closure.across.twoPaths == 34)
    #expect(closure.within.twoPaths == 9)
    #expect(closure.within.closed == 3)
    let matrix = graph.mixingMatrix(by: NamedGraphs.departmentLabels, groupCount: 4)
    #expect(agree(try #require(matrix.modularity()), 0.27875))
  }

  // Oracle: DOMAIN F.5; a1 a2 a3 b1 b2 c1.
  @Test func `roles of brokerage are told apart`() {
    let graph = NamedGraphs.graph(
      6,
      [
        [0, 1], [1, 3], [3, 4], [4, 5], [5, 0], [1, 2], [3, 2], [5, 3], [2, 5], [0, 4],
      ], isDirected: true)
    let found = graph.brokerage(by: [0, 0, 0, 1, 1, 2]).map { brokerage in
      Brokerage.Role.allCases.map { brokerage[$0] }
    }
    #expect(
      found == [
        [0, 0, 0, 1, 1], [1, 0, 1, 0, 0], [0, 0, 1, 0, 1], [0, 0, 0, 2, 1], [0, 0, 1, 0, 1],
        [0, 2, 0, 0, 2],
      ])
  }

  // Law: the mean over shuffled labels of all roles together is the count itself, for handing out
  // labels makes and breaks no open two-path.
  @Test func `labels at random leave the number of open two-paths`() {
    for graph in RandomGraphs.mixed(seed: 71, count: 10) {
      let labels: [Int?] = (0..<graph.vertexCount).map { $0 % 3 }
      let chances = graph.shuffledBrokerage(by: labels, shuffles: 20, seed: 1)
      for (found, chance) in zip(graph.brokerage(by: labels), chances) {
        #expect(agree(Double(found.total), chance.totalMean))
        #expect(agree(chance.means.reduce(0, +), chance.totalMean))
      }
      #expect(chances == graph.shuffledBrokerage(by: labels, shuffles: 20, seed: 1))
    }
  }

  // Oracle: the definition, over all ordered pairs of arcs.
  @Test func `brokerage is what its definition says`() {
    for graph in RandomGraphs.mixed(seed: 72) where graph.vertexCount <= 8 {
      func tied(_ a: Int, _ b: Int) -> Bool { graph.edge(from: a, to: b) != nil }
      let all = 0..<graph.vertexCount
      for middle in all {
        var count = 0
        for a in all {
          for b in all where a != b && tied(a, middle) && tied(middle, b) {
            count += tied(a, b) ? 0 : 1
          }
        }
        #expect(graph.brokerage(by: all.map { $0 % 2 })[middle].total == count)
      }
    }
  }

  // Oracle: hand proof; shares 1/2, 1/4, 1/4 give 1 − 6/16.
  @Test func `diversity is the chance of two kinds`() throws {
    #expect(Diversity([2, 1, 1]).blau == 0.625)
    #expect(agree(try #require(Diversity([2, 1, 1]).qualitativeVariation), 0.9375))
    #expect(Diversity([5, 5]).qualitativeVariation == 1)
    #expect(Diversity([5]).qualitativeVariation == nil)
    #expect(Diversity([0, 0]).blau == nil)
  }
}
