import GraphKernel
import RealModule

/// Measures of holding together and of falling apart, by going through pairs, threes and sets.
enum CohesionDefinitions {
  private static func triples(_ network: SmallNetwork) -> [(Int, Int, Int)] {
    network.pairs.flatMap { a, b in ((b + 1)..<max(b + 1, network.all.count)).map { (a, b, $0) } }
  }

  /// The pairs of partners of a vertex.
  private static func partnerPairs(_ network: SmallNetwork, _ v: Int) -> [(Int, Int)] {
    let partners = network.partners(v)
    return partners.flatMap { b in partners.filter { $0 < b }.map { ($0, b) } }
  }

  private static func clustering(_ network: SmallNetwork, _ v: Int) -> Double? {
    let pairs = partnerPairs(network, v)
    guard !pairs.isEmpty else { return nil }
    return pairs.reduce(0) { $0 + network.either[$1.0][$1.1] } / Double(pairs.count)
  }

  private static func weighted(_ network: SmallNetwork, _ v: Int) -> Double {
    let pairs = partnerPairs(network, v)
    let w = network.eitherWeights
    let most = w.joined().max() ?? 1
    guard !pairs.isEmpty, most > 0 else { return 0 }
    return pairs.reduce(0) { sum, pair in
      sum + Double.root(w[v][pair.0] * w[v][pair.1] * w[pair.0][pair.1], 3) / most
    } / Double(pairs.count)
  }

  private static func isMutual(_ network: SmallNetwork, _ a: Int, _ b: Int) -> Bool {
    network.ties[a][b] > 0 && network.ties[b][a] > 0
  }

  private static func thirds(_ network: SmallNetwork, _ a: Int, _ b: Int) -> Int {
    guard isMutual(network, a, b) else { return 0 }
    return network.others(a, b).count { isMutual(network, a, $0) && isMutual(network, b, $0) }
  }

  private static func share(_ part: Double, _ all: Double) -> Double? { all > 0 ? part / all : nil }

  private static func arcs(_ network: SmallNetwork) -> Double {
    network.ties.joined().reduce(0, +)
  }

  private static func mutual(_ network: SmallNetwork) -> Double {
    Double(network.pairs.count { isMutual(network, $0, $1) })
  }

  private static func joined(_ network: SmallNetwork) -> Double {
    network.pairs.reduce(0) { $0 + network.either[$1.0][$1.1] }
  }

  private static func mean(_ numbers: [Double]) -> Double? {
    numbers.isEmpty ? nil : numbers.reduce(0, +) / Double(numbers.count)
  }

  private static let ties: [Definition] = [
    .one("n") { $0.count },
    .one("m") { Double($0.graph.edges.count) },
    .one("m_no_loops") { Double($0.graph.edges.count) },
    .one("n_self_loops") { _ in 0 },
    .one("total_weight") { $0.graph.edges.reduce(0) { $0 + $1.weight } },
    .one("isolates") { network in Double(network.all.count { network.partners($0).isEmpty }) },
    .one("density") { share(Double($0.graph.edges.count), Double($0.dyads.count)) },
    .one("density_undirected") { share(joined($0), Double($0.pairs.count)) },
    .one("reciprocity_arc") { share(2 * mutual($0), arcs($0)) },
    .one("reciprocity_dyad") { share(mutual($0), joined($0)) },
    .one("reciprocity_log_ratio") { network in
      guard mutual(network) > 0 else { return nil }
      return .log(
        2 * mutual(network) * Double(network.dyads.count) / (arcs(network) * arcs(network)))
    },
    .each("reciprocity_node") { network, v in
      let there = network.others(v).reduce(0) { $0 + network.ties[v][$1] + network.ties[$1][v] }
      return share(2 * Double(network.others(v).count { isMutual(network, v, $0) }), there)
    },
    Definition("dyad_census_MAN") { network in
      let (m, some) = (mutual(network), joined(network))
      return [m, some - m, Double(network.pairs.count) - some]
    },
  ]

  private static let threes: [Definition] = [
    .one("triangles") { network in
      Double(
        triples(network).count {
          network.either[$0][$1] * network.either[$1][$2] * network.either[$0][$2] > 0
        })
    },
    .one("transitivity") { network in
      let pairs = network.all.flatMap { partnerPairs(network, $0) }
      return mean(pairs.map { network.either[$0.0][$0.1] })
    },
    .one("transitivity_directed") { network in
      let ways = network.all.flatMap { j in
        network.others(j).filter { network.ties[$0][j] > 0 }.flatMap { i in
          network.others(i, j).filter { network.ties[j][$0] > 0 }.map { (i, $0) }
        }
      }
      return mean(ways.map { network.ties[$0.0][$0.1] })
    },
    .each("local_clustering") { clustering($0, $1) ?? 0 },
    .each("ego_density_undirected") { clustering($0, $1) },
    .one("avg_clustering_zero") { network in
      mean(network.all.map { clustering(network, $0) ?? 0 })
    },
    .one("avg_clustering_excl_deg_lt2") { network in
      mean(network.all.compactMap { clustering(network, $0) })
    },
    .each("local_clustering_w") { weighted($0, $1) },
    .one("avg_clustering_w") { network in mean(network.all.map { weighted(network, $0) }) },
    .each("simmelian_ties") { network, v in
      Double(network.others(v).count { thirds(network, v, $0) > 0 })
    },
    Definition("simmelian_strength") { network in
      network.graph.edges.map { Double(thirds(network, $0.source, $0.target)) }
    },
    .one("simmelian_share") { network in
      mean(network.graph.edges.map { thirds(network, $0.source, $0.target) > 0 ? 1 : 0 })
    },
  ]

  /// The sizes of the sets in which all are tied and to which nobody can be added.
  private static func cliques(_ network: SmallNetwork) -> [Int] {
    func isClique(_ set: Int) -> Bool {
      network.pairs.allSatisfy {
        set >> $0 & 1 == 0 || set >> $1 & 1 == 0 || network.either[$0][$1] > 0
      }
    }
    return network.sets.filter { set in
      set > 0 && isClique(set)
        && !network.all.contains { set >> $0 & 1 == 0 && isClique(set | 1 << $0) }
    }.map(\.nonzeroBitCount)
  }

  private static func joinedPairs(_ network: SmallNetwork, without removed: Set<Int>) -> Double {
    network.parts(without: removed).reduce(0) { $0 + Double($1.count * ($1.count - 1)) / 2 }
  }

  /// The pairs of others that are joined now and would not be without a vertex.
  private static func lost(_ network: SmallNetwork, _ v: Int) -> Double {
    let part = network.parts().first { $0.contains(v) } ?? []
    return joinedPairs(network, without: []) - Double(part.count - 1)
      - joinedPairs(network, without: [v])
  }

  private static func without(_ network: SmallNetwork, _ a: Int, _ b: Int) -> SmallNetwork {
    let edges = network.graph.edges.filter { Set([$0.source, $0.target]) != [a, b] }
    let graph = try? Graph(
      vertexCount: network.all.count, edges: edges, isDirected: network.isDirected)
    return SmallNetwork(graph ?? network.graph, groups: network.groups)
  }

  private static func strongParts(_ network: SmallNetwork) -> Int {
    let reach = SmallNetwork.distances(network.ties)
    return Set(
      network.all.map { a in network.all.filter { reach[a][$0] + reach[$0][a] < .infinity } }
    ).count
  }

  private static let parts: [Definition] = [
    .one("n_maximal_cliques") { Double(cliques($0).count) },
    .one("n_maximal_cliques_size_ge3") { Double(cliques($0).count { $0 >= 3 }) },
    .one("clique_number") { Double(cliques($0).max() ?? 0) },
    .one("components_weak") { Double($0.parts().count) },
    Definition("component_sizes_weak") { $0.parts().map { Double($0.count) }.sorted(by: >) },
    .one("components_strong") { Double(strongParts($0)) },
    .one("n_articulation_points") { network in
      Double(network.all.count { lost(network, $0) > 0 })
    },
    .each("pairs_disconnected") { lost($0, $1) },
    .each("pairs_disconnected_share") { network, v in
      share(lost(network, v), (network.count - 1) * (network.count - 2) / 2)
    },
    .one("n_bridges") { network in
      Double(
        network.pairs.count {
          network.either[$0][$1] > 0
            && without(network, $0, $1).parts().count > network.parts().count
        })
    },
    .one("vertex_connectivity_undirected") { network in
      guard network.all.count > 1 else { return nil }
      return network.sets.filter { set in
        let removed = Set(network.all.filter { set >> $0 & 1 == 1 })
        return network.all.count - removed.count == 1 || network.parts(without: removed).count > 1
      }.map { Double($0.nonzeroBitCount) }.min()
    },
    .one("vertex_connectivity_directed") { network in
      guard network.all.count > 1 else { return nil }
      return network.sets.filter { set in
        let rest = network.all.filter { set >> $0 & 1 == 0 }
        let ties = rest.map { a in rest.map { network.ties[a][$0] } }
        return rest.count == 1
          || SmallNetwork.distances(ties).joined().contains { !$0.isFinite }
      }.map { Double($0.nonzeroBitCount) }.min()
    },
    .one("edge_connectivity_undirected") { network in
      guard network.all.count > 1 else { return nil }
      return network.sets.dropFirst().dropLast().map { set in
        network.pairs.reduce(0) {
          set >> $1.0 & 1 == set >> $1.1 & 1 ? $0 : $0 + network.either[$1.0][$1.1]
        }
      }.min()
    },
    .one("edge_connectivity_directed") { network in
      guard network.all.count > 1 else { return nil }
      return network.sets.dropFirst().dropLast().map { set in
        network.dyads.reduce(0) {
          set >> $1.0 & 1 == 1 && set >> $1.1 & 1 == 0 ? $0 + network.ties[$1.0][$1.1] : $0
        }
      }.min()
    },
    .one("krackhardt_efficiency_arcs") { network in
      beyondTree(network, arcs(network), { Double($0 * ($0 - 1)) })
    },
    .one("krackhardt_efficiency_undirected_ties") { network in
      beyondTree(network, joined(network), { Double($0 * ($0 - 1) / 2) })
    },
  ]

  private static func beyondTree(
    _ network: SmallNetwork, _ ties: Double, _ most: (Int) -> Double
  ) -> Double? {
    let sizes = network.parts().map(\.count)
    let least = sizes.reduce(0) { $0 + Double($1 - 1) }
    let room = sizes.reduce(0) { $0 + most($1) } - least
    return room > 0 ? 1 - (ties - least) / room : nil
  }

  static let all: [Definition] = ties + threes + parts
}
