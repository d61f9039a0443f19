/// The best set of vertices for a goal, among all sets or by adding and exchanging single vertices.
struct KeyPlayerSearch {
  private let vertexCount: Int
  private var valuation: KeyPlayerValuation
  private let bounds: KeyPlayerBounds
  /// Vertices added one by one, each the best with those before.
  private var growth: [Int] = []

  init(_ graph: Graph, _ goal: KeyPlayerGoal) {
    vertexCount = graph.vertexCount
    var valuation = KeyPlayerValuation(graph, goal)
    let vertices = goal.isAboutLoss ? 0..<0 : 0..<graph.vertexCount
    bounds = KeyPlayerBounds(graph, goal, alone: vertices.map { valuation.value([$0]) })
    self.valuation = valuation
  }

  /// The first of the best among all sets, in the order of their vertices.
  mutating func exact(_ size: Int) -> KeyPlayers {
    var set = Array(0..<size)
    var best = set
    var most = valuation.value(set)
    while Self.advance(&set, below: vertexCount) {
      let here = valuation.value(set)
      if here > most + 1e-12 {
        most = here
        best = set
      }
    }
    return KeyPlayers(vertices: best, value: most, isExact: true)
  }

  /// The next set of as many numbers below `bound`; false after the last.
  private static func advance(_ set: inout [Int], below bound: Int) -> Bool {
    var place = set.count - 1
    while place >= 0, set[place] == bound - set.count + place { place -= 1 }
    guard place >= 0 else { return false }
    set[place] += 1
    for later in (place + 1)..<max(place + 1, set.count) { set[later] = set[later - 1] + 1 }
    return true
  }

  /// The best set that adding and exchanging single vertices finds.
  mutating func greedy(_ size: Int, restarts: Int, seed: UInt64) -> KeyPlayers {
    var best: [Int] = []
    var most = -Double.infinity
    for restart in 0..<max(1, restarts) {
      var set = restart == 0 ? grown(size) : random(size, seed, UInt64(restart))
      var here = valuation.value(set)
      // Of a set that has grown, the last vertex is the best with the others.
      var settled = restart == 0 ? size - 1 : nil
      while let better = exchange(set, here, leaving: settled) {
        set[better.place] = better.vertex
        here = better.value
        settled = better.place
      }
      if here > most + 1e-12 {
        most = here
        best = set.sorted()
      }
    }
    return KeyPlayers(vertices: best, value: most, isExact: false)
  }

  private mutating func grown(_ size: Int) -> [Int] {
    while growth.count < size, let choice = addition(to: growth, above: -.infinity) {
      growth.append(choice.vertex)
    }
    return Array(growth.prefix(size))
  }

  private func random(_ size: Int, _ seed: UInt64, _ stream: UInt64) -> [Int] {
    var generator = Xoshiro256(seed: seed, stream: stream)
    var order = Array(0..<vertexCount)
    generator.shuffle(&order)
    return Array(order.prefix(size))
  }

  /// The exchange of one vertex that gives the best set, if it is better.
  ///
  /// The place that was exchanged last is settled: the others are as they were, so that nothing is
  /// better there.
  private mutating func exchange(
    _ set: [Int], _ value: Double, leaving settled: Int?
  ) -> (place: Int, vertex: Int, value: Double)? {
    var best: (place: Int, vertex: Int, value: Double)?
    for place in set.indices where place != settled {
      var others = set
      others.remove(at: place)
      if let found = addition(to: others, above: best?.value ?? value) {
        best = (place, found.vertex, found.value)
      }
    }
    return best
  }

  /// The vertex that gives the best set with some others, if that is better than `least`; of equals the
  /// first.
  ///
  /// The vertices of largest bound are looked at first, and the rest not at all.
  private mutating func addition(
    to others: [Int], above least: Double
  ) -> (vertex: Int, value: Double)? {
    let most = bounds.values(with: others, reaching: valuation.value(others))
    let order = (0..<vertexCount).filter { !others.contains($0) }
      .sorted { (-most[$0], $0) < (-most[$1], $1) }
    var best: (vertex: Int, value: Double)?
    for vertex in order.prefix(bounds.areExact ? 1 : vertexCount) {
      guard most[vertex] > (best?.value ?? least) - 1e-9 else { break }
      let here = valuation.value(with: vertex)
      guard here > least + 1e-12 else { continue }
      let isAsGood = best.map { here > $0.value - 1e-12 && vertex < $0.vertex } ?? true
      if isAsGood || here > (best?.value ?? least) + 1e-12 { best = (vertex, here) }
    }
    return best
  }
}
