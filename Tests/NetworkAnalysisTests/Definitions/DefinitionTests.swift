import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

/// Every measure that can be computed as its definition is written, on networks of at most eight people
/// with and without direction and weights.
@Suite struct DefinitionTests {
  private static let groups = [0, 1, 0, 1, 1, 2, 0, 2]
  private static let teams = groups.map { ["a", "b", "c"][$0] }

  private static let networks: [(measured: MeasuredGraph, small: SmallNetwork)] = {
    let random = RandomGraphs.mixed(seed: 191, count: 30) + RandomGraphs.mixed(seed: 192, count: 10)
    let named = [
      NamedGraphs.star(6), NamedGraphs.complete(5),
      NamedGraphs.graph(7, [[0, 1], [2, 3], [3, 4]]),
      NamedGraphs.graph(5, [[0, 1], [1, 2], [2, 0], [2, 3], [3, 4]], isDirected: true),
    ]
    return (random + named).filter { $0.vertexCount <= 8 }.map { graph in
      let measured = MeasuredGraph(graph, groups: Array(teams.prefix(graph.vertexCount)))
      return (measured, SmallNetwork(measured.view.graph, groups: groups))
    }
  }()

  private static let families: [(name: String, all: [Definition])] = [
    ("distance", DistanceDefinitions.all), ("between", BetweenDefinitions.all),
    ("standing", StandingDefinitions.all), ("cohesion", CohesionDefinitions.all),
    ("holes", HoleDefinitions.all), ("groups", GroupDefinitions.all),
    ("two sides", TwoModeDefinitions.all),
  ]

  /// Networks of two sides, the first named first.
  private static let twoSided: [(measured: MeasuredGraph, small: SmallNetwork)] = {
    var generator = SeededGenerator(seed: 193)
    return [(2, 3), (3, 3), (1, 4), (4, 4), (5, 3), (3, 5)].flatMap { first, second in
      [0.3, 0.6, 1].compactMap { share in
        let pairs = (0..<first).flatMap { a in (first..<first + second).map { [a, $0] } }
        let ties = pairs.filter { _ in Double.random(in: 0..<1, using: &generator) < share }
        guard !ties.isEmpty else { return nil }
        let sides = (0..<first + second).map { $0 < first ? 0 : 1 }
        let measured = MeasuredGraph(
          NamedGraphs.graph(first + second, ties), groups: sides.map { ["a", "b"][$0] })
        return (measured, SmallNetwork(measured.view.graph, groups: sides))
      }
    }
  }()

  /// The numbers of the columns that a form has in this network, by section.
  private func given(
    _ id: String, _ network: MeasuredGraph
  ) async throws -> [(column: MeasureTable.Column, numbers: [Double?])] {
    let fitting = network.view.allMeasures.filter { $0.form.id == id }
    return await network.view.measured(fitting, by: network.groupings).columns.map { column in
      let numbers: [Double?] =
        switch column.values {
        case .vertices(let values), .edges(let values), .groups(let values): values.map(\.number)
        case .graph(let value): [value.number]
        case .numbers(let numbers): numbers.map { Double($0) }
        case .series(let numbers): numbers
        case .someVertices(let values): values.map(\.value.number)
        case .pairs(let values):
          values.sorted { ($0.a, $0.b) < ($1.a, $1.b) }.map(\.value.number)
        default: []
        }
      return (column, numbers)
    }
  }

  @Test(arguments: families.map(\.name))
  func `a measure is what its definition says`(name: String) async throws {
    let definitions = try #require(Self.families.first { $0.name == name }).all
    var compared: Set<String> = []
    for (measured, small) in name == "two sides" ? Self.twoSided : Self.networks {
      for definition in definitions {
        let columns = try await given(definition.id, measured)
        // Ids that several sections share are of the network here, unless there is no such one.
        guard
          let found = columns.first(where: { $0.column.measure.section == .graph })
            ?? columns.first
        else { continue }
        let expected = definition.numbers(small)
        let isSilent = found.numbers.isEmpty && expected.allSatisfy { $0 == nil }
        #expect(isSilent || near(found.numbers, expected), "\(definition.id)")
        compared.insert(definition.id)
      }
    }
    #expect(Set(definitions.map(\.id)) == compared)
  }

  @Test func `a ranking solves its equation wherever there is one`() async throws {
    var compared: Set<String> = []
    for (measured, small) in Self.networks {
      for definition in StandingDefinitions.whereGiven {
        guard let found = try await given(definition.id, measured).first,
          found.numbers.contains(where: { $0 != nil })
        else { continue }
        let expected = definition.numbers(small)
        #expect(near(found.numbers, expected, within: 1e-7), "\(definition.id)")
        compared.insert(definition.id)
      }
    }
    #expect(Set(StandingDefinitions.whereGiven.map(\.id)) == compared)
  }

  /// Measures held to their meaning by other tests, by what their ids begin with.
  private static let elsewhere: [(beginning: String, test: String)] = [
    ("ei_test", "PermutationTests: every order"), ("attribute_", "PermutationTests: every order"),
    ("qap_", "PermutationTests: every order"), ("mrqap_", "MatrixRegressionTests: every order"),
    ("core_", "CorePeripheryTests: every core"),
    ("periphery_", "CorePeripheryTests: every core"),
    ("best_", "CommunityTests: every division"), ("louvain_", "CommunityTests: every division"),
    ("circles_", "CommunityTests: published values of both indices"),
    ("key_players_", "KeyPlayerTests: every set"),
    ("current_flow_", "CurrentFlowTests: every pair's currents"),
    ("information_", "CurrentFlowTests: every pair's currents"),
    ("small_world_", "BalanceTests: laws of rewiring"),
    ("balanced_", "BalanceTests: every threes"), ("frustration", "BalanceTests: every two camps"),
    ("link_", "BalanceTests: published values"), ("bonacich_", "StandingTests: published values"),
    ("katz_alpha", "StandingTests; katz_b1 depends on it"),
    ("multiplexity", "ChanceTableTests: by hand"), ("strength_left", "TieDecayTests: by hand"),
    ("days_since", "TieDecayTests: by hand"), ("tie_decay", "TieDecayTests: by hand"),
    ("strength_now", "TieDecayTests: by hand"), ("ties_", "RoundChangesTests: by hand"),
    ("kind_", "RoundChangesTests: by hand"), ("dissolved_", "RoundChangesTests: by hand"),
    ("jaccard_", "RoundChangesTests: by hand"), ("stayed", "RoundChangesTests: by hand"),
    ("joined", "RoundChangesTests: by hand"), ("left", "RoundChangesTests: by hand"),
    ("rank_", "RoundChangesTests: by hand"), ("block_", "DomainOracleTests: published tables"),
    ("group_cut", "ConnectivityTests: every set"), ("group_cover", "ConnectivityTests"),
    ("mixing_counts", "reference values"), ("ei_", "PermutationTests: by hand"),
    ("assortativity_numeric", "NumericAssortativityTests: every tie"),
    ("krackhardt_lubness", "ConnectivityTests: published values"),
    ("triad_census", "ConnectivityTests; reference values"),
    ("articulation_points", "ComponentsTests: every removal"),
    ("bridges_", "ComponentsTests: every removal"),
    ("biconnected_", "ComponentsTests: every block"), ("n_biconnected", "ComponentsTests"),
    ("betweenness_sampled_bound", "SampledBetweennessTests"),
    ("distance_sampled_bound", "EffortTests"), ("closeness_sampled_bound", "EffortTests"),
    ("two_mode_singular_values", "TwoModeTests: the table multiplied"),
    ("two_mode_eigenvector", "reference values"), ("projection_mode", "TwoModeTests: by chance"),
    ("partner_", "PartnerMeasureTests: by hand"), ("level", "LevelMeasureTests: by hand"),
    ("factor", "AnswerMeasureTests: by hand"), ("outcome_", "AnswerMeasureTests: by hand"),
    ("influence_", "StakeholderMeasureTests: by hand"),
    ("towers_", "StakeholderMeasureTests: by hand"),
    ("stakeholder_", "StakeholderMeasureTests: by hand"),
    ("grid_", "StakeholderMeasureTests: by hand"),
    ("salience", "StakeholderMeasureTests: by hand"),
    ("circle_priority", "StakeholderMeasureTests: by hand"),
    ("sponsor", "StakeholderMeasureTests: by hand"),
    ("champion_", "StakeholderMeasureTests: by hand"), ("ona_", "LoadAndShapeTests: by hand"),
    ("requests", "LoadAndShapeTests: by hand"), ("top_share_", "LoadAndShapeTests: by hand"),
    ("network_phase", "LoadAndShapeTests: DOMAIN C.12"),
    ("phase_", "LoadAndShapeTests: a star"), ("governance_", "LoadAndShapeTests: by hand"),
  ]

  @Test func `every measure has its definition here or is held to it elsewhere`() {
    let here = Set(
      (Self.families.flatMap(\.all) + StandingDefinitions.whereGiven).map(\.id))
    let rest = Measure.all.flatMap(\.forms).map(\.id).filter { !here.contains($0) }
    for id in rest where !(id.hasPrefix("gf_") && (id.hasSuffix("_z") || id.hasSuffix("_expected")))
    {
      #expect(Self.elsewhere.contains { id.hasPrefix($0.beginning) }, "\(id)")
    }
    for (beginning, _) in Self.elsewhere {
      #expect(rest.contains { $0.hasPrefix(beginning) }, "\(beginning) is nobody's beginning")
    }
  }
}
