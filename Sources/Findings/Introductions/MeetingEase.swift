import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// How easily two people would find to each other; decides among introductions of about the same effect.
struct MeetingEase {
  private let graph: Graph
  private let people: MeetingPeople
  private let introducers: Introducers
  private let ground: SharedGround
  private let colleagues: [Double]
  /// How many introductions each vertex has been given.
  private var given: [Int]

  /// The weights are ours: who can introduce counts most, then what there is to talk about.
  private static let weights = (
    introducer: 0.35, subject: 0.20, level: 0.10, colleagues: 0.15, load: 0.5, given: 0.25
  )

  init(_ reading: Reading, _ people: MeetingPeople, _ introducers: Introducers) {
    graph = reading.actors.graph
    self.people = people
    self.introducers = introducers
    ground = SharedGround(reading.actors, in: reading.network)
    given = [Int](repeating: 0, count: graph.vertexCount)
    let groups = reading.actors.nodes.map { $0.actor.flatMap(reading.grouping.index) }
    let graph = graph
    colleagues = groups.indices.map { vertex in
      guard let group = groups[vertex] else { return 0 }
      let known = graph.neighbors(of: vertex).count { groups[Int($0.vertex)] == group }
      return min(1, Double(known) / 2)
    }
  }

  /// Counts an introduction as given.
  mutating func give(_ pair: MeetingPair) {
    given[pair.one] += 1
    given[pair.other] += 1
  }

  /// What the two could talk about.
  func subjects(_ pair: MeetingPair) -> [Introduction.Subject] { ground.subjects(pair) }

  /// The larger, the easier; whoever is busy or has been given introductions already makes it harder.
  func score(_ pair: MeetingPair) -> Double {
    let weights = Self.weights
    let mutual = people.isKnown(pair) ? 1 : introducers.mutual(pair).map { 0.5 + $0.strength / 2 }
    let ends = [pair.one, pair.other]
    let carried = ends.reduce(0) { sum, end in
      sum + weights.load * people.load[end] + weights.given * Double(given[end])
    }
    return weights.introducer * (mutual ?? 0) + weights.subject * ground.closeness(pair)
      + (ground.isSameLevel(pair) ? weights.level : 0)
      + weights.colleagues * (colleagues[pair.one] + colleagues[pair.other]) / 2 - carried
  }
}
