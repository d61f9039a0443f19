import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct StandingTableTests {
  /// A network of people called by numbers of four digits, so that vertex *v* stays vertex *v*.
  private func view(_ graph: Graph, groups: [String] = []) -> (NetworkView, [Grouping]) {
    func id(_ vertex: Int) -> PersonID { PersonID(String(String(10_000 + vertex).dropFirst())) }
    var network = StakeholderNetwork()
    network.people = (0..<graph.vertexCount).map { vertex in
      var person = Person(id: id(vertex))
      if vertex < groups.count { person.attributes["team"] = .text(groups[vertex]) }
      return person
    }
    network.ties = TieList(
      graph.edges.map { edge in
        var tie = Tie(from: .person(id(edge.source)), to: .person(id(edge.target)))
        tie.isDirected = graph.isDirected
        tie.weight = edge.weight
        return tie
      })
    var options = ViewOptions()
    options.keepsDirection = true
    return (network.view(.people, options), [network.grouping(byAttribute: "team")])
  }

  private func values(
    _ name: String, of graph: Graph, groups: [String] = []
  ) async throws -> MeasureValues? {
    let (view, groupings) = view(graph, groups: groups)
    return await view.measured(try view.measures(named: name), by: groupings).columns.first?.values
  }

  // Oracle: Freeman 1979; every centralization of a star is 1.
  @Test(arguments: 3...9)
  func `a star is centralized in every way`(count: Int) async throws {
    for name in ["degree", "betweenness", "closeness", "harmonic"] {
      let value = try await values("centralization_" + name, of: NamedGraphs.star(count))
      guard case .graph(.number(let number))? = value else {
        Issue.record("\(name) is undefined")
        continue
      }
      #expect(agree(number, 1), "\(name)")
    }
  }

  // Hand proof: all ties of the star lead to the hub, or both ways.
  @Test func `a star with directions is centralized in its direction`() async throws {
    let inward = NamedGraphs.graph(6, (1..<6).map { [$0, 0] }, isDirected: true)
    #expect(try await values("centralization_indegree", of: inward) == .graph(.number(1)))
    #expect(try await values("centralization_outdegree", of: inward) == .graph(.number(0.04)))
    let both = NamedGraphs.graph(6, (1..<6).flatMap { [[$0, 0], [0, $0]] }, isDirected: true)
    #expect(try await values("centralization_degree_total", of: both) == .graph(.number(1)))
    #expect(try await values("centralization_betweenness_directed", of: both) == .graph(.number(1)))
  }

  // Oracle: DOMAIN B.16, the kite.
  @Test func `the kite is centralized a little`() async throws {
    let kite = NamedGraphs.kite
    let expected = [("degree", 0.333333), ("betweenness", 0.296296), ("closeness", 0.270375)]
    for (name, number) in expected {
      let value = try await values("centralization_" + name, of: kite)
      guard case .graph(.number(let given))? = value else {
        Issue.record("\(name) is undefined")
        continue
      }
      #expect(agree(given, number, within: 1e-6), "\(name)")
    }
  }

  // Oracle: the serial sums of the kernel, which tests of their own hold to the definition.
  @Test(arguments: [false, true])
  func `side by side or one after another, weighted sums have the same bits`(
    isDirected: Bool
  ) async throws {
    var generator = SeededGenerator(seed: 131)
    let graph = RandomGraphs.graph(
      vertexCount: 150, share: 0.04, isDirected: isDirected, using: &generator)
    let (view, _) = view(graph)
    let kernel = view.graph.betweenness(scale: .pairs, .inverseWeight).map(MeasureValue.number)
    let walks = view.graph.undirected.subgraphCentrality().map(MeasureValue.number)
    let name = isDirected ? "subgraph_centrality_undirected" : "subgraph_centrality"
    for _ in 0..<4 {
      #expect(try await values("betweenness_w_inverse", of: graph) == .vertices(kernel))
      #expect(try await values(name, of: graph) == .vertices(walks))
    }
  }

  @Test func `what has no one answer says why`() async throws {
    let pairs = NamedGraphs.graph(4, [[0, 1], [2, 3]])
    #expect(try await values("eigenvector_max1", of: pairs) == .undefined(.equalParts))
    #expect(
      try await values("current_flow_closeness_undirected", of: pairs) == .undefined(.severalParts))
    #expect(
      try await values("centralization_closeness", of: pairs) == .graph(.undefined(.severalParts)))
    let path = NamedGraphs.graph(3, [[0, 1], [1, 2]], isDirected: true)
    #expect(try await values("katz_b1", of: path) == .undefined(.noWayBack))
    #expect(try await values("katz_alpha", of: path) == .graph(.undefined(.noWayBack)))
    #expect(try await values("bonacich_power", of: path) == .undefined(.noWayBack))
    #expect(try await values("hub_max1", of: path) == .undefined(.equalParts))
    #expect(try await values("eigenvector_in_max1", of: path) == .undefined(.notJoinedBothWays))
    let none = NamedGraphs.graph(3, [])
    #expect(try await values("eigenvector_max1", of: none) == .undefined(.noTies))
    #expect(try await values("katz_b1", of: none) == .undefined(.noTies))
    #expect(try await values("core_periphery_fit", of: none) == .graph(.undefined(.noCore)))
    #expect(
      try await values("ego_density_undirected", of: NamedGraphs.star(3))
        == .vertices([.number(0)] + [1, 2].map { _ in .undefined(.fewerThanTwoPartners) }))
  }

  @Test func `a tie of weight zero has no length as a cost`() async throws {
    let graph = try Graph(vertexCount: 3, edges: [.init(0, 1, weight: 0), .init(1, 2)])
    #expect(try await values("betweenness_w_cost", of: graph) == .undefined(.tieOfWeightZero))
    #expect(
      try await values("avg_path_length_w_inverse", of: graph) == .graph(.number(1)))
  }

  // A table of all pairs of 20,001 people has 3.2 GB.
  @Test func `what does not fit into memory is refused with its size`() async throws {
    let given = try await values(
      "information_centrality_SZ_undirected", of: NamedGraphs.graph(20_001, [[0, 1]]))
    #expect(given == .undefined(.tooMuchMemory(8 * 20_001 * 20_001)))
    #expect(Undefined.tooMuchMemory(3.2e9).text == "it would take about 4 GB of memory")
  }

  // Oracle: DOMAIN F.1.
  @Test func `a group lies between, and has partners outside`() async throws {
    let teams = (0..<10).map { [5, 6].contains($0) ? "a" : "b" }
    let kite = NamedGraphs.kite
    #expect(
      try await values("group_betweenness", of: kite, groups: teams)
        == .groups([.number(15), .number(0)]))
    #expect(
      try await values("group_degree", of: kite, groups: teams)
        == .groups([.number(6), .number(2)]))
  }

  @Test func `where everybody was drawn the estimate is exact`() async throws {
    let kite = NamedGraphs.kite
    #expect(
      try await values("betweenness_sampled", of: kite)
        == values("betweenness_normalized", of: kite))
    #expect(try await values("betweenness_sampled_bound", of: kite) == .graph(.number(0)))
  }
}
