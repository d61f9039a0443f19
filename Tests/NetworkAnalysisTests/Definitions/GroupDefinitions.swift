import GraphKernel

/// Measures of groups, by going through pairs of people.
enum GroupDefinitions {
  private static func isInside(_ network: SmallNetwork, _ pair: (Int, Int)) -> Bool {
    network.groups[pair.0] == network.groups[pair.1]
  }

  private static func tied(
    _ network: SmallNetwork, _ table: SmallNetwork.Table, inside: Bool,
    among pairs: [(Int, Int)]? = nil
  ) -> Double {
    (pairs ?? network.dyads).reduce(0) {
      isInside(network, $1) == inside ? $0 + table[$1.0][$1.1] : $0
    }
  }

  private static func index(_ across: Double, _ inside: Double) -> Double? {
    across + inside > 0 ? (across - inside) / (across + inside) : nil
  }

  private static func shareInside(_ network: SmallNetwork) -> Double? {
    guard network.all.count > 1 else { return nil }
    return Double(network.pairs.count { isInside(network, $0) }) / Double(network.pairs.count)
  }

  private static let indices: [Definition] = [
    Definition("ei_index") { network in
      [index(tied(network, network.ties, inside: false), tied(network, network.ties, inside: true))]
    },
    .one("ei_index_undirected") { network in
      index(
        tied(network, network.either, inside: false, among: network.pairs),
        tied(network, network.either, inside: true, among: network.pairs))
    },
    .one("ei_expected") { shareInside($0).map { 1 - 2 * $0 } },
    .one("group_odds_ratio") { odds($0) },
    .one("yules_q") { network in odds(network).map { ($0 - 1) / ($0 + 1) } },
    .one("freeman_segregation") { network in
      guard let inside = shareInside(network) else { return nil }
      let expected = Double(network.graph.edges.count) * (1 - inside)
      guard expected > 0 else { return nil }
      return (expected - tied(network, network.ties, inside: false)) / expected
    },
    .one("diversity") { network in blau(network.all.map { network.groups[$0] }) },
    .one("diversity_iqv") { network in
      iqv(network.all.map { network.groups[$0] }, network.groupCount)
    },
    .each("partner_diversity") { network, v in
      blau(network.partners(v).map { network.groups[$0] })
    },
    .each("partner_diversity_iqv") { network, v in
      iqv(network.partners(v).map { network.groups[$0] }, network.groupCount)
    },
  ]

  private static func odds(_ network: SmallNetwork) -> Double? {
    let inside = Double(network.dyads.count { isInside(network, $0) })
    let across = Double(network.dyads.count) - inside
    guard inside > 0, across > 0 else { return nil }
    let (a, c) = (
      tied(network, network.ties, inside: true), tied(network, network.ties, inside: false)
    )
    var cells = [a, inside - a, c, across - c]
    if cells.contains(0) { cells = cells.map { $0 + 0.5 } }
    return cells[0] * cells[3] / (cells[1] * cells[2])
  }

  /// The chance that two, drawn with repetition, are of different groups.
  private static func blau(_ groups: [Int]) -> Double? {
    guard !groups.isEmpty else { return nil }
    let different = groups.reduce(0) { sum, one in sum + groups.count { $0 != one } }
    return Double(different) / Double(groups.count * groups.count)
  }

  private static func iqv(_ groups: [Int], _ kinds: Int) -> Double? {
    guard kinds > 1 else { return nil }
    return blau(groups).map { $0 / (1 - 1 / Double(kinds)) }
  }

  /// The share of tie ends, seen from both ends without direction, over all ties.
  private static func mixing(
    _ network: SmallNetwork, _ table: SmallNetwork.Table
  ) -> (inside: Double, chance: Double)? {
    let total = table.joined().reduce(0, +)
    guard total > 0 else { return nil }
    var inside = 0.0
    var chance = 0.0
    for a in network.all {
      for b in network.all where network.groups[a] == network.groups[b] {
        inside += table[a][b] / total
        chance += table[a].reduce(0, +) * table.reduce(0) { $0 + $1[b] } / (total * total)
      }
    }
    return (inside, chance)
  }

  private static let mixings: [Definition] = [
    .one("modularity") { network in mixing(network, network.ties).map { $0.inside - $0.chance } },
    .one("modularity_undirected") { network in
      mixing(network, network.either).map { $0.inside - $0.chance }
    },
    .one("modularity_w") { network in
      mixing(network, network.weights).map { $0.inside - $0.chance }
    },
    .one("assortativity") { network in
      mixing(network, network.ties).flatMap {
        $0.chance < 1 - 1e-12 ? ($0.inside - $0.chance) / (1 - $0.chance) : nil
      }
    },
    .one("degree_assortativity") { network in
      correlation(
        ends(network, network.ties).map { a, b in
          (
            network.ties[a].reduce(0, +),
            network.ties.reduce(0) { $0 + $1[b] }
          )
        })
    },
    .one("degree_assortativity_undirected") { network in
      correlation(
        ends(network, network.either).map {
          (network.either[$0].reduce(0, +), network.either[$1].reduce(0, +))
        })
    },
    .one("group_closure_within") { closure($0, inside: true) },
    .one("group_closure_across") { closure($0, inside: false) },
    .one("group_closure_gap") { network in
      guard let inside = closure(network, inside: true),
        let across = closure(network, inside: false)
      else { return nil }
      return inside - across
    },
  ]

  private static func ends(
    _ network: SmallNetwork, _ table: SmallNetwork.Table
  ) -> [(Int, Int)] {
    network.all.flatMap { a in network.all.filter { table[a][$0] > 0 }.map { (a, $0) } }
  }

  private static func closure(_ network: SmallNetwork, inside: Bool) -> Double? {
    let pairs = network.all.flatMap { v in
      let partners = network.partners(v)
      return partners.flatMap { b in partners.filter { $0 < b }.map { ($0, b) } }
    }.filter { isInside(network, $0) == inside }
    guard !pairs.isEmpty else { return nil }
    return pairs.reduce(0) { $0 + network.either[$1.0][$1.1] } / Double(pairs.count)
  }

  /// The ways a → v → b without a tie a → b, by whether their groups are alike.
  private static func brokerage(
    _ id: String, _ isCounted: @escaping @Sendable (Int, Int, Int) -> Bool
  ) -> Definition {
    .each(id) { network, v in
      let g = network.groups
      return Double(
        network.others(v).reduce(0) { sum, a in
          sum
            + network.others(v, a).count { b in
              network.ties[a][v] > 0 && network.ties[v][b] > 0 && network.ties[a][b] == 0
                && isCounted(g[a], g[v], g[b])
            }
        })
    }
  }

  private static let roles: [Definition] = [
    brokerage("gf_total") { _, _, _ in true },
    brokerage("gf_coordinator") { $0 == $1 && $1 == $2 },
    brokerage("gf_consultant") { $0 == $2 && $0 != $1 },
    brokerage("gf_representative") { $0 == $1 && $1 != $2 },
    brokerage("gf_gatekeeper") { $0 != $1 && $1 == $2 },
    brokerage("gf_liaison") { $0 != $1 && $1 != $2 && $0 != $2 },
  ]

  private static func ofGroups(
    _ id: String, _ number: @escaping @Sendable (SmallNetwork, Int) -> Double?
  ) -> Definition {
    Definition(id) { network in (0..<network.groupCount).map { number(network, $0) } }
  }

  private static func outside(_ network: SmallNetwork, _ group: Int) -> [Int] {
    network.all.filter { network.groups[$0] != group }
  }

  private static func groupDegree(_ network: SmallNetwork, _ group: Int) -> Double {
    Double(
      outside(network, group).count { v in
        network.partners(v).contains { network.groups[$0] == group }
      })
  }

  /// Over pairs outside, the share of shortest ways that touch the group: all less those around it.
  private static func groupBetweenness(_ network: SmallNetwork, _ group: Int) -> Double {
    let rest = outside(network, group)
    let d = SmallNetwork.distances(network.ties)
    let all = SmallNetwork.wayCounts(network.ties, d)
    let around = rest.map { a in rest.map { network.ties[a][$0] } }
    let aroundDistances = SmallNetwork.distances(around)
    let free = SmallNetwork.wayCounts(around, aroundDistances)
    var sum = 0.0
    for (s, from) in rest.enumerated() {
      for (t, to) in rest.enumerated() where s != t && d[from][to].isFinite {
        let isAsShort = aroundDistances[s][t] == d[from][to]
        sum += 1 - (isAsShort ? free[s][t] : 0) / all[from][to]
      }
    }
    return network.isDirected ? sum : sum / 2
  }

  private static let ofEach: [Definition] = [
    ofGroups("size") { network, g in Double(network.groups.count { $0 == g }) },
    ofGroups("ties_inside") { network, g in
      Double(
        network.graph.edges.count {
          network.groups[$0.source] == g && network.groups[$0.target] == g
        })
    },
    ofGroups("ties_outside") { network, g in
      Double(
        network.graph.edges.count {
          (network.groups[$0.source] == g) != (network.groups[$0.target] == g)
        })
    },
    ofGroups("coleman_homophily") { network, g in
      let members = network.all.filter { network.groups[$0] == g }
      let sent = members.reduce(0) { $0 + network.ties[$1].reduce(0, +) }
      let inside = members.reduce(0) { sum, a in members.reduce(sum) { $0 + network.ties[a][$1] } }
      guard network.all.count > 1 else { return nil }
      let expected = sent * Double(members.count - 1) / (network.count - 1)
      let room = inside >= expected ? sent - expected : expected
      return room > 0 ? (inside - expected) / room : nil
    },
    ofGroups("group_degree", groupDegree),
    ofGroups("group_degree_normalized") { network, g in
      let rest = outside(network, g).count
      return rest > 0 ? groupDegree(network, g) / Double(rest) : nil
    },
    ofGroups("group_betweenness") { network, g in
      outside(network, g).count > 1 ? groupBetweenness(network, g) : nil
    },
    ofGroups("group_betweenness_normalized") { network, g in
      let rest = Double(outside(network, g).count)
      guard rest > 1 else { return nil }
      let pairs = rest * (rest - 1) / (network.isDirected ? 1 : 2)
      return groupBetweenness(network, g) / pairs
    },
  ]

  static let all: [Definition] = indices + mixings + roles + ofEach
}
