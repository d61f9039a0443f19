import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

/// Who carries the work and what shape it has, by hand from DOMAIN C.11 to C.13.
@Suite struct LoadAndShapeTests {
  private func list(_ id: String, _ measured: MeasuredGraph) async throws -> [Int] {
    let columns = await measured.view.measured(
      try measured.view.measures(named: id), by: measured.groupings
    ).columns
    guard case .vertexSet(let set)? = columns.first?.values else { return [-1] }
    return set
  }

  // Two stars of four, 0 with 1–3 and 4 with 5–7, joined by 0–4; 3 also to 4 and to 8 of a third.
  private static let ties = [
    [0, 1], [0, 2], [0, 3], [4, 5], [4, 6], [4, 7], [0, 4], [3, 4], [3, 8], [8, 9],
  ]
  private static let teams = ["a", "a", "a", "a", "b", "b", "b", "b", "c", "c"]
  private let stars = MeasuredGraph(NamedGraphs.graph(10, ties), groups: teams)

  // Inside a: 0 has 3, the others 1. Inside b: 4 has 3. Inside c both have 1: nobody stands out.
  @Test func `connectors stand out inside their group`() async throws {
    #expect(try await list("ona_central_connectors", stars) == [0, 4])
  }

  // Pairs joined, neither tied nor of one other group: by 4 the three of b to 0 and 3, six; by 0 two, 1
  // and 2 to 4; by 3 two, 0 and 4 to 8. 4 comes first and has partners in one other group only.
  @Test func `spanners have partners in two other groups`() async throws {
    #expect(try await list("ona_boundary_spanners", stars) == [])
    // With ties to 8 and 9, 0 joins nine: 1 and 2 to 4, 8 and 9, 3 to 9, 4 to 8 and 9.
    let more = MeasuredGraph(
      NamedGraphs.graph(10, Self.ties + [[0, 8], [0, 9]]), groups: Self.teams)
    #expect(try await list("ona_boundary_spanners", more) == [0])
  }

  // 0 holds 1 and 2, 4 holds 5 to 7, 3 holds 8 and 9, 8 holds 9.
  @Test func `brokers hold others, the edge has one tie`() async throws {
    #expect(try await list("ona_information_brokers", stars) == [0, 3, 4, 8])
    #expect(try await list("ona_periphery", stars) == [1, 2, 5, 6, 7, 8, 9])
  }

  // Ten ties have twenty ends, five of them at 4; of ten people a twentieth is one.
  @Test func `a twentieth of people carries a share of the ties`() async throws {
    #expect(try await stars.numbers("top_share_of_ties") == [0.25])
    #expect(try await stars.numbers("top_share_of_people") == [0.1])
  }

  @Test func `requests are counted by kind and set against time`() async throws {
    let net = try RatedNetwork(
      """
      people: [{id: a, capacityShare: 0.5}, {id: b}, {id: c}]
      ties:
        - {from: b, to: a, kind: advice, directed: true}
        - {from: c, to: a, kind: information, directed: true}
        - {from: a, to: b, kind: assistance, directed: true}
        - {from: c, to: b, kind: funding, directed: true}

      """, .people)
    #expect(try await net.numbers("requests") == ["a": 2, "b": 1, "c": 0])
    #expect(try await net.numbers("requests_load") == ["a": 4])
  }

  // Oracle: DOMAIN C.12, “Results”.
  @Test(arguments: [
    ("five triangles apart", 1.0), ("a star", 2), ("a core with a ring of others", 4),
    ("karate", 3),
  ])
  func `networks are in the phase that was found for them`(name: String, phase: Double) async throws
  {
    var triangles: [[Int]] = []
    for first in stride(from: 0, to: 15, by: 3) {
      triangles += [[first, first + 1], [first, first + 2], [first + 1, first + 2]]
    }
    let core = NamedGraphs.complete(6).edges.map { [$0.source, $0.target] }
    let edge: [[Int]] = (6..<18).map { [$0 % 6, $0] }
    let graph =
      switch name {
      case "five triangles apart": NamedGraphs.graph(15, triangles)
      case "a star": NamedGraphs.star(9)
      case "karate": NamedGraphs.karate
      default: NamedGraphs.graph(18, core + edge)
      }
    #expect(try await MeasuredGraph(graph).numbers("network_phase") == [phase])
  }

  @Test(arguments: [NamedGraphs.kite, NamedGraphs.complete(8)])
  func `a network without a shape has no phase`(graph: Graph) async throws {
    #expect(try await MeasuredGraph(graph).numbers("network_phase") == [nil])
  }

  @Test func `the hub of a star is its hub`() async throws {
    #expect(try await list("phase_hubs", MeasuredGraph(NamedGraphs.star(9))) == [0])
  }

  /// An alliance of organizations a, b, …, ties and ratings of trust between them.
  private func alliance(_ members: Int, _ ties: [String]) throws -> RatedNetwork {
    let ids = (0..<members).map { String(UnicodeScalar(UInt8(97 + $0))) }
    let organizations = ids.map { "{id: \($0)}" }.joined(separator: ", ")
    let seats = ids.map { "{alliance: u, organization: \($0)}" }.joined(separator: ", ")
    return try RatedNetwork(
      """
      organizations: [\(organizations)]
      alliances: [{id: u}]
      memberships: [\(seats)]
      ties:
      \(ties.map { "  - {\($0)}" }.joined(separator: "\n"))

      """)
  }

  // A star of seven: centralization 1, so one leads.
  @Test func `a wheel is led by one`() async throws {
    let net = try alliance(7, "bcdefg".map { "from: a, to: \($0)" })
    #expect(try await net.named("governance_form") == ["u": 2])
    #expect(try await net.named("governance_centralization") == ["u": 1])
    #expect(try await net.named("governance_members") == ["u": 7])
  }

  // Nine members in a ring: more than eight, and no hub.
  @Test func `many members need an office`() async throws {
    let ring = ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi", "ia"].map { Array($0) }
    let net = try alliance(9, ring.map { "from: \($0[0]), to: \($0[1])" })
    #expect(try await net.named("governance_form") == ["u": 3])
  }

  // Four ratings: 3, 3, 3 and 1.5 → 2.625, three of four above 2.5; with 1 in place of a 3, 2.125.
  @Test func `few who trust each other can steer together, else one leads`() async throws {
    func trust(_ scores: [Int]) -> [String] {
      zip(["a, to: b", "b, to: c", "c, to: a", "a, to: c"], scores).map {
        "from: \($0), trust: {reliability: \($1), openness: \($1 == 1 ? 2 : $1)}"
      }
    }
    let trusting = try alliance(3, trust([3, 3, 3, 1]))
    #expect(try await trusting.named("governance_form") == ["u": 1])
    #expect(try await trusting.named("governance_trust") == ["u": 2.625])
    #expect(try await trusting.named("governance_trust_density") == ["u": 0.75])
    let wary = try alliance(3, trust([3, 3, 1, 1]))
    #expect(try await wary.named("governance_form") == ["u": 2])
    let unknown = try alliance(3, ["from: a, to: b"])
    #expect(try await unknown.named("governance_form").isEmpty)
  }
}
