import GraphKernel

/// Measures of partners and of standing, from the table of ties.
enum StandingDefinitions {
  private static func sum(_ row: [Double]) -> Double { row.reduce(0, +) }

  private static func into(_ table: SmallNetwork.Table) -> [Double] {
    SmallNetwork.turned(table).map(sum)
  }

  private static func mix(_ ties: [Double], _ weights: [Double]) -> [Double?] {
    zip(ties, weights).map { ($0 * $1).squareRoot() }
  }

  private static func share(_ network: SmallNetwork, _ counts: [Double]) -> [Double?] {
    counts.map { network.all.count > 1 ? $0 / (network.count - 1) : nil }
  }

  private static let partners: [Definition] = [
    Definition("degree") { $0.ties.map(sum) },
    Definition("in_degree") { into($0.ties) },
    Definition("out_degree") { $0.ties.map(sum) },
    Definition("degree_total") { zip(into($0.ties), $0.ties.map(sum)).map { $0 + $1 } },
    Definition("degree_undirected") { $0.either.map(sum) },
    Definition("degree_normalized") { share($0, $0.ties.map(sum)) },
    Definition("in_degree_normalized") { share($0, into($0.ties)) },
    Definition("out_degree_normalized") { share($0, $0.ties.map(sum)) },
    Definition("degree_undirected_normalized") { share($0, $0.either.map(sum)) },
    Definition("strength") { $0.weights.map(sum) },
    Definition("in_strength") { into($0.weights) },
    Definition("out_strength") { $0.weights.map(sum) },
    Definition("degree_opsahl") { mix($0.ties.map(sum), $0.weights.map(sum)) },
    Definition("degree_opsahl_in") { mix(into($0.ties), into($0.weights)) },
    Definition("degree_opsahl_out") { mix($0.ties.map(sum), $0.weights.map(sum)) },
  ]

  /// The largest number of ties that everybody has inside some set with the vertex.
  private static func core(
    _ network: SmallNetwork, _ ties: (SmallNetwork, Int, Int) -> Double
  ) -> [Double?] {
    var best = network.all.map { _ in 0.0 }
    for set in network.sets where set > 0 {
      let members = network.all.filter { set >> $0 & 1 == 1 }
      let least =
        members.map { v in members.reduce(0) { $0 + ties(network, v, $1) } }.min() ?? 0
      for member in members { best[member] = max(best[member], least) }
    }
    return best
  }

  private static let cores: [Definition] = [
    Definition("coreness") { core($0) { $0.either[$1][$2] } },
    Definition("coreness_in") { core($0) { $0.ties[$2][$1] } },
    Definition("coreness_out") { core($0) { $0.ties[$1][$2] } },
    Definition("coreness_total_degree") { core($0) { $0.ties[$1][$2] + $0.ties[$2][$1] } },
    .one("degeneracy") { core($0) { $0.either[$1][$2] }.compactMap { $0 }.max() ?? 0 },
  ]

  private static func product(_ table: SmallNetwork.Table, _ vector: [Double]) -> [Double] {
    table.map { zip($0, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  private static func product(
    _ one: SmallNetwork.Table, _ other: SmallNetwork.Table
  ) -> SmallNetwork.Table {
    let columns = SmallNetwork.turned(other)
    return one.map { row in columns.map { zip(row, $0).reduce(0) { $0 + $1.0 * $1.1 } } }
  }

  private enum Scale { case largest, sum, length }

  private static func scaled(_ vector: [Double], _ scale: Scale) -> [Double?] {
    let divisor =
      switch scale {
      case .largest: vector.max() ?? 1
      case .sum: vector.reduce(0, +)
      case .length: vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      }
    return vector.map { divisor > 0 ? $0 / divisor : nil }
  }

  /// What a non-negative table draws everything to: the table is squared until one direction is left.
  private static func principal(_ table: SmallNetwork.Table) -> [Double] {
    var power = table.enumerated().map { a, row in
      row.enumerated().map { $0.element + ($0.offset == a ? 1 : 0) }
    }
    for _ in 0..<60 {
      power = product(power, power)
      let largest = power.joined().max() ?? 1
      power = power.map { $0.map { $0 / largest } }
    }
    return product(power, table.map { _ in 1 })
  }

  /// The largest growth of a vector by a table that is not negative.
  private static func radius(_ table: SmallNetwork.Table) -> Double {
    let vector = principal(table)
    let grown = product(table, vector)
    guard let top = vector.indices.max(by: { vector[$0] < vector[$1] }), vector[top] > 0 else {
      return 0
    }
    return grown[top] / vector[top]
  }

  private static func linked(_ network: SmallNetwork) -> SmallNetwork.Table {
    product(SmallNetwork.turned(network.ties), network.ties)
  }

  private static func cited(_ network: SmallNetwork) -> SmallNetwork.Table {
    product(network.ties, SmallNetwork.turned(network.ties))
  }

  /// Scores that exist only where one part stands out; the catalog says where.
  static let whereGiven: [Definition] = [
    Definition("eigenvector_max1") { scaled(principal($0.either), .largest) },
    Definition("eigenvector_max1_undirected") { scaled(principal($0.either), .largest) },
    Definition("eigenvector_w_max1") { scaled(principal($0.eitherWeights), .largest) },
    Definition("eigenvector_w_max1_undirected") { scaled(principal($0.eitherWeights), .largest) },
    Definition("eigenvector_in_max1") {
      scaled(principal(SmallNetwork.turned($0.ties)), .largest)
    },
    Definition("eigenvector_l2") { scaled(principal($0.either), .length) },
    Definition("eigenvector_l2_undirected") { scaled(principal($0.either), .length) },
    Definition("hub_max1") { scaled(principal(cited($0)), .largest) },
    Definition("hub_sum1") { scaled(principal(cited($0)), .sum) },
    Definition("authority_max1") { scaled(principal(linked($0)), .largest) },
    Definition("authority_sum1") { scaled(principal(linked($0)), .sum) },
    .one("spectral_radius") { radius($0.either) },
    .one("spectral_radius_undirected") { radius($0.either) },
    Definition("katz_b1") { katz($0) },
  ]

  private static func katz(_ network: SmallNetwork) -> [Double?] {
    let largest = radius(network.ties)
    guard largest > 1e-6 else { return [] }
    let attenuation = (0.5 / largest * 1e6).rounded(.toNearestOrEven) / 1e6
    let into = SmallNetwork.turned(network.ties)
    var scores = network.all.map { _ in 1.0 }
    for _ in 0..<400 { scores = product(into, scores).map { 1 + attenuation * $0 } }
    return scores
  }

  private static func pageRank(_ network: SmallNetwork, _ table: SmallNetwork.Table) -> [Double?] {
    var scores = network.all.map { _ in 1 / network.count }
    let sent = table.map(sum)
    for _ in 0..<600 {
      let stranded = network.all.reduce(0) { $0 + (sent[$1] > 0 ? 0 : scores[$1]) }
      scores = network.all.map { v in
        network.all.reduce((0.15 + 0.85 * stranded) / network.count) {
          sent[$1] > 0 ? $0 + 0.85 * scores[$1] * table[$1][v] / sent[$1] : $0
        }
      }
    }
    return scores
  }

  /// The diagonal of Σ Aᵏ / k!.
  private static func closedWalks(_ network: SmallNetwork) -> [Double?] {
    var term = network.all.map { a in network.all.map { a == $0 ? 1.0 : 0 } }
    var sums = network.all.map { _ in 1.0 }
    for steps in 1..<60 {
      term = product(term, network.either).map { $0.map { $0 / Double(steps) } }
      for v in network.all { sums[v] += term[v][v] }
    }
    return sums
  }

  static let all: [Definition] =
    partners + cores + [
      Definition("pagerank") { pageRank($0, $0.ties) },
      Definition("pagerank_weighted") { pageRank($0, $0.weights) },
      Definition("subgraph_centrality", closedWalks),
      Definition("subgraph_centrality_undirected", closedWalks),
    ]
}
