import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

/// Laws that every measure of the catalog keeps, over seeded random graphs with and without direction.
@Suite struct CatalogLawTests {
  /// Measures that draw at random, or take the first of equally good answers by name.
  private static func dependsOnNames(_ request: MeasureRequest) -> Bool {
    let id = request.form.id
    let starts = [
      "ei_test", "core_", "periphery_", "attribute_", "qap_", "mrqap", "small_world", "best_",
      "circles_", "louvain_", "biconnected", "betweenness_sampled", "network_phase", "phase_hubs",
    ]
    return id.hasSuffix("_expected") || id.hasSuffix("_z")
      || starts.contains { id.hasPrefix($0) }
      || request.measure.section == .set && id.hasPrefix("key_players")
  }

  private static let teams: [String?] = ["a", "b", "a", nil, "c", "b", "a", "c", "b"]

  /// Everything that is said, by id and by whom it is said of; what is undefined is infinite.
  private func said(
    _ measured: MeasuredGraph, calling names: [String: String]
  ) async -> [String:
    [String: Double]]
  {
    let view = measured.view
    func name(_ vertex: Int) -> String { names[view.nodes[vertex].id] ?? view.nodes[vertex].id }
    func pair(_ a: Int, _ b: Int, _ isOrdered: Bool) -> String {
      (isOrdered ? [name(a), name(b)] : [name(a), name(b)].sorted()).joined(separator: "|")
    }
    var all: [String: [String: Double]] = [:]
    for column in await measured.all(but: Self.dependsOnNames) {
      var values: [String: Double] = [:]
      func put(_ key: String, _ value: MeasureValue) { values[key] = value.number ?? .infinity }
      switch column.values {
      case .vertices(let list):
        for (vertex, value) in list.enumerated() { put(name(vertex), value) }
      case .edges(let list):
        for (edge, value) in zip(view.graph.edges, list) {
          put(pair(edge.source, edge.target, view.graph.isDirected), value)
        }
      case .someVertices(let list): for one in list { put(name(one.vertex), one.value) }
      case .pairs(let list): for one in list { put(pair(one.a, one.b, false), one.value) }
      case .groups(let list):
        for (place, value) in list.enumerated() { put("\(place)", value) }
      case .named(let list): for one in list { put(one.name, one.value) }
      case .graph(let value): put("", value)
      case .numbers(let list):
        for (place, value) in list.enumerated() { values["\(place)"] = Double(value) }
      case .series(let list): for (place, value) in list.enumerated() { values["\(place)"] = value }
      case .vertexSet(let set): for vertex in set { values[name(vertex)] = 1 }
      case .pairSet(let set): for one in set { values[pair(one.a, one.b, false)] = 1 }
      case .vertexSets: break
      case .undefined: values["undefined"] = 1
      }
      all[column.measure.section.rawValue + "." + column.id] = values
    }
    return all
  }

  private func isNear(_ one: [String: Double]?, _ other: [String: Double]) -> Bool {
    guard let one, one.keys.sorted() == other.keys.sorted() else { return false }
    return other.allSatisfy { key, value in
      let given = one[key] ?? .nan
      return given == value || abs(given - value) <= 1e-8 * max(1, abs(value))
    }
  }

  @Test(arguments: [UInt64(81), 82]) func `other names change nothing that is said`(
    seed: UInt64
  ) async {
    var generator = SeededGenerator(seed: seed)
    for graph in RandomGraphs.mixed(seed: seed, count: 4) {
      let count = graph.vertexCount
      let plain = (0..<count).map { String(100 + $0) }
      let other = plain.shuffled(using: &generator)
      var back: [String: String] = [:]
      for (name, vertex) in zip(other, plain) { back[name] = vertex }
      let before = await said(
        MeasuredGraph(graph, groups: Self.teams, names: plain), calling: [:])
      let after = await said(
        MeasuredGraph(graph, groups: Self.teams, names: other), calling: back)
      for (id, values) in before { #expect(isNear(after[id], values), "\(id)") }
    }
  }

  /// Whether a number of people or ties does not look at how large the network is.
  private func isLocal(_ column: MeasureTable.Column) -> Bool {
    let id = column.form.id
    return [.node, .edge].contains(column.measure.section) && column.measure.scale == .count
      && !["share", "normalized", "sum1", "iqv"].contains { id.contains($0) }
      && !id.hasSuffix("_expected") && !id.hasSuffix("_z")
  }

  private func values(_ column: MeasureTable.Column) -> [Double?] {
    switch column.values {
    case .vertices(let values), .edges(let values): values.map(\.number)
    default: []
    }
  }

  @Test func `somebody without a tie changes no count of another`() async throws {
    for graph in RandomGraphs.mixed(seed: 83, count: 4) {
      let before = await MeasuredGraph(graph, groups: Self.teams).all { !isLocal(to: $0) }
      let with = MeasuredGraph(RandomGraphs.withIsolate(graph), groups: Self.teams)
      let after = await with.all { !isLocal(to: $0) }
      for column in before where isLocal(column) {
        let other = try #require(after.first { $0.id == column.id })
        let numbers = values(column)
        #expect(
          near(Array(values(other).prefix(numbers.count)), numbers), "\(column.id)")
      }
    }
  }

  private func isLocal(to request: MeasureRequest) -> Bool {
    [.node, .edge].contains(request.measure.section) && request.measure.scale == .count
      && !request.form.id.hasSuffix("_expected") && !request.form.id.hasSuffix("_z")
  }

  /// Counts of a network that are the sums of the counts of its parts.
  private static let sums = [
    "n", "m", "m_no_loops", "isolates", "triangles", "n_maximal_cliques", "components_weak",
    "n_articulation_points", "n_bridges", "n_biconnected_components", "reachable_ordered_pairs",
  ]

  @Test func `two copies side by side say twice the same`() async throws {
    for graph in RandomGraphs.mixed(seed: 84, count: 4) {
      let count = graph.vertexCount
      let edges =
        graph.edges
        + graph.edges.map { Graph.Edge($0.source + count, $0.target + count, weight: $0.weight) }
      let both = try Graph(
        vertexCount: 2 * count, edges: edges, isDirected: graph.isDirected)
      let one = MeasuredGraph(graph)
      let two = MeasuredGraph(both)
      let after = await two.all { !isLocal(to: $0) }
      for column in await one.all(but: { !isLocal(to: $0) }) where isLocal(column) {
        let numbers = values(column)
        let other = values(try #require(after.first { $0.id == column.id }))
        guard case .vertices = column.values else { continue }
        #expect(near(Array(other.prefix(numbers.count)), numbers), "\(column.id)")
        #expect(near(Array(other.dropFirst(numbers.count)), numbers), "\(column.id)")
      }
      for id in Self.sums {
        let single = try await one.numbers(id)
        #expect(try await two.numbers(id) == single.map { $0.map { 2 * $0 } }, "\(id)")
      }
    }
  }

  @Test func `turning every tie around swaps what comes in and what goes out`() async throws {
    let ids = Measure.all.flatMap { $0.forms.map(\.id) }
    let ins = ids.filter { $0.hasSuffix("_in") || $0.hasPrefix("in_") }
    #expect(ins.count > 15)
    for graph in RandomGraphs.mixed(seed: 85, count: 6) where graph.isDirected {
      let turned = try Graph(
        vertexCount: graph.vertexCount,
        edges: graph.edges.map { Graph.Edge($0.target, $0.source, weight: $0.weight) },
        isDirected: true)
      for id in ins where !id.hasPrefix("eigen") && !id.hasPrefix("centralization") {
        let stem = id.hasPrefix("in_") ? String(id.dropFirst(3)) : String(id.dropLast(3))
        let out = id.hasPrefix("in_") ? "out_" + stem : stem + "_out"
        let numbers = try await MeasuredGraph(graph).numbers(id)
        #expect(near(try await MeasuredGraph(turned).numbers(out), numbers), "\(id)")
      }
    }
  }

  private static let factors: [String: Double] = [

    "strength": 3.0, "betweenness_w_inverse": 1, "betweenness_w_cost": 1,
    "closeness_w_inverse_wf": 3, "closeness_w_cost_wf": 1.0 / 3, "harmonic_w_inverse": 3,
    "constraint_w": 1, "effective_size_w": 1, "pagerank_weighted": 1,
    "eigenvector_w_max1": 1, "local_clustering_w": 1, "best_modularity_w": 1,
    "total_weight": 3, "diameter_w_inverse": 1.0 / 3, "avg_path_length_w_cost": 3,
  ]

  @Test(arguments: factors.keys.sorted())
  func `three times the weight is a factor`(id: String) async throws {
    let factor = try #require(Self.factors[id])
    for graph in RandomGraphs.mixed(seed: 86, count: 6) where !graph.isDirected {
      guard graph.edges.contains(where: { $0.weight != 1 }) else { continue }
      let heavy = try Graph(
        vertexCount: graph.vertexCount,
        edges: graph.edges.map { Graph.Edge($0.source, $0.target, weight: 3 * $0.weight) })
      let numbers = try await MeasuredGraph(graph).numbers(id)
      let expected = numbers.map { $0.map { $0 * factor } }
      #expect(near(try await MeasuredGraph(heavy).numbers(id), expected), "\(id)")
    }
  }

  @Test(arguments: [false, true])
  func `one to eight blocks under way at a time give the same bits`(isDirected: Bool) async {
    var generator = SeededGenerator(seed: 87)
    let graph = RandomGraphs.graph(
      vertexCount: 170, share: 0.03, isDirected: isDirected, using: &generator)
    let measured = MeasuredGraph(graph)
    let wanted = [
      "betweenness", "edge_betweenness", "betweenness_w_inverse", "closeness_wf", "harmonic",
      "harmonic_in", "closeness_w_inverse_wf", "global_efficiency", "subgraph_centrality",
    ]
    func columns() async -> [MeasureValues] {
      await measured.all { !wanted.contains($0.form.id) }.map(\.values)
    }
    let all = await columns()
    for limit in 1...8 {
      let some = await Parallelism.$limit.withValue(limit) { await columns() }
      #expect(some == all, "\(limit)")
    }
  }
}
