/// The value of one set of vertices after another, in the same memory.
struct KeyPlayerValuation {
  private let graph: Graph
  private let goal: KeyPlayerGoal
  /// What the others reach to whom vertices are added.
  private var reach: KeyPlayerReach
  /// Those to whom vertices are added.
  private var others: [Int] = []
  private var searches: SearchesSideBySide

  init(_ graph: Graph, _ goal: KeyPlayerGoal) {
    self.graph = graph
    self.goal = goal
    reach = KeyPlayerReach(graph, goal)
    searches = SearchesSideBySide(graph, .outgoing)
  }

  /// About how many looks at an edge one value takes.
  var cost: Double {
    let one = Double(graph.vertexCount + 2 * graph.edges.count)
    return goal == .distanceFragmentation ? one * Double(graph.vertexCount) : one
  }

  /// What a set reaches, in the unit of the goal; from here on vertices are added to it.
  mutating func value(_ set: [Int]) -> Double {
    others = set
    guard goal.isAboutLoss else {
      reach.start(with: set)
      return reach.value
    }
    return fragmentation(without: set)
  }

  /// What the set that was valued last reaches with one more vertex.
  mutating func value(with vertex: Int) -> Double {
    goal.isAboutLoss ? fragmentation(without: others + [vertex]) : reach.value(with: vertex)
  }

  private mutating func fragmentation(without set: [Int]) -> Double {
    var isGone = [Bool](repeating: false, count: graph.vertexCount)
    for vertex in set { isGone[vertex] = true }
    let rest = Double(graph.vertexCount - set.count)
    let joined = goal == .fragmentation ? joinedPairs(isGone) : inverseDistances(isGone)
    return 1 - joined / (rest * (rest - 1))
  }

  /// The ordered pairs of vertices that can reach each other, those left out that are gone.
  private func joinedPairs(_ isGone: [Bool]) -> Double {
    var isSeen = isGone
    var queue: [Int32] = []
    var joined = 0.0
    for start in isGone.indices where !isSeen[start] {
      queue = [Int32(truncatingIfNeeded: start)]
      isSeen[start] = true
      var head = 0
      while head < queue.count {
        for arc in graph.neighbors(of: Int(queue[head])) where !isSeen[Int(arc.vertex)] {
          isSeen[Int(arc.vertex)] = true
          queue.append(arc.vertex)
        }
        head += 1
      }
      joined += Double(queue.count) * Double(queue.count - 1)
    }
    return joined
  }

  /// The sum of one over the distance, over the ordered pairs of vertices, those left out that are gone.
  private mutating func inverseDistances(_ isGone: [Bool]) -> Double {
    let others = isGone.indices.filter { !isGone[$0] }
    var counts: [Int] = []
    for start in stride(from: 0, to: others.count, by: SearchesSideBySide.width) {
      let end = min(start + SearchesSideBySide.width, others.count)
      searches.run(from: others[start..<end], leavingOut: isGone) { _, steps, count in
        if counts.count < steps { counts.append(0) }
        counts[steps - 1] += count
      }
    }
    return counts.enumerated().reduce(0) { $0 + Double($1.element) / Double($1.offset + 1) }
  }
}
