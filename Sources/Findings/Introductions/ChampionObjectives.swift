import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// More people within two steps of a champion.
struct ReachObjective: IntroductionObjective {
  private var graph: Graph
  private let champions: [Int]
  /// The steps from the nearest champion, where there are at most two.
  private var steps: [Int?]
  private(set) var pairs: [MeetingPair]

  /// How far a champion's word carries.
  static let mostSteps = 2

  init(_ reading: Reading, _ graph: Graph, _ people: MeetingPeople) {
    self.graph = graph
    champions = reading.championVertices
    steps = graph.steps(from: champions, upTo: Self.mostSteps)
    pairs = reading.meetingPairs(in: graph, people)
  }

  private func reached(adding pair: MeetingPair) -> Int {
    graph.adding(pair).steps(from: champions, upTo: Self.mostSteps).count { $0 != nil }
  }

  private var reachedNow: Int { steps.count { $0 != nil } }

  func gain(_ pair: MeetingPair) -> Gain {
    let ends = [(pair.one, pair.other), (pair.other, pair.one)]
    var reached: Set<Int> = []
    for (near, far) in ends {
      guard let start = steps[near], start < Self.mostSteps else { continue }
      if steps[far] == nil { reached.insert(far) }
      if start == 0 {
        reached.formUnion(
          graph.neighbors(of: far).map { Int($0.vertex) }.filter { steps[$0] == nil })
      }
    }
    return Gain(Double(reached.count))
  }

  func effects(_ pair: MeetingPair) -> [Introduction.Effect] {
    [
      Introduction.Effect(
        measure: .reach, before: Double(reachedNow), after: Double(reached(adding: pair)))
    ]
  }

  mutating func join(_ pair: MeetingPair) {
    graph = graph.adding(pair)
    steps = graph.steps(from: champions, upTo: Self.mostSteps)
    pairs.removeAll { $0 == pair }
  }
}

/// Less that runs through whoever most runs through now.
struct LoadObjective: IntroductionObjective {
  private var graph: Graph
  private var all: [MeetingPair]
  private var shares: [Double]
  private(set) var pairs: [MeetingPair] = []

  /// Weighing one pair takes a look at every way; so many of the likeliest are weighed.
  static let mostPairs = 40

  init(_ reading: Reading, _ graph: Graph, _ people: MeetingPeople) {
    self.graph = graph
    all = reading.meetingPairs(in: graph, people)
    shares = graph.betweenness(scale: .perPair)
    choosePairs()
  }

  private var most: Double { shares.max() ?? 0 }

  /// The pairs that reach each other through the busiest, those who need the busiest most first.
  private mutating func choosePairs() {
    pairs = []
    guard most > 0, let busiest = shares.firstIndex(of: most) else { return }
    let needs = (0..<graph.vertexCount).map { vertex in
      graph.betweennessSums(from: [vertex]).vertices[busiest]
    }
    let steps = graph.distances(from: busiest)
    let near = Set(steps.indices.filter { (1...2).contains(steps[$0] ?? 0) })
    let likely = all.filter { near.contains($0.one) && near.contains($0.other) }
    func rank(_ pair: MeetingPair) -> (Double, MeetingPair) {
      (-(min(needs[pair.one], needs[pair.other])), pair)
    }
    pairs = likely.sorted { rank($0) < rank($1) }.prefix(Self.mostPairs).sorted()
  }

  func gain(_ pair: MeetingPair) -> Gain { Gain(most - after(pair)) }

  private func after(_ pair: MeetingPair) -> Double {
    graph.adding(pair).betweenness(scale: .perPair).max() ?? 0
  }

  func effects(_ pair: MeetingPair) -> [Introduction.Effect] {
    [Introduction.Effect(measure: .load, before: most, after: after(pair))]
  }

  mutating func join(_ pair: MeetingPair) {
    graph = graph.adding(pair)
    shares = graph.betweenness(scale: .perPair)
    all.removeAll { $0 == pair }
    choosePairs()
  }
}

extension Graph {
  /// The steps from the nearest of some vertices, where there are at most so many.
  func steps(from starts: [Int], upTo limit: Int) -> [Int?] {
    var steps = [Int?](repeating: nil, count: vertexCount)
    for start in starts { steps[start] = 0 }
    var ring = starts
    for step in 1..<(limit + 1) {
      var next: [Int] = []
      for vertex in ring {
        for arc in neighbors(of: vertex) where steps[Int(arc.vertex)] == nil {
          steps[Int(arc.vertex)] = step
          next.append(Int(arc.vertex))
        }
      }
      ring = next
    }
    return steps
  }
}
