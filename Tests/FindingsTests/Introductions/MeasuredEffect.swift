import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// What an introduction changes, measured by definition on the network as it stands.
struct MeasuredEffect {
  let reading: Reading

  init(_ network: StakeholderNetwork) async {
    var scope = ReadingScope()
    scope.silos.draws = 1
    reading = await Reading.of(network, options: scope)
  }

  func value(of effect: Introduction.Effect) -> Double? {
    let graph = reading.actors.graph
    switch effect.measure {
    case .ways: return effect.sides.map { Double(ways($0)) }
    case .ties: return effect.sides.map { Double(ties($0)) }
    case .efficiency: return graph.distanceSummary().efficiency
    case .resilience: return resilience(graph)
    case .holders:
      let parts = graph.weakComponents().count - graph.isolates().count
      return Double(
        (0..<graph.vertexCount).count { removed in
          // Its own part is gone or grows into several; a vertex left out stands alone.
          let isIsolate = graph.neighbors(of: removed).isEmpty
          let left = Set(
            labels(graph, without: removed).enumerated()
              .filter { place, _ in place != removed && !graph.neighbors(of: place).isEmpty }
              .map(\.element)
          ).count
          return !isIsolate && left > parts
        })
    case .reach: return Double(reached(graph))
    case .load: return graph.betweenness(scale: .perPair).max()
    }
  }

  /// The vertices of one side, by the name it goes by.
  private func members(_ name: Claim) -> [Int] {
    reading.actors.nodes.indices.filter { vertex in
      guard let person = reading.actors.nodes[vertex].actor?.person,
        let home = reading.network.person(person)?.home
      else { return false }
      return name == "\(organization: home)"
    }
  }

  private func ties(_ sides: Introduction.Sides) -> Int {
    let (first, second) = (Set(members(sides.a)), Set(members(sides.b)))
    return reading.actors.graph.edges.count {
      first.contains($0.source) && second.contains($0.target)
        || first.contains($0.target) && second.contains($0.source)
    }
  }

  /// Menger's theorem: two ways without a person in common, if no single person's absence parts the
  /// two sides and neither side is a single person.
  private func ways(_ sides: Introduction.Sides) -> Int {
    let (first, second) = (members(sides.a), members(sides.b))
    let graph = reading.actors.graph
    guard isJoined(graph, first, second, without: nil) else { return 0 }
    let holds = (0..<graph.vertexCount).allSatisfy { isJoined(graph, first, second, without: $0) }
    return holds ? 2 : 1
  }

  private func isJoined(
    _ graph: Graph, _ first: [Int], _ second: [Int], without removed: Int?
  ) -> Bool {
    let parts = labels(graph, without: removed)
    let reached = Set(first.filter { $0 != removed }.map { parts[$0] })
    return second.contains { $0 != removed && reached.contains(parts[$0]) }
  }

  private func labels(_ graph: Graph, without removed: Int?) -> [Int] {
    let edges = graph.edges.filter { $0.source != removed && $0.target != removed }
    return (try? Graph(vertexCount: graph.vertexCount, edges: edges))?.weakComponents().labels ?? []
  }

  private func resilience(_ graph: Graph) -> Double? {
    let count = graph.vertexCount
    return (0..<count).map { removed -> Double in
      let parts = labels(graph, without: removed)
      var joined = 0
      for one in 0..<count {
        for other in (one + 1)..<max(count, one + 1)
        where one != removed && other != removed && parts[one] == parts[other] {
          joined += 1
        }
      }
      return Double(joined) / (Double(count - 1) * Double(count - 2) / 2)
    }.min()
  }

  private func reached(_ graph: Graph) -> Int {
    let champions = reading.network.champions.compactMap {
      reading.actors.vertex(of: .person($0.person))
    }
    let near = champions.map { graph.distances(from: $0) }
    return (0..<graph.vertexCount).count { vertex in
      near.contains { ($0[vertex] ?? 9) <= 2 }
    }
  }
}
