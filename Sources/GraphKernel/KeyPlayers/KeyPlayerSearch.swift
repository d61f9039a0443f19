/// The value of one set of vertices after another, in the same memory.
struct KeyPlayerSearch {
  private let graph: Graph
  private let goal: KeyPlayerGoal
  private var isIn: [Bool]
  private var steps: [Int32]
  private var queue: [Int32] = []
  private var searches: SearchesSideBySide

  init(_ graph: Graph, _ goal: KeyPlayerGoal) {
    self.graph = graph
    self.goal = goal
    isIn = [Bool](repeating: false, count: graph.vertexCount)
    steps = [Int32](repeating: -1, count: graph.vertexCount)
    searches = SearchesSideBySide(graph, .outgoing)
  }

  /// About how many looks at an edge one value takes.
  var cost: Double {
    let one = Double(graph.vertexCount + 2 * graph.edges.count)
    return goal == .distanceFragmentation ? one * Double(graph.vertexCount) : one
  }

  func combinationCount(_ size: Int) -> Double {
    (0..<size).reduce(1.0) { $0 * Double(graph.vertexCount - $1) / Double($1 + 1) }
  }

  mutating func value(_ set: [Int]) -> Double {
    for vertex in set { isIn[vertex] = true }
    defer { for vertex in set { isIn[vertex] = false } }
    switch goal {
    case .fragmentation, .distanceFragmentation: return fragmentation(without: set.count)
    case .reachOne: return Double(spread(from: set, limit: 1).count - set.count)
    case .reachTwo: return Double(spread(from: set, limit: 2).count - set.count)
    case .inverseDistance:
      return spread(from: set, limit: .max).reduce(0.0) {
        steps[Int($1)] > 0 ? $0 + 1 / Double(steps[Int($1)]) : $0
      }
    }
  }

  private mutating func fragmentation(without size: Int) -> Double {
    let rest = Double(graph.vertexCount - size)
    var joined = 0.0
    if goal == .fragmentation {
      var isSeen = isIn
      for start in 0..<graph.vertexCount where !isSeen[start] {
        let part = spread(from: [start], limit: .max, avoidingSet: true)
        for vertex in part { isSeen[Int(vertex)] = true }
        joined += Double(part.count) * Double(part.count - 1)
      }
    } else {
      joined = inverseDistances()
    }
    return 1 - joined / (rest * (rest - 1))
  }

  /// The sum of one over the distance, over the ordered pairs of vertices outside the set.
  private mutating func inverseDistances() -> Double {
    let others = isIn.indices.filter { !isIn[$0] }
    var counts: [Int] = []
    for start in stride(from: 0, to: others.count, by: SearchesSideBySide.width) {
      let end = min(start + SearchesSideBySide.width, others.count)
      searches.run(from: others[start..<end], leavingOut: isIn) { _, steps, count in
        if counts.count < steps { counts.append(0) }
        counts[steps - 1] += count
      }
    }
    return counts.enumerated().reduce(0) { $0 + Double($1.element) / Double($1.offset + 1) }
  }

  /// The vertices within some steps of a start, nearest first; `steps` tells how many.
  private mutating func spread(
    from start: [Int], limit: Int32, avoidingSet: Bool = false
  ) -> [Int32] {
    for vertex in queue { steps[Int(vertex)] = -1 }
    queue.removeAll(keepingCapacity: true)
    for vertex in start {
      steps[vertex] = 0
      queue.append(Int32(truncatingIfNeeded: vertex))
    }
    var head = 0
    while head < queue.count {
      let vertex = Int(queue[head])
      head += 1
      if steps[vertex] >= limit { break }
      for arc in graph.neighbors(of: vertex)
      where steps[Int(arc.vertex)] < 0 && !(avoidingSet && isIn[Int(arc.vertex)]) {
        steps[Int(arc.vertex)] = steps[vertex] + 1
        queue.append(arc.vertex)
      }
    }
    return queue
  }
}

extension KeyPlayerSearch {
  /// The first of the best among all sets, in the order of their vertices.
  mutating func exact(_ size: Int) -> KeyPlayers {
    var set = Array(0..<size)
    var best = set
    var most = value(set)
    while Self.advance(&set, below: graph.vertexCount) {
      let here = value(set)
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
      var here = value(set)
      var settled: Int?
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
    var set: [Int] = []
    while set.count < size, let choice = addition(to: set, above: -.infinity) {
      set.append(choice.vertex)
    }
    return set
  }

  private func random(_ size: Int, _ seed: UInt64, _ stream: UInt64) -> [Int] {
    var generator = Xoshiro256(seed: seed, stream: stream)
    var order = Array(0..<graph.vertexCount)
    generator.shuffle(&order)
    return Array(order.prefix(size))
  }

  /// The exchange of one vertex that gives the best set, if it is better.
  ///
  /// - Parameter settled: The place that was exchanged last: the others are as they were, so that
  ///   nothing is better there.
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

  /// The vertex that gives the best set with some others, if that is better than `least`.
  ///
  /// Of distances, only those vertices are looked at closely that may be the best by their bound.
  private mutating func addition(
    to others: [Int], above least: Double
  ) -> (vertex: Int, value: Double)? {
    let open = (0..<graph.vertexCount).filter { !others.contains($0) }
    var candidates = open
    if goal == .distanceFragmentation {
      let bounds = LossBounds(graph, without: others)
      let most = open.max { bounds.losses[$0] < bounds.losses[$1] }
      let sure = max(least, most.map { value(others + [$0]) } ?? least)
      let rest = Double(graph.vertexCount - others.count - 1)
      candidates = open.filter {
        1 - (bounds.whole - bounds.losses[$0]) / (rest * (rest - 1)) > sure - 1e-9
      }
    }
    var best: (vertex: Int, value: Double)?
    for vertex in candidates {
      let here = value(others + [vertex])
      if here > (best?.value ?? least) + 1e-12 { best = (vertex, here) }
    }
    return best
  }
}
