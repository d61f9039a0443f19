import Findings
import Foundation
import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct RivalChoiceTests {
  /// Ten published networks and what divides them; those without a division are compared on chains.
  private static let networks: [(id: String, attribute: String?)] = [
    ("karate", "Faction"), ("krackhardt_friends", "dept"), ("dhhs_collaboration", "agency"),
    ("lazega36", "Office"), ("polbooks", "Leaning"), ("uk_faculty", "Group"),
    ("s50_wave1", "smoke"), ("campnet", "role"), ("florentine_marriage", nil), ("dolphins", nil),
  ]

  private static let count = 5

  @Test(.enabled(if: OpenNetworks.named != nil, "CROSSTIE_CORPUS names no corpus"))
  func `five introductions do at least as well as chance, hubs or common acquaintances`()
    async throws
  {
    let corpus = try #require(OpenNetworks.named)
    print("network               | goal       | ours    | common  | hubs    | chance")
    for (id, attribute) in Self.networks {
      let network = try corpus.network(id, by: attribute)
      var scope = ReadingScope()
      scope.silos.draws = 1
      let reading = await Reading.of(network, options: scope)
      try compare(id, reading, .efficiency) { graph in [graph.distanceSummary().efficiency ?? 0] }
      if attribute != nil {
        try compare(id, reading, .ways) { Wants(reading).met($0) }
      }
    }
  }

  /// Prints how much each way of choosing changes, and expects ours to change no less.
  private func compare(
    _ id: String, _ reading: Reading, _ goal: IntroductionGoal, value: (Graph) -> [Double]
  ) throws {
    let graph = reading.actors.graph.undirected
    let ours = reading.introductions(for: goal, count: Self.count).list.map { introduction in
      [introduction.a, introduction.b].map { reading.actors.vertex(of: $0) ?? 0 }
    }
    let start = value(graph)
    func change(_ pairs: [[Int]]) -> [Double] {
      zip(value(graph.adding(pairs)), start).map { $0 - $1 }
    }
    let rivals = Rivals(reading, graph, count: Self.count)
    let results = [ours, rivals.commonAcquaintances, rivals.hubs].map(change)
    let chance = rivals.byChance.map(change)
    let mean = start.indices.map { place in
      chance.reduce(0) { $0 + $1[place] } / Double(max(1, chance.count))
    }
    let cells = (results + [mean]).map { values in
      values.map { String(format: "%.3f", $0) }.joined(separator: "/")
    }
    print("\(id) | \(goal.rawValue) | " + cells.joined(separator: " | "))
    for rival in results.dropFirst() + [mean] {
      #expect(!isLess(results[0], than: rival), "\(id), \(goal.rawValue)")
    }
  }

  private func isLess(_ left: [Double], than right: [Double]) -> Bool {
    for (a, b) in zip(left, right) where abs(a - b) > 1e-9 { return a < b }
    return false
  }
}

/// Other ways to choose pairs, of people in different groups or parts who are not tied.
private struct Rivals {
  private let graph: Graph
  private let pairs: [[Int]]
  private let count: Int

  init(_ reading: Reading, _ graph: Graph, count: Int) {
    self.graph = graph
    self.count = count
    let groups = reading.actors.nodes.map { $0.actor.flatMap(reading.grouping.index) }
    let hasGroups = Set(groups.compactMap { $0 }).count > 1
    pairs = (0..<graph.vertexCount).flatMap { one in
      ((one + 1)..<max(graph.vertexCount, one + 1)).filter { other in
        graph.edge(from: one, to: other) == nil && (!hasGroups || groups[one] != groups[other])
      }.map { [one, $0] }
    }
  }

  /// Adamic and Adar: common acquaintances, each the less the more they know.
  var commonAcquaintances: [[Int]] {
    best { graph.linkScores(of: $0[0], $0[1]).adamicAdar }
  }

  var hubs: [[Int]] {
    let degrees = graph.degrees()
    return best { Double(degrees[$0[0]] * degrees[$0[1]]) }
  }

  var byChance: [[[Int]]] {
    var generator = SeededGenerator(seed: 1)
    return (0..<20).map { _ in Array(pairs.shuffled(using: &generator).prefix(count)) }
  }

  private func best(_ score: ([Int]) -> Double) -> [[Int]] {
    let scored = pairs.map { (score($0), $0) }
    return scored.sorted {
      $0.0 == $1.0 ? $0.1.lexicographicallyPrecedes($1.1) : $0.0 > $1.0
    }.prefix(count).map(\.1)
  }
}

/// How far what the needed pairs want is met: ways first, then ties, by definition.
private struct Wants {
  private let sides: [(first: [Int], second: [Int], usual: Double)]

  init(_ reading: Reading) {
    let silos = reading.silos
    let rate =
      silos?.pairs.first { $0.dyads > 0 }.map { $0.expected.cross / Double($0.dyads) } ?? 0
    func members(_ organization: OrganizationID) -> [Int] {
      reading.actors.nodes.indices.filter { vertex in
        guard let person = reading.actors.nodes[vertex].actor?.person else { return false }
        return reading.network.person(person)?.home == organization
      }
    }
    sides = (silos?.needed ?? []).map { pair in
      (members(pair.a), members(pair.b), max(1, rate * Double(pair.dyads)))
    }
  }

  func met(_ graph: Graph) -> [Double] {
    var (ways, ties) = (0.0, 0.0)
    for side in sides {
      let separators = graph.separators(between: side.first, and: side.second)
      let most = min(2, side.first.count, side.second.count)
      let known = min(most, separators.map { $0.isEmpty ? 2 : 1 } ?? 0)
      ways -= known == 0 ? 3 : known < most ? 1 : 0
      let second = Set(side.second)
      let observed = side.first.reduce(0) { sum, one in
        sum + graph.neighbors(of: one).count { second.contains(Int($0.vertex)) }
      }
      let shortfall = max(0, side.usual - Double(observed)) / side.usual
      ties -= shortfall * shortfall
    }
    return [ways, ties]
  }
}

extension Graph {
  fileprivate func adding(_ pairs: [[Int]]) -> Graph {
    let added = edges + pairs.map { Edge($0[0], $0[1]) }
    return (try? Graph(vertexCount: vertexCount, edges: added)) ?? .none
  }
}
