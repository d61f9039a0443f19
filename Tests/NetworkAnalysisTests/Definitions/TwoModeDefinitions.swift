import GraphKernel

/// Measures of two sides; the group of each vertex is its side.
enum TwoModeDefinitions {
  private static func members(_ network: SmallNetwork, _ side: Int) -> [Int] {
    network.all.filter { network.groups[$0] == side }
  }

  private static func shared(_ network: SmallNetwork, _ a: Int, _ b: Int) -> [Int] {
    network.partners(a).filter { network.either[b][$0] > 0 }
  }

  /// The pairs of a side that share somebody on the other.
  private static func meetings(_ network: SmallNetwork, _ side: Int) -> [(Int, Int)] {
    let members = members(network, side)
    return members.flatMap { a in members.filter { $0 > a }.map { (a, $0) } }
      .filter { !shared(network, $0.0, $0.1).isEmpty }
  }

  private static func jaccard(_ network: SmallNetwork, _ a: Int, _ b: Int) -> Double {
    let both = shared(network, a, b).count
    return Double(both) / Double(Set(network.partners(a) + network.partners(b)).count)
  }

  private static func sizes(_ network: SmallNetwork, of v: Int) -> (own: Double, across: Double) {
    let own = network.groups[v]
    return (Double(members(network, own).count), Double(members(network, 1 - own).count))
  }

  /// The largest betweenness of a vertex of a side, by Borgatti and Everett's formula.
  private static func largest(_ own: Double, _ across: Double) -> Double {
    let s = ((own - 1) / across).rounded(.down)
    let t = own - 1 - s * across
    return 0.5
      * (across * across * (s + 1) * (s + 1) + across * (s + 1) * (2 * t - s - 1)
        - t * (2 * s - t + 3))
  }

  private static func ofSide(_ number: Int, _ side: Int) -> [Definition] {
    let id = "projection_mode\(number)_"
    return [
      .one(id + "n_edges") { Double(meetings($0, side).count) },
      .one(id + "total_weight") { network in
        meetings(network, side).reduce(0) { $0 + Double(shared(network, $1.0, $1.1).count) }
      },
      Definition(id + "strength") { network in
        let members = members(network, side)
        return members.map { a in
          members.reduce(0) { $1 == a ? $0 : $0 + Double(shared(network, a, $1).count) }
        }
      },
      Definition(id + "betweenness") { network in
        let members = members(network, side)
        let ties = members.map { a in
          members.map { a == $0 || shared(network, a, $0).isEmpty ? 0.0 : 1 }
        }
        return BetweenDefinitions.vertices(ties).map { $0 / 2 }
      },
      Definition(id + "weights") { network in
        meetings(network, side).map { Double(shared(network, $0.0, $0.1).count) }
      },
      Definition(id + "newman") { network in
        meetings(network, side).map { a, b in
          shared(network, a, b).reduce(0) { $0 + 1 / Double(network.partners($1).count - 1) }
        }
      },
      Definition(id + "jaccard") { network in
        meetings(network, side).map { jaccard(network, $0.0, $0.1) }
      },
    ]
  }

  static let all: [Definition] =
    ofSide(1, 0) + ofSide(2, 1) + [
      Definition("two_mode_sizes") { network in
        [0, 1].map { Double(members(network, $0).count) }
      },
      .one("two_mode_density") { network in
        Double(network.graph.edges.count)
          / Double(members(network, 0).count * members(network, 1).count)
      },
      .one("two_mode_robins_alexander") { network in
        var rings = 0.0
        var ways = 0.0
        for b in network.all {
          for c in network.partners(b) {
            for a in network.partners(b) where a != c {
              for d in network.partners(c) where d != b {
                ways += 1
                rings += network.either[a][d]
              }
            }
          }
        }
        return ways > 0 ? rings / ways : nil
      },
      .each("two_mode_degree_normalized") { network, v in
        Double(network.partners(v).count) / sizes(network, of: v).across
      },
      .each("two_mode_closeness_normalized") { network, v in
        let near = SmallNetwork.distances(network.either)[v].filter { $0 > 0 && $0.isFinite }
        guard !near.isEmpty else { return 0 }
        let (own, across) = sizes(network, of: v)
        return (across + 2 * (own - 1)) / near.reduce(0, +) * Double(near.count)
          / (network.count - 1)
      },
      Definition("two_mode_betweenness_normalized") { network in
        zip(network.all, BetweenDefinitions.vertices(network.either)).map { v, sum in
          let (own, across) = sizes(network, of: v)
          let most = largest(own, across)
          return most > 0 ? sum / 2 / most : nil
        }
      },
      .each("two_mode_latapy_clustering_dot") { network, v in
        let met = members(network, network.groups[v]).filter {
          $0 != v && !shared(network, v, $0).isEmpty
        }
        guard !met.isEmpty else { return 0 }
        return met.reduce(0) { $0 + jaccard(network, v, $1) } / Double(met.count)
      },
    ]
}
