import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

/// What measures do where a network is too large for them.
@Suite struct EffortTests {
  private static let karate = MeasuredGraph(
    NamedGraphs.karate, groups: NamedGraphs.karateClubs.map { String($0) })

  /// What draws some people instead.
  private static let sampled = [
    "betweenness_sampled", "harmonic_sampled", "harmonic_sampled_in", "harmonic_sampled_out",
    "closeness_sampled", "closeness_sampled_bound", "attribute_difference_degree",
    "attribute_correlation_degree", "connectedness",
  ]

  @Test func `whatever looks at all shortest ways refuses too many, or draws some`() async {
    let columns = await MeasureEffort.$mostSteps.withValue(500) { await Self.karate.all() }
    for column in columns
    where column.measure.cost.contains("nm") && !Self.sampled.contains(column.form.id) {
      let ownLimit = ["krackhardt", "small_world"].contains { column.form.id.hasPrefix($0) }
      guard !ownLimit else { continue }
      guard case .undefined(.tooManySteps(let steps, _)) = column.values else {
        Issue.record("\(column.id) is not refused")
        continue
      }
      #expect(steps > 500, "\(column.id)")
    }
  }

  @Test func `whatever needs a table of all pairs refuses with the memory it would take`() async {
    let columns = await MeasureEffort.$mostBytes.withValue(15) { await Self.karate.all() }
    for column in columns where column.measure.cost.contains("n²) memory") {
      #expect(column.values == .undefined(.tooMuchMemory(8 * 34 * 34)), "\(column.id)")
    }
    for column in columns where column.measure.cost.contains("g²") {
      guard column.measure.effort != .light else { continue }
      #expect(column.values == .undefined(.tooMuchMemory(8 * 3 * 3)), "\(column.id)")
    }
  }

  // Oracle: the exact numbers, and the bound stated.
  @Test func `what is estimated says from how many, and keeps within its bound`() async throws {
    let exact = try await Self.karate.numbers("harmonic_normalized")
    let near = try await Self.karate.numbers("closeness_wf")
    try await MeasureEffort.$mostSteps.withValue(3_000) {
      let view = Self.karate.view
      let names = ["harmonic_sampled", "closeness_sampled", "betweenness_sampled"]
      let requests = try names.flatMap { try view.measures(named: $0) }
      for column in await view.measured(requests, by: []).columns {
        let chance = try #require(column.randomness)
        #expect(chance.kind == .people && (1..<34).contains(chance.draws) && chance.seed == 1)
        #expect((chance.error ?? 0) > 0)
      }
      let bound = try #require(try await Self.karate.numbers("distance_sampled_bound")[0])
      let given = try await Self.karate.numbers("harmonic_sampled")
      for (one, other) in zip(given, exact) { #expect(abs((one ?? 9) - (other ?? 0)) <= bound) }
      // The mean of the steps to all others is one over closeness, where all are joined.
      let steps = try #require(try await Self.karate.numbers("closeness_sampled_bound")[0])
      for (one, other) in zip(try await Self.karate.numbers("closeness_sampled"), near) {
        #expect(abs(1 / (one ?? 9) - 1 / (other ?? 1)) <= steps)
      }
    }
  }

  @Test func `where everybody is drawn, estimates are exact`() async throws {
    for graph in RandomGraphs.mixed(seed: 95, count: 8) where graph.vertexCount > 2 {
      let measured = MeasuredGraph(graph)
      let suffix = graph.isDirected ? ["_in", "_out"] : [""]
      for end in suffix {
        #expect(
          near(
            try await measured.numbers("harmonic_sampled" + end),
            try await measured.numbers("harmonic_normalized" + end)))
      }
      let closeness = graph.isDirected ? "closeness_wf_undirected" : "closeness_wf"
      #expect(
        near(
          try await measured.numbers("closeness_sampled"), try await measured.numbers(closeness)))
      #expect(try await measured.numbers("distance_sampled_bound") == [0])
      #expect(try await measured.numbers("closeness_sampled_bound") == [0])
    }
  }

  @Test func `what rests on chance says so, and nothing else does`() async throws {
    let columns = await Self.karate.all { $0.form.id.hasPrefix("core_periphery_test") }
    let drawn = Set(columns.filter { $0.randomness != nil }.map(\.form.id))
    let wanted: Set = [
      "best_modularity_undirected", "louvain_modularity_undirected", "circles_ami", "ei_test",
      "best_partition_undirected", "louvain_partition_undirected", "gf_total_expected",
      "gf_liaison_z", "attribute_difference_degree", "small_world_sigma", "mrqap_group_p_at_least",
    ]
    #expect(wanted.subtracting(drawn).isEmpty)
    let certain: Set = ["degree", "betweenness", "gf_total", "ei_index", "betweenness_sampled"]
    #expect(certain.isDisjoint(with: drawn))
    for column in columns where !column.form.id.hasSuffix("_error") {
      guard let chance = column.randomness else { continue }
      #expect(chance.seed == 1 && chance.draws > 0, "\(column.id)")
      #expect((chance.error == nil) == (chance.kind == .searches), "\(column.id)")
    }
  }
}
