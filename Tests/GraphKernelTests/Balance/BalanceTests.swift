import GraphKernel
import TestSupport
import Testing

@Suite struct BalanceTests {
  // Oracle: DOMAIN F.5; hostile 0–2 and 1–3.
  @Test func `two hostile ties across four unbalance every three`() throws {
    let graph = NamedGraphs.complete(4)
    let signs = graph.edges.map { edge in
      Set([edge.source, edge.target]) != [0, 2] && Set([edge.source, edge.target]) != [1, 3]
    }
    let signed = try #require(SignedGraph(graph, isPositive: signs))
    #expect(signed.triangleBalance() == (0, 4))
    #expect(signed.frustration().count == 2)
    #expect(!signed.isBalanced)
  }

  // Oracle: all pairs of camps.
  @Test func `frustration is the fewest ties against two camps`() throws {
    for (number, graph) in RandomGraphs.mixed(seed: 79).enumerated()
    where graph.vertexCount <= 8 && !graph.isDirected {
      let signs = graph.edges.indices.map { ($0 * 7 + number) % 3 != 0 }
      let signed = try #require(SignedGraph(graph, isPositive: signs))
      let least = (0..<(1 << graph.vertexCount)).map { camp in
        zip(graph.edges, signs).count { edge, isPositive in
          (camp >> edge.source & 1 == camp >> edge.target & 1) != isPositive
        }
      }.min()
      #expect(signed.frustration().count == least)
      #expect(signed.frustration(limit: 0).count == least)
      #expect(signed.isBalanced == (least == 0))
    }
  }

  // Oracle: DOMAIN F.1, Adamic–Adar and resource allocation on the kite.
  @Test func `likely ties of the kite are known`() {
    let kite = NamedGraphs.kite
    let pairs = [(0, 7), (3, 7), (5, 8), (0, 6), (5, 9)].map { kite.linkScores(of: $0.0, $0.1) }
    #expect(
      agree(
        pairs.map(\.adamicAdar), [0.621335, 1.242670, 0.910239, 1.900793, 0], within: 1e-6))
    #expect(
      agree(
        pairs.map(\.resourceAllocation), [0.2, 0.4, 0.333333, 0.616667, 0], within: 1e-6))
    #expect(kite.linkScores().allSatisfy { $0.commonNeighbors > 0 })
  }

  // Oracle: DOMAIN B.38.
  @Test func `strength fades by half-life`() throws {
    let decay = try #require(Decay(halfLife: 90))
    #expect(agree([30, 90, 180, 365].map(decay.share), [0.794, 0.5, 0.25, 0.06], within: 1e-3))
    #expect(agree(decay.strength(of: [0, 90]), 1.5))
    #expect(Decay(halfLife: 0) == nil)
  }

  // Law: rewiring keeps degrees; a complete graph cannot be rewired.
  @Test func `rewiring keeps everybody's number of ties`() {
    var generator = Xoshiro256(seed: 3)
    let karate = NamedGraphs.karate
    let random = karate.rewired(using: &generator)
    #expect(random.degrees() == karate.degrees())
    #expect(random != karate)
    #expect(karate.latticized(using: &generator).degrees() == karate.degrees())
    #expect(NamedGraphs.star(3).smallWorld() == nil)
    #expect((karate.smallWorld()?.sigma ?? 0) > 1)
  }
}
