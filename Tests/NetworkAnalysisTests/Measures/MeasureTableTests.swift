import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct MeasureTableTests {
  /// A network of people called by numbers of three digits, so that vertex *v* stays vertex *v*.
  private func network(_ graph: Graph, groups: [String?] = []) -> StakeholderNetwork {
    func id(_ vertex: Int) -> PersonID { PersonID(String(String(1000 + vertex).dropFirst())) }
    var network = StakeholderNetwork()
    network.people = (0..<graph.vertexCount).map { vertex in
      var person = Person(id: id(vertex))
      if vertex < groups.count { person.attributes["team"] = groups[vertex].map { .text($0) } }
      return person
    }
    network.ties = TieList(
      graph.edges.map { edge in
        var tie = Tie(from: .person(id(edge.source)), to: .person(id(edge.target)))
        tie.isDirected = graph.isDirected
        tie.weight = edge.weight
        return tie
      })
    return network
  }

  private func view(_ network: StakeholderNetwork) -> NetworkView {
    var options = ViewOptions()
    options.keepsDirection = true
    return network.view(.people, options)
  }

  private func values(
    _ name: String, of view: NetworkView, by groupings: [Grouping] = []
  ) async throws -> [MeasureValues] {
    await view.measured(try view.measures(named: name), by: groupings).columns.map(\.values)
  }

  // Oracle: the serial sums of the kernel, which tests of their own hold to the definition.
  @Test(arguments: [false, true])
  func `side by side or one after another, the bits are the same`(isDirected: Bool) async throws {
    var generator = SeededGenerator(seed: 31)
    let graph = RandomGraphs.graph(
      vertexCount: 300, share: 0.02, isDirected: isDirected, using: &generator)
    let view = view(network(graph))
    let nodes = view.graph.betweenness(scale: .pairs).map(MeasureValue.number)
    let edges = view.graph.edgeBetweenness(scale: .pairs).map(MeasureValue.number)
    for _ in 0..<4 {
      #expect(try await values("betweenness", of: view) == [.vertices(nodes)])
      #expect(try await values("edge_betweenness", of: view) == [.edges(edges)])
    }
    let summary = view.graph.distanceSummary()
    #expect(
      try await values("avg_path_length", of: view).first
        == .graph(.number(try #require(summary.meanDistance))))
  }

  @Test func `without direction closeness has one form, with direction three`() async throws {
    let flat = view(network(NamedGraphs.kite))
    #expect(try flat.measures(named: "closeness").map(\.form.id) == ["closeness_wf"])
    let arrows = view(network(NamedGraphs.graph(3, [[0, 1], [1, 2]], isDirected: true)))
    #expect(
      try arrows.measures(named: "closeness").map(\.form.id)
        == ["closeness_wf_in", "closeness_wf_out", "closeness_wf_undirected"])
  }

  @Test func `a form that the network does not have says which ones it has`() async throws {
    let arrows = view(network(NamedGraphs.graph(3, [[0, 1], [1, 2]], isDirected: true)))
    #expect(
      try await values("degree", of: arrows)
        == [
          .undefined(
            .needsDirectionNamed(["in_degree", "out_degree", "degree_total", "degree_undirected"]))
        ])
    let flat = view(network(NamedGraphs.kite))
    #expect(try await values("in_degree", of: flat) == [.undefined(.needsDirectedTies(["degree"]))])
    #expect(try await values("reciprocity_arc", of: flat) == [.undefined(.needsDirectedTies([]))])
    #expect(try await values("total_weight", of: flat) == [.undefined(.needsWeights)])
  }

  @Test func `an unknown name offers the nearest known one`() throws {
    let view = view(network(NamedGraphs.kite))
    #expect(throws: UnknownMeasure(name: "betweeness", nearest: "betweenness")) {
      try view.measures(named: "betweeness")
    }
    #expect(throws: UnknownMeasure(name: "xyz", nearest: nil)) { try view.measures(named: "xyz") }
  }

  @Test func `what is undefined has a reason`() async throws {
    let pair = view(network(NamedGraphs.star(2)))
    #expect(
      try await values("betweenness_normalized", of: pair)
        == [.vertices([.undefined(.fewerThan(3)), .undefined(.fewerThan(3))])])
    #expect(try await values("transitivity", of: pair) == [.graph(.undefined(.noTwoPath))])
    let alone = view(network(NamedGraphs.star(1)))
    #expect(try await values("density", of: alone) == [.graph(.undefined(.fewerThan(2)))])
    #expect(try await values("constraint", of: alone) == [.vertices([.undefined(.noTie)])])
    #expect(try await values("diameter", of: alone) == [.graph(.undefined(.noPath))])
  }

  // Law: what is asked beside it, and how many measures run at a time, changes no measure.
  @Test func `measures say together what they say alone`() async throws {
    let graphs = RandomGraphs.mixed(seed: 33, count: 6)
    let graph = try #require(graphs.max { $0.vertexCount < $1.vertexCount })
    let network = network(graph, groups: ["a", "b", nil, "a", "b", "c"])
    let view = view(network)
    let divisions = ["team", "nothing"].map { network.grouping(byAttribute: $0) }
    let together = await view.measured(view.allMeasures, by: divisions).columns
    let inOneLane = await Parallelism.$limit.withValue(1) {
      await view.measured(view.allMeasures, by: divisions).columns
    }
    #expect(together.map(\.id) == inOneLane.map(\.id))
    #expect(together.map(\.values) == inOneLane.map(\.values))
    for request in view.allMeasures {
      let alone = await view.measured([request], by: divisions).columns
      let beside = together.filter {
        $0.measure.id == request.measure.id && $0.form.id == request.form.id
          && $0.measure.section == request.measure.section
      }
      #expect(alone.map(\.values) == beside.map(\.values), "\(request.form.id)")
      #expect(alone.map(\.randomness) == beside.map(\.randomness), "\(request.form.id)")
    }
  }

  @Test func `nothing that is measured is not a number`() async {
    for graph in RandomGraphs.mixed(seed: 32, count: 12) {
      let network = network(graph, groups: ["a", "b", nil, "a", "b", "c"])
      let view = view(network)
      let table = await view.measured(
        view.allMeasures, by: [network.grouping(byAttribute: "team")])
      for column in table.columns {
        let numbers: [Double] =
          switch column.values {
          case .vertices(let values), .edges(let values), .groups(let values):
            values.compactMap(\.number)
          case .graph(let value): [value.number].compactMap { $0 }
          case .series(let numbers): numbers
          case .named(let values): values.compactMap(\.value.number)
          case .someVertices(let values): values.compactMap(\.value.number)
          case .pairs(let values): values.compactMap(\.value.number)
          case .numbers, .vertexSet, .vertexSets, .pairSet, .undefined: []
          }
        if column.measure.undefinedWhen == "never" {
          #expect(!column.values.hasUndefined, "\(column.id)")
        }
        #expect(numbers.allSatisfy { $0.isFinite }, "\(column.id)")
      }
    }
  }

  // Oracle: DOMAIN F.4.
  @Test func `groups mix as counted by hand`() async throws {
    let teams = ["A", "A", "A", "A", "B", "B", "B", "B", "C", "C", "C", "D", "D", "D"]
    let network = network(NamedGraphs.departments, groups: teams)
    let view = view(network)
    let grouping = network.grouping(byAttribute: "team")
    let table = await view.measured(try view.measures(named: "ei"), by: [grouping])
    #expect(table.columns.map(\.id) == ["ei_index[team]", "ei_index[team]", "ei_index[team]"])
    #expect(table.columns(.graph).first?.values == .graph(.number(-0.1)))
    let groups = table.columns(.group).first?.values
    #expect(groups == .groups([0.2, 0.25, 3.0 / 7, 0].map { .number($0) }))
    #expect(
      try await values("ties_inside", of: view, by: [grouping])
        == [.groups([4, 3, 2, 2].map { .number($0) })])
    #expect(
      try await values("ei_index[other]", of: view, by: [grouping]).isEmpty)
  }

  @Test func `a tie is named by its ends, in byte order without direction`() async throws {
    let flat = view(network(NamedGraphs.graph(3, [[2, 0]])))
    let table = await flat.measured(try flat.measures(named: "edge_betweenness"), by: [])
    #expect(table.edgeKey(0) == "000|002")
    let arrows = view(network(NamedGraphs.graph(3, [[2, 0]], isDirected: true)))
    let other = await arrows.measured(try arrows.measures(named: "edge_betweenness"), by: [])
    #expect(other.edgeKey(0) == "002|000")
  }

  @Test func `a tie with oneself counts once, as a tie`() async throws {
    var network = network(NamedGraphs.kite)
    network.ties.append(Tie(from: network.ties[0].from, to: network.ties[0].from))
    let view = view(network)
    #expect(try await values("m", of: view) == [.graph(.number(19))])
    #expect(try await values("m_no_loops", of: view) == [.graph(.number(18))])
    #expect(try await values("n_self_loops", of: view) == [.graph(.number(1))])
  }
}

extension MeasureValues {
  /// Whether a number is missing, other than for a network that the measure does not fit.
  fileprivate var hasUndefined: Bool {
    switch self {
    case .vertices(let values), .edges(let values), .groups(let values):
      values.contains { $0.number == nil }
    case .graph(let value): value.number == nil
    case .named(let values): values.contains { $0.value.number == nil }
    case .someVertices(let values): values.contains { $0.value.number == nil }
    case .pairs(let values): values.contains { $0.value.number == nil }
    case .numbers, .series, .vertexSet, .vertexSets, .pairSet: false
    case .undefined(.noGroups): false
    case .undefined: true
    }
  }
}
