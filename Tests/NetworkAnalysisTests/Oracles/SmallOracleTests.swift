import GraphKernel
import NetworkAnalysis
import TestSupport
import Testing

/// Oracle: DOMAIN F.5, small graphs computed with NetworkX, igraph and R's sna.
@Suite struct SmallOracleTests {
  // a1 0, a2 1, a3 2, b1 3, b2 4, c1 5.
  @Test func `roles of brokerage`() async throws {
    let graph = NamedGraphs.graph(
      6,
      [[0, 1], [1, 3], [3, 4], [4, 5], [5, 0], [1, 2], [3, 2], [5, 3], [2, 5], [0, 4]],
      isDirected: true)
    let measured = MeasuredGraph(graph, groups: ["a", "a", "a", "b", "b", "c"])
    let roles: [(String, [Double])] = [
      ("coordinator", [0, 1, 0, 0, 0, 0]), ("consultant", [0, 0, 0, 0, 0, 2]),
      ("representative", [0, 1, 1, 0, 1, 0]), ("gatekeeper", [1, 0, 0, 2, 0, 0]),
      ("liaison", [1, 0, 1, 1, 1, 2]),
    ]
    for (role, expected) in roles {
      #expect(try await measured.numbers("gf_" + role) == expected, "\(role)")
    }
  }

  @Test func `a ring with a tail has a direction`() async throws {
    let graph = NamedGraphs.graph(
      5, [[0, 1], [1, 2], [2, 0], [2, 3], [3, 4]], isDirected: true)
    let measured = MeasuredGraph(graph)
    let third = 1.0 / 3
    #expect(
      near(
        try await measured.numbers("closeness_wf_in"), [third, third, third, 0.375, 0.4]))
    #expect(
      near(try await measured.numbers("closeness_plain_out"), [0.4, 0.5, 2.0 / 3, 1, 0]))
    #expect(near(try await measured.numbers("betweenness"), [1, 3, 5, 3, 0]))
  }

  @Test func `two who name each other, and a tail`() async throws {
    let graph = NamedGraphs.graph(4, [[0, 1], [1, 0], [1, 2], [2, 3]], isDirected: true)
    let measured = MeasuredGraph(graph, groups: ["a", "a", "b", "b"])
    let numbers: [(String, [Double])] = [
      ("reciprocity_arc", [0.5]), ("reciprocity_dyad", [1.0 / 3]),
      ("constraint", [1, 5.0 / 9, 0.5, 1]), ("effective_size", [1, 2, 2, 1]),
      ("coreness_total_degree", [2, 2, 1, 1]), ("modularity", [0.25]),
    ]
    for (id, expected) in numbers {
      #expect(near(try await measured.numbers(id), expected), "\(id)")
    }
    #expect(
      near(
        try await measured.numbers("pagerank"), [0.2176, 0.2824, 0.2176, 0.2824], within: 5e-5))
  }

  @Test func `four with two strained ties`() throws {
    let signed = try #require(
      SignedGraph(
        NamedGraphs.complete(4),
        isPositive: NamedGraphs.complete(4).edges.map {
          ![[0, 2], [1, 3]].contains([min($0.source, $0.target), max($0.source, $0.target)])
        }))
    #expect(signed.triangleBalance() == (balanced: 0, all: 4))
    #expect(signed.frustration().count == 2)
  }

  @Test func `a tree of command, and one with a second boss`() async throws {
    let ids = [
      "connectedness", "krackhardt_hierarchy", "krackhardt_efficiency_arcs", "krackhardt_lubness",
    ]
    let tree = [[0, 1], [0, 2], [1, 3], [1, 4], [2, 5]]
    let command = MeasuredGraph(NamedGraphs.graph(6, tree, isDirected: true))
    let second = MeasuredGraph(
      NamedGraphs.graph(7, tree + [[3, 0], [6, 5]], isDirected: true))
    for (id, expected) in zip(ids, [1, 0.785714, 0.972222, 0.666667]) {
      #expect(near(try await command.numbers(id), [1]), "\(id)")
      #expect(near(try await second.numbers(id), [expected], within: 1e-6), "\(id)")
    }
  }

  @Test func `a complete network and a closed triad`() async throws {
    let complete = MeasuredGraph(NamedGraphs.complete(5))
    #expect(near(try await complete.numbers("harmonic_normalized"), [1, 1, 1, 1, 1]))
    let triad = MeasuredGraph(NamedGraphs.complete(3))
    #expect(near(try await triad.numbers("constraint"), [1.125, 1.125, 1.125]))
    let star = try await MeasuredGraph(NamedGraphs.star(7)).numbers("betweenness")
    #expect(star == [15, 0, 0, 0, 0, 0, 0])
  }
}
