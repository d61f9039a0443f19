import GraphKernel
import NetworkAnalysis
import TestSupport
import Testing

/// Oracle: DOMAIN part F, computed with NetworkX 3.6.1, igraph 1.0.0 and SciPy 1.17.1, to six digits.
@Suite struct DomainOracleTests {
  /// The kite's columns; vertices 0 and 1, 2 and 4, 5 and 6 are alike.
  static let kite: [(id: String, numbers: [Double])] = [
    ("degree", [4, 3, 6, 5, 3, 2, 1]),
    ("betweenness", [0.833333, 0, 3.666667, 8.333333, 14, 8, 0]),
    ("closeness_wf", [0.529412, 0.5, 0.6, 0.642857, 0.6, 0.428571, 0.310345]),
    (
      "harmonic_normalized",
      [0.675926, 0.620370, 0.787037, 0.759259, 0.666667, 0.518519, 0.379630]
    ),
    (
      "eigenvector_l2", [0.352209, 0.285835, 0.481021, 0.397691, 0.195861, 0.048073, 0.011163]
    ),
    ("eigenvector_max1", [0.732212, 0.594226, 1, 0.826764, 0.407177, 0.099941, 0.023207]),
    ("pagerank", [0.101920, 0.079418, 0.147148, 0.128907, 0.095248, 0.085694, 0.051420]),
    (
      "information_centrality_SZ_undirected",
      [1.182109, 1.078717, 1.322609, 1.332133, 1.168114, 0.686775, 0.443246]
    ),
    (
      "current_flow_betweenness_undirected",
      [0.166197, 0.102571, 0.290916, 0.353791, 0.432432, 0.222222, 0]
    ),
    ("coreness", [3, 3, 3, 3, 2, 1, 1]),
    ("constraint", [0.541198, 0.664136, 0.470170, 0.445089, 0.431111, 0.5, 1]),
    ("effective_size", [2, 1, 3.333333, 3, 2.333333, 2, 1]),
    ("local_clustering", [0.666667, 1, 0.533333, 0.5, 0.333333, 0, 0]),
    ("pairs_disconnected", [0, 0, 0, 0, 14, 8, 0]),
  ]

  @Test(arguments: kite.map(\.id))
  func `the kite has the numbers of every column`(id: String) async throws {
    let column = try #require(Self.kite.first { $0.id == id }).numbers
    let expected = [0, 0, 1, 2, 1, 3, 3, 4, 5, 6].map { column[$0] }
    let given = try await MeasuredGraph(NamedGraphs.kite).numbers(id)
    #expect(near(given, expected, within: 1e-6), "\(given)")
  }

  @Test func `the kite as a whole`() async throws {
    let kite = MeasuredGraph(NamedGraphs.kite)
    let numbers: [(String, Double)] = [
      ("density", 0.4), ("diameter", 4), ("avg_path_length", 1.977778), ("transitivity", 0.578947),
      ("avg_clustering_zero", 0.52), ("centralization_degree", 0.333333),
      ("centralization_betweenness", 0.296296), ("centralization_closeness", 0.270375),
      ("fragmentation", 0), ("spectral_radius", 4.306404),
    ]
    for (id, expected) in numbers {
      #expect(near(try await kite.numbers(id), [expected], within: 1e-6), "\(id)")
    }
    #expect(near(try await kite.numbers("global_efficiency"), [1 - 0.353704], within: 1e-6))
    #expect(try await kite.sets("articulation_points") == [[7, 8]])
    #expect(try await kite.sets("bridges_undirected") == [[7, 8], [8, 9]])
    let fits = ["core_periphery_fit_joined", "core_periphery_fit_apart", "core_periphery_fit"]
    for (id, expected) in zip(fits, [0.309, 0.509, 0.600]) {
      #expect(near(try await kite.numbers(id), [expected], within: 5e-4), "\(id)")
    }
  }

  @Test func `what the kite loses without each one`() async throws {
    let losses = [
      0.361111, 0.361111, 0.347222, 0.393519, 0.347222, 0.398611, 0.398611, 0.486111, 0.388889,
      0.287037,
    ]
    for (vertex, expected) in losses.enumerated() {
      let value = NamedGraphs.kite.value(of: [vertex], for: .distanceFragmentation)
      #expect(abs(value - expected) < 1e-6, "\(vertex)")
    }
    let kite = MeasuredGraph(NamedGraphs.kite)
    let values = try await kite.named("key_players_neg_df")
    #expect(abs((values["1"] ?? 0) - 0.486111) < 1e-6)
    #expect(abs((values["2"] ?? 0) - 0.607143) < 1e-6)
    let fragmentation = try await kite.named("key_players_neg_f")
    #expect(abs((fragmentation["1"] ?? 0) - 0.388889) < 1e-6)
  }

  @Test func `two of the kite lie between as a group`() async throws {
    let kite = MeasuredGraph(
      NamedGraphs.kite, groups: (0..<10).map { [5, 6].contains($0) ? "a" : "b" })
    let raw = try await kite.numbers("group_betweenness")
    #expect(near([raw[0]], [15]))
    let normalized = try await kite.numbers("group_betweenness_normalized")
    #expect(near([normalized[0]], [0.535714], within: 1e-6))
  }

  @Test func `likely ties of the kite`() async throws {
    let kite = NamedGraphs.kite
    let pairs: [(Int, Int, Double, Double)] = [
      (0, 7, 0.621335, 0.2), (3, 7, 1.242670, 0.4), (5, 8, 0.910239, 0.333333),
      (0, 6, 1.900793, 0.616667), (5, 9, 0, 0),
    ]
    for (a, b, adamic, allocation) in pairs {
      let scores = kite.linkScores(of: a, b)
      #expect(abs(scores.adamicAdar - adamic) < 1e-6, "\(a) \(b)")
      #expect(abs(scores.resourceAllocation - allocation) < 1e-6, "\(a) \(b)")
    }
  }

  @Test func `power in the kite comes from powerful or from dependent partners`() throws {
    let positive = [
      1.0627, 1.0627, 0.8314, 1.5243, 0.8314, 1.2848, 1.2848, 0.7401, 0.3889, 0.1870,
    ]
    let negative = [
      1.0045, 1.0045, 0.7092, 1.5957, 0.7092, 1.2929, 1.2929, 0.7775, 0.6242, 0.3038,
    ]
    let kite = NamedGraphs.kite
    #expect(near(try #require(kite.bonacichPower(exponent: 0.1)), positive, within: 5e-5))
    #expect(near(try #require(kite.bonacichPower(exponent: -0.1)), negative, within: 5e-5))
    let katz = try #require(kite.katz(attenuation: 0.1))
    #expect(
      near(
        [katz[0], katz[2], katz[3], katz[5], katz[7], katz[8], katz[9]],
        [1.717594, 1.561449, 2.029323, 1.867571, 1.499775, 1.262603, 1.126260], within: 1e-6))
  }

  // Vertices of `NamedGraphs.families`: Acciaiuoli 0, Medici 8, Pucci 11, Strozzi 14.
  @Test func `four families of Florence`() async throws {
    let florence = MeasuredGraph(NamedGraphs.florentine)
    let columns: [(id: String, numbers: [Int: Double?])] = [
      ("closeness_wf", [0: 0.343860, 8: 0.522667, 11: 0, 14: 0.408333]),
      ("closeness_plain", [0: 0.368421, 8: 0.56, 11: 0, 14: 0.4375]),
      ("harmonic", [0: 5.916667, 8: 9.5, 11: 0, 14: 7.833333]),
      ("betweenness", [0: 0, 8: 47.5, 14: 9.333333]),
      ("constraint", [0: 1, 8: 0.209877, 11: nil, 14: 0.458333]),
      ("pagerank", [8: 0.144373, 11: 0.009901]), ("coreness", [8: 2, 11: 0]),
    ]
    for (id, expected) in columns {
      let given = try await florence.numbers(id)
      for (vertex, number) in expected {
        #expect(near([given[vertex]], [number], within: 1e-6), "\(id) of \(vertex)")
      }
    }
    #expect(near(try await florence.numbers("fragmentation"), [0.125]))
    let efficiency = try await florence.numbers("global_efficiency")
    #expect(near(efficiency, [1 - 0.562361], within: 1e-6))
  }

  @Test func `the karate club by its sides`() async throws {
    let clubs = NamedGraphs.karateClubs.map { $0 == 0 ? "hi" : "john" }
    let club = MeasuredGraph(NamedGraphs.karate, groups: clubs)
    let numbers: [(String, [Double])] = [
      ("ei_index", [-0.717949]), ("ei_expected", [0.030303]), ("ei_lowest", [-1]),
      ("ei_highest", [1]), ("ei_rescaled", [-0.717949]),
      ("block_density", [0.257353, 0.038062, 0.235294]), ("group_odds_ratio", [8.259867]),
      ("yules_q", [0.784014]), ("modularity", [0.358235]), ("assortativity", [0.717531]),
      ("degree_assortativity", [-0.475613]), ("coleman_homophily", [0.736383, 0.715294]),
      ("freeman_segregation", [0.726244]), ("simmelian_share", [67.0 / 78]),
      ("block_expected_free", [40.1818]), ("block_expected_active", [38.9423]),
    ]
    for (id, expected) in numbers {
      let given = try await club.numbers(id)
      #expect(
        near(given, expected, within: id.hasPrefix("block_e") ? 1e-5 : 1e-6), "\(id) \(given)")
    }
    let chance = try await club.named("block_p_active")["hi–john"] ?? 0
    #expect(abs(chance / 3.12e-11 - 1) < 2e-3)
  }

  @Test func `four departments`() async throws {
    let teams = Array("AAAABBBBCCCDDD").map { String($0) }
    let departments = MeasuredGraph(NamedGraphs.departments, groups: teams)
    let numbers: [(String, [Double])] = [
      ("ei_index", [-0.1]), ("ei_expected", [0.604396]), ("modularity", [0.27875]),
      ("group_closure_across", [0]), ("group_closure_within", [1.0 / 3]),
      ("transitivity", [0.069767]), ("global_efficiency", [0.516484]),
    ]
    for (id, expected) in numbers {
      #expect(near(try await departments.numbers(id), expected, within: 1e-6), "\(id)")
    }
    let between = try await departments.numbers("betweenness_normalized").compactMap { $0 }
    #expect(abs(between[11] - 0.286) < 5e-4 && abs(between[8] - 0.257) < 5e-4)
    #expect(between.max() == between[11])
    let constraint = try await departments.numbers("constraint").compactMap { $0 }
    #expect(constraint.min() == constraint[8] && abs(constraint[8] - 0.25) < 1e-9)
    let densities = try await departments.named("block_density")
    let inside = ["A->A", "B->B", "C->C", "D->D"].map { densities[$0] }
    let shares: [Double?] = [4.0 / 6, 3.0 / 6, 2.0 / 3, 2.0 / 3]
    #expect(near(inside, shares))
    #expect(try await departments.sets("articulation_points") == [[11, 12]])
  }
}
