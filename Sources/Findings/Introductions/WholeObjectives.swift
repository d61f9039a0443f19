import GraphKernel
import NetworkAnalysis
import StakeholderModel

extension Reading {
  /// The pairs of people who may meet and are in different groups or in parts without a way between
  /// them; without groups, all who may meet.
  func meetingPairs(in graph: Graph, _ people: MeetingPeople) -> [MeetingPair] {
    let groups = actors.nodes.map { $0.actor.flatMap(grouping.index) }
    let hasGroups = Set(groups.compactMap { $0 }).count > 1
    let parts = graph.weakComponents().labels
    let free = people.free(
      among: Array(0..<graph.vertexCount), limit: 2 * people.sideLimit(sides: 2))
    var pairs: [MeetingPair] = []
    for (place, one) in free.enumerated() {
      for other in free[(place + 1)...] {
        let crosses = !hasGroups || groups[one] != groups[other] || parts[one] != parts[other]
        let pair = MeetingPair(one, other)
        if crosses, graph.edge(from: one, to: other) == nil, people.mayMeet(pair) {
          pairs.append(pair)
        }
      }
    }
    return pairs
  }

  /// The people who are champions of something now, as vertices.
  var championVertices: [Int] {
    let people = network.champions.filter { $0.status == .active || $0.status == .committed }
      .map(\.person)
    return Set(people.compactMap { actors.vertex(of: .person($0)) }).sorted()
  }
}

/// Shorter chains between everybody.
struct EfficiencyObjective: IntroductionObjective {
  private var distances: GrowingDistances
  private var now: Double
  private(set) var pairs: [MeetingPair]

  init(_ reading: Reading, _ graph: Graph, _ people: MeetingPeople) {
    let distances = GrowingDistances(graph)
    self.distances = distances
    now = distances.efficiency ?? 0
    pairs = reading.meetingPairs(in: graph, people)
  }

  func gain(_ pair: MeetingPair) -> Gain {
    let after = distances.efficiency(adding: pair.one, pair.other) ?? 0
    return Gain(after - now)
  }

  func effects(_ pair: MeetingPair) -> [Introduction.Effect] {
    [
      Introduction.Effect(
        measure: .efficiency, before: distances.efficiency ?? 0,
        after: distances.efficiency(adding: pair.one, pair.other) ?? 0)
    ]
  }

  mutating func join(_ pair: MeetingPair) {
    distances.add(pair.one, pair.other)
    now = distances.efficiency ?? 0
    pairs.removeAll { $0 == pair }
  }
}

/// Less that hangs on one person: more pairs still joined after the costliest loss, then fewer people
/// whose loss parts others.
struct ResilienceObjective: IntroductionObjective {
  private var graph: Graph
  private var now: WorstLoss?
  private(set) var pairs: [MeetingPair]

  init(_ reading: Reading, _ graph: Graph, _ people: MeetingPeople) {
    self.graph = graph
    now = graph.worstLoss()
    pairs = reading.meetingPairs(in: graph, people)
  }

  func gain(_ pair: MeetingPair) -> Gain {
    guard let now, let after = graph.worstLoss(adding: (pair.one, pair.other)) else {
      return Gain()
    }
    return Gain(
      after.connected - now.connected, Double(now.separatingCount - after.separatingCount))
  }

  func effects(_ pair: MeetingPair) -> [Introduction.Effect] {
    guard let now, let after = graph.worstLoss(adding: (pair.one, pair.other)) else { return [] }
    let held = Introduction.Effect(
      measure: .resilience, before: now.connected, after: after.connected)
    let holders = Introduction.Effect(
      measure: .holders, before: Double(now.separatingCount),
      after: Double(after.separatingCount))
    return [held, holders].filter { $0.before != $0.after }
  }

  mutating func join(_ pair: MeetingPair) {
    graph = graph.adding(pair)
    now = graph.worstLoss()
    pairs.removeAll { $0 == pair }
  }
}
