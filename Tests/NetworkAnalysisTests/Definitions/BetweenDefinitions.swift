import GraphKernel

/// Measures of lying between, over the tables of all distances and of the number of shortest ways.
enum BetweenDefinitions {
  /// The dependence of ordered pairs on each vertex.
  static func vertices(
    _ ties: SmallNetwork.Table, _ length: @escaping (Double) -> Double = { _ in 1 }
  ) -> [Double] {
    let d = SmallNetwork.distances(ties, length)
    let ways = SmallNetwork.wayCounts(ties, d, length)
    return ties.indices.map { v in
      var sum = 0.0
      for s in ties.indices where s != v {
        for t in ties.indices where t != v && t != s && d[s][t].isFinite {
          guard abs(d[s][v] + d[v][t] - d[s][t]) < 1e-9 else { continue }
          sum += ways[s][v] * ways[v][t] / ways[s][t]
        }
      }
      return sum
    }
  }

  /// The dependence of ordered pairs on each tie of the graph.
  private static func edges(
    _ network: SmallNetwork, _ ties: SmallNetwork.Table,
    _ length: @escaping (Double) -> Double = { _ in 1 }
  ) -> [Double] {
    let d = SmallNetwork.distances(ties, length)
    let ways = SmallNetwork.wayCounts(ties, d, length)
    func along(_ a: Int, _ b: Int) -> Double {
      var sum = 0.0
      for s in network.all {
        for t in network.all where t != s && d[s][t].isFinite {
          let through = d[s][a] + length(ties[a][b]) + d[b][t]
          if abs(through - d[s][t]) < 1e-9 { sum += ways[s][a] * ways[b][t] / ways[s][t] }
        }
      }
      return sum
    }
    return network.graph.edges.map { edge in
      along(edge.source, edge.target)
        + (network.isDirected ? 0 : along(edge.target, edge.source))
    }
  }

  private static func halved(_ numbers: [Double], _ network: SmallNetwork) -> [Double?] {
    numbers.map { network.isDirected ? $0 : $0 / 2 }
  }

  private static func shares(_ network: SmallNetwork, _ ties: SmallNetwork.Table) -> [Double]? {
    guard network.all.count > 2 else { return nil }
    return vertices(ties).map { $0 / ((network.count - 1) * (network.count - 2)) }
  }

  /// What scores lack to the largest, over what they lack in a star.
  private static func centralization(_ scores: [Double], _ largest: Double) -> Double {
    let top = scores.max() ?? 0
    return scores.reduce(0) { $0 + top - $1 } / largest
  }

  private static func degreeCentralization(
    _ network: SmallNetwork, _ table: SmallNetwork.Table, _ largest: (Double) -> Double
  ) -> Double? {
    guard network.all.count > 2 else { return nil }
    return centralization(table.map { $0.reduce(0, +) }, largest(network.count))
  }

  private static let centralizations: [Definition] = [
    .one("centralization_degree") {
      degreeCentralization($0, $0.either) { ($0 - 1) * ($0 - 2) }
    },
    .one("centralization_degree_undirected") {
      degreeCentralization($0, $0.either) { ($0 - 1) * ($0 - 2) }
    },
    .one("centralization_outdegree") {
      degreeCentralization($0, $0.ties) { ($0 - 1) * ($0 - 1) }
    },
    .one("centralization_indegree") {
      degreeCentralization($0, SmallNetwork.turned($0.ties)) { ($0 - 1) * ($0 - 1) }
    },
    .one("centralization_degree_total") { network in
      let both = network.all.map { a in
        network.all.map { network.ties[a][$0] + network.ties[$0][a] }
      }
      return degreeCentralization(network, both) { 2 * ($0 - 1) * ($0 - 2) }
    },
    .one("centralization_betweenness_directed") { network in
      shares(network, network.ties).map { centralization($0, network.count - 1) }
    },
    .one("centralization_betweenness") { network in
      shares(network, network.ties).map { centralization($0, network.count - 1) }
    },
    .one("centralization_betweenness_undirected") { network in
      shares(network, network.either).map { centralization($0, network.count - 1) }
    },
  ]

  static let all: [Definition] =
    centralizations + [
      Definition("betweenness") { halved(vertices($0.ties), $0) },
      Definition("betweenness_undirected") { vertices($0.either).map { $0 / 2 } },
      Definition("betweenness_normalized") { network in
        shares(network, network.ties) ?? network.all.map { _ in nil }
      },
      Definition("betweenness_sampled") { network in
        shares(network, network.ties) ?? network.all.map { _ in nil }
      },
      Definition("edge_betweenness") { halved(edges($0, $0.ties), $0) },
    ]
    + DistanceDefinitions.lengths.flatMap { name, length in
      [
        Definition("betweenness_" + name) { halved(vertices($0.weights, length), $0) },
        Definition("edge_betweenness_" + name) { halved(edges($0, $0.weights, length), $0) },
      ]
    }
}
