/// The value of one set of vertices after another, in the same memory.
struct KeyPlayerValuation {
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

  /// What a set reaches, in the unit of the goal.
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
