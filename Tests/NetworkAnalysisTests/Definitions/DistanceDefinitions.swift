import GraphKernel

/// Measures of distance, over the table of all distances.
enum DistanceDefinitions {
  /// The ways of reading direction: what ids end in, and the table of distances that is read.
  static func readings(
    _ network: SmallNetwork, _ length: @escaping (Double) -> Double = { _ in 1 },
    weighted: Bool = false
  ) -> [String: SmallNetwork.Table] {
    let out = SmallNetwork.distances(weighted ? network.weights : network.ties, length)
    let flat = SmallNetwork.distances(
      weighted ? network.eitherWeights : network.either, length)
    return ["": flat, "_out": out, "_in": SmallNetwork.turned(out), "_undirected": flat]
  }

  private static func reached(_ table: SmallNetwork.Table, _ vertex: Int) -> [Double] {
    table[vertex].enumerated().filter { $0.offset != vertex && $0.element.isFinite }
      .map(\.element)
  }

  private static func largest(_ table: SmallNetwork.Table) -> Double {
    table.joined().filter(\.isFinite).max() ?? 0
  }

  private static func inverse(_ distances: [Double]) -> Double {
    distances.reduce(0) { $0 + 1 / $1 }
  }

  private static func closeness(_ table: SmallNetwork.Table, _ vertex: Int, isWhole: Bool) -> Double
  {
    let near = reached(table, vertex)
    guard !near.isEmpty else { return 0 }
    let count = Double(near.count)
    return count / near.reduce(0, +) * (isWhole ? count / Double(table.count - 1) : 1)
  }

  private typealias OfTable = @Sendable (SmallNetwork.Table, Int) -> Double?

  private static let bySteps: [(String, OfTable)] = [
    ("farness_finite", { reached($0, $1).reduce(0, +) }),
    ("eccentricity", { reached($0, $1).max() ?? 0 }),
    ("reach2", { table, v in Double(reached(table, v).count { $0 <= 2 }) }),
    ("reach3", { table, v in Double(reached(table, v).count { $0 <= 3 }) }),
    ("harmonic", { inverse(reached($0, $1)) }),
    (
      "harmonic_normalized",
      { $0.count < 2 ? nil : inverse(reached($0, $1)) / Double($0.count - 1) }
    ),
    ("closeness_plain", { closeness($0, $1, isWhole: false) }),
    ("closeness_wf", { closeness($0, $1, isWhole: true) }),
    (
      "closeness_ucinet",
      { table, v in
        guard largest(table) > 0 else { return nil }
        let near = reached(table, v)
        let missing = Double(table.count - 1 - near.count)
        return Double(table.count - 1) / (near.reduce(0, +) + missing * (largest(table) + 1))
      }
    ),
    (
      "valente_foreman",
      { table, v in
        guard largest(table) > 0 else { return nil }
        let sum = reached(table, v).reduce(0) { $0 + largest(table) + 1 - $1 }
        return sum / (Double(table.count - 1) * largest(table))
      }
    ),
  ]

  private static let endings = ["", "_in", "_out", "_undirected"]

  private static let sampled = ["", "_in", "_out"].map { ending in
    Definition.each("harmonic_sampled" + ending) { network, v in
      readings(network)[ending].flatMap {
        $0.count < 2 ? nil : inverse(reached($0, v)) / Double($0.count - 1)
      }
    }
  }

  private static let ofPeople = bySteps.flatMap { id, number in
    endings.map { ending in
      Definition.each(id + ending) { network, v in
        readings(network)[ending].flatMap { number($0, v) }
      }
    }
  }

  /// How ids name the length of a tie, and the length by its weight.
  static let lengths: [(name: String, length: @Sendable (Double) -> Double)] = [
    ("w_inverse", { 1 / $0 }), ("w_opsahl", { 1 / $0.squareRoot() }), ("w_cost", { $0 }),
  ]

  private static let byLength = lengths.flatMap { name, length in
    ["", "_in", "_out"].flatMap { ending in
      [
        Definition.each("harmonic_" + name + ending) { network, v in
          readings(network, length, weighted: true)[ending].map { inverse(reached($0, v)) }
        },
        Definition.each("closeness_\(name)_plain" + ending) { network, v in
          readings(network, length, weighted: true)[ending].map {
            closeness($0, v, isWhole: false)
          }
        },
        Definition.each("closeness_\(name)_wf" + ending) { network, v in
          readings(network, length, weighted: true)[ending].map { closeness($0, v, isWhole: true) }
        },
      ]
    }
  }

  private static func summary(_ table: SmallNetwork.Table) -> (Double?, Double?, Double?, Double) {
    let near = table.indices.flatMap { reached(table, $0) }
    let pairs = Double(table.count) * Double(table.count - 1)
    return (
      near.max(), near.isEmpty ? nil : near.reduce(0, +) / Double(near.count),
      pairs > 0 ? inverse(near) / pairs : nil, Double(near.count)
    )
  }

  private static func ofNetwork(
    _ ending: String, _ table: @escaping @Sendable (SmallNetwork) -> SmallNetwork.Table
  ) -> [Definition] {
    [
      .one("diameter" + ending) { summary(table($0)).0 },
      .one("avg_path_length" + ending) { summary(table($0)).1 },
      .one("global_efficiency" + ending) { summary(table($0)).2 },
    ]
  }

  /// What a vertex scores for centralization: over the others, the mean of one over the steps, and one
  /// over the mean of the steps.
  private struct Nearness {
    let harmonicSum: Double
    let closeness: Double
  }

  private static func centralization(
    _ network: SmallNetwork, _ score: KeyPath<Nearness, Double>, star: (Double) -> Double
  ) -> Double? {
    guard network.all.count > 2 else { return nil }
    let table = SmallNetwork.distances(network.either)
    let scores = network.all.map { v in
      let near = reached(table, v)
      return Nearness(
        harmonicSum: inverse(near) / (network.count - 1),
        closeness: near.isEmpty ? 0 : Double(near.count) / near.reduce(0, +))[keyPath: score]
    }
    let top = scores.max() ?? 0
    return scores.reduce(0) { $0 + top - $1 } / star(network.count)
  }

  private static func closenessCentralization(_ network: SmallNetwork) -> Double? {
    guard network.parts().count == 1 else { return nil }
    return centralization(network, \.closeness) { ($0 - 1) * ($0 - 2) / (2 * $0 - 3) }
  }

  private static func share(_ table: SmallNetwork.Table) -> Double? {
    table.count < 2 ? nil : summary(table).3 / (Double(table.count) * Double(table.count - 1))
  }

  static let all: [Definition] =
    ofPeople + sampled + byLength + ofNetwork("") { SmallNetwork.distances($0.ties) }
    + ofNetwork("_undirected") { SmallNetwork.distances($0.either) }
    + lengths.flatMap { name, length in
      ofNetwork("_" + name) { SmallNetwork.distances($0.weights, length) }
    } + [
      .one("reachable_ordered_pairs") { summary(SmallNetwork.distances($0.ties)).3 },
      .one("reachable_ordered_pairs_undirected") { summary(SmallNetwork.distances($0.either)).3 },
      .one("connectedness") { share(SmallNetwork.distances($0.either)) },
      .one("connectedness_directed") { share(SmallNetwork.distances($0.ties)) },
      .one("fragmentation") { share(SmallNetwork.distances($0.either)).map { 1 - $0 } },
      .one("centralization_harmonic") { centralization($0, \.harmonicSum, star: { ($0 - 2) / 2 }) },
      .one("centralization_harmonic_undirected") {
        centralization($0, \.harmonicSum, star: { ($0 - 2) / 2 })
      },
      .one("centralization_closeness") { closenessCentralization($0) },
      .one("centralization_closeness_undirected") { closenessCentralization($0) },
      .each("closeness_sampled") { network, v in
        network.all.count < 2
          ? nil : closeness(SmallNetwork.distances(network.either), v, isWhole: true)
      },
      .one("krackhardt_hierarchy") { network in
        let table = SmallNetwork.distances(network.ties)
        let reach = network.pairs.map { (table[$0.0][$0.1].isFinite, table[$0.1][$0.0].isFinite) }
        let joined = reach.filter { $0.0 || $0.1 }
        let oneWay = joined.count { $0.0 != $0.1 }
        return joined.isEmpty ? nil : Double(oneWay) / Double(joined.count)
      },
    ]
}
