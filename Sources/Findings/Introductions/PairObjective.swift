import GraphKernel
import StakeholderModel

/// Ways and ties between sides that should be tied.
struct PairObjective: IntroductionObjective {
  private var targets: [PairTarget]
  private var graph: Graph
  private let people: MeetingPeople
  private let countsWays: Bool

  init(_ targets: [PairTarget], _ graph: Graph, _ people: MeetingPeople, countsWays: Bool) {
    self.targets = targets
    self.graph = graph
    self.people = people
    self.countsWays = countsWays
  }

  var isMet: Bool { !targets.contains(where: isWanting) }

  private func isWanting(_ target: PairTarget) -> Bool {
    want(target, ways: target.ways) > 0 || shortfall(target, ties: target.ties) > 0
  }

  private func want(_ target: PairTarget, ways: Int) -> Double {
    guard countsWays, target.reason != .thin else { return 0 }
    return PairTarget.want(ways: ways, most: target.most)
  }

  /// Squared, so that the first tie of a pair counts for more than another of a pair with some.
  private func shortfall(_ target: PairTarget, ties: Int) -> Double {
    guard target.reason != .dependent else { return 0 }
    return target.shortfall(ties: ties) * target.shortfall(ties: ties)
  }

  var pairs: [MeetingPair] {
    let wanting = targets.filter(isWanting)
    let limit = people.sideLimit(sides: wanting.count)
    var pairs: Set<MeetingPair> = []
    for target in wanting {
      let second = people.free(among: target.second, limit: limit)
      for one in people.free(among: target.first, limit: limit) {
        for other in second {
          let pair = MeetingPair(one, other)
          if people.mayMeet(pair), graph.edge(from: one, to: other) == nil { pairs.insert(pair) }
        }
      }
    }
    return pairs.sorted()
  }

  func gain(_ pair: MeetingPair) -> Gain {
    var gain = Gain()
    for target in targets {
      let ways = want(target, ways: target.ways) - want(target, ways: target.ways(adding: pair))
      let ties =
        target.joins(pair)
        ? shortfall(target, ties: target.ties) - shortfall(target, ties: target.ties + 1) : 0
      switch target.reason {
      case .needed where countsWays:
        gain.parts[0] += ways
        gain.parts[1] += ties
      case .needed: gain.parts[0] += ties
      case .thin, .dependent: gain.parts[2] += ways + ties
      }
    }
    return gain
  }

  func effects(_ pair: MeetingPair) -> [Introduction.Effect] {
    let changed = targets.enumerated().compactMap { number, target -> Change? in
      let ways = target.ways(adding: pair)
      let isWays = want(target, ways: target.ways) > want(target, ways: ways)
      guard isWays || target.joins(pair) && shortfall(target, ties: target.ties) > 0 else {
        return nil
      }
      let effect = Introduction.Effect(
        measure: isWays ? .ways : .ties, before: Double(isWays ? target.ways : target.ties),
        after: Double(isWays ? ways : target.ties + 1), sides: target.sides)
      return Change(
        effect: effect,
        rank: [
          target.reason == .needed ? 0 : 1, target.joins(pair) ? 0 : 1, isWays ? 0 : 1, number,
        ])
    }
    return changed.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.effect)
  }

  private struct Change {
    let effect: Introduction.Effect
    let rank: [Int]
  }

  mutating func join(_ pair: MeetingPair) {
    graph = graph.adding(pair)
    for number in targets.indices { targets[number].update(graph) }
  }
}

extension Graph {
  /// The graph with one more edge.
  func adding(_ pair: MeetingPair) -> Graph {
    guard
      let graph = try? Graph(
        vertexCount: vertexCount, edges: edges + [Edge(pair.one, pair.other)])
    else { preconditionFailure("people who are tied are not introduced") }
    return graph
  }
}
