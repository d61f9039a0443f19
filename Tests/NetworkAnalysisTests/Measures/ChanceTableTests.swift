import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

/// Measures of groups, kinds and dates that compare with chance.
@Suite struct ChanceTableTests {
  private func id(_ vertex: Int) -> PersonID {
    PersonID(String(String(1000 + vertex).dropFirst()))
  }

  private func network(
    _ graphs: [String: Graph], groups: [String] = []
  ) -> StakeholderNetwork {
    var network = StakeholderNetwork()
    let count = graphs.values.map(\.vertexCount).max() ?? 0
    network.people = (0..<count).map { vertex in
      var person = Person(id: id(vertex))
      if vertex < groups.count { person.attributes["team"] = .text(groups[vertex]) }
      return person
    }
    for (kind, graph) in graphs.sorted(by: { $0.key < $1.key }) {
      network.ties += graph.edges.map { edge in
        var tie = Tie(from: .person(id(edge.source)), to: .person(id(edge.target)))
        tie.kind = TieKind(rawValue: kind)
        return tie
      }
    }
    return network
  }

  private func named(
    _ name: String, of network: StakeholderNetwork
  ) async throws -> [String: Double] {
    let view = network.view(.people)
    let table = await view.measured(
      try view.measures(named: name), by: [network.grouping(byAttribute: "team")])
    guard case .named(let values)? = table.columns.first?.values else { return [:] }
    var numbers: [String: Double] = [:]
    for value in values { numbers[value.name] = value.value.number }
    return numbers
  }

  private func agree(
    _ given: [String: Double], _ expected: [String: Double], within tolerance: Double
  ) -> Bool {
    given.keys.sorted() == expected.keys.sorted()
      && expected.allSatisfy { abs((given[$0.key] ?? .nan) - $0.value) <= tolerance }
  }

  // Oracle: DOMAIN F.4, the table of pairs with its three nulls.
  @Test func `every two departments are compared with three kinds of chance`() async throws {
    let teams = Array("AAAABBBBCCCDDD").map(String.init)
    let network = network(["knows": NamedGraphs.departments], groups: teams)
    let table: [(String, [String: Double])] = [
      (
        "free",
        ["A–B": 0.5124, "A–C": 0.4810, "A–D": 0.2029, "B–C": 0.4810, "B–D": 0.0406, "C–D": 0.3665]
      ),
      (
        "across",
        ["A–B": 0.9011, "A–C": 0.8392, "A–D": 0.5426, "B–C": 0.8392, "B–D": 0.1786, "C–D": 0.6940]
      ),
      (
        "active",
        ["A–B": 0.4438, "A–C": 0.3680, "A–D": 0.3622, "B–C": 0.5416, "B–D": 0.1768, "C–D": 0.6043]
      ),
    ]
    for (null, expected) in table {
      #expect(agree(try await named("block_p_" + null, of: network), expected, within: 5e-5))
    }
    let means = try await named("block_expected_across", of: network)
    #expect(abs((means["A–B"] ?? 0) - 1.973) < 5e-4)
  }

  // Oracle: DOMAIN F.3, by hypergeometric tails.
  @Test func `the sides of the karate club have fewer ties than chance`() async throws {
    let clubs = NamedGraphs.karateClubs.map { $0 == 0 ? "hi" : "john" }
    let network = network(["knows": NamedGraphs.karate], groups: clubs)
    let p = try await named("block_p_free", of: network)["hi–john"]
    #expect(abs((p ?? 0) / 1.617e-13 - 1) < 1e-3)
    let mean = try await named("block_expected_active", of: network)["hi–john"]
    #expect(abs((mean ?? 0) - 38.9423) < 1e-4)
  }

  // Oracle: DOMAIN F.5; r = 0.6, 8 of 120 orders, Jaccard 2/3.
  @Test func `two kinds of tie go together`() async throws {
    let network = network([
      "advice": NamedGraphs.graph(5, [[0, 1], [1, 2], [2, 3], [3, 4], [0, 2]]),
      "trust": NamedGraphs.graph(5, [[0, 1], [1, 2], [2, 3], [0, 2], [1, 3]]),
    ])
    let name = "advice–trust"
    #expect(agree(try await named("qap_correlation", of: network), [name: 0.6], within: 1e-12))
    #expect(agree(try await named("qap_p_at_least", of: network), [name: 8.0 / 120], within: 1e-12))
    #expect(agree(try await named("qap_jaccard", of: network), [name: 2.0 / 3], within: 1e-12))
    // Hand proof: with one term a coefficient is r times the ratio of deviations, here 1.
    let coefficients = try await named("mrqap_coefficient", of: network)
    #expect(agree(coefficients, ["advice by trust": 0.6, "trust by advice": 0.6], within: 1e-12))
    #expect(
      agree(
        try await named("mrqap_r_squared", of: network), ["advice": 0.36, "trust": 0.36],
        within: 1e-12))
  }

  @Test func `kinds of tie are not compared where there is one`() async throws {
    let network = network(["advice": NamedGraphs.kite])
    let view = network.view(.people)
    #expect(!view.allMeasures.contains { $0.form.id.hasPrefix("qap") })
    let table = await view.measured(try view.measures(named: "qap_correlation"), by: [])
    #expect(table.columns.map(\.values) == [.undefined(.needsKinds)])
  }

  // Oracle: DOMAIN B.38, the half-life of 110 days: 0.828, 0.567 and 0.322 after 30, 90 and 180 days.
  @Test func `a tie across fades to a third in half a year`() async throws {
    var network = network(["knows": NamedGraphs.graph(4, [[0, 1], [0, 2], [0, 3]])])
    network.organizations = [Organization(id: "school"), Organization(id: "library")]
    for place in network.people.indices {
      network.people[place].positions = [Position(organization: place == 0 ? "school" : "library")]
    }
    network.asOf = PartialDate("2026-06-30")
    let contacts = ["2026-05-31", "2026-04-01", "2026-01-01"]
    for (place, date) in contacts.enumerated() {
      network.ties[place].lastContact = PartialDate(date)
    }
    let view = network.view(.people)
    let table = await view.measured(try view.measures(named: "recency"), by: [])
    guard case .edges(let shares)? = table.columns.first?.values,
      case .edges(let days)? = table.columns.last?.values
    else {
      Issue.record("no ties")
      return
    }
    #expect(days.map(\.number) == [30, 90, 180])
    for (share, expected) in zip(shares, [0.828, 0.567, 0.322]) {
      #expect(abs((share.number ?? 0) - expected) < 5e-4)
    }
  }
}
