import RealModule

/// Communities on a graph, changed by moving one vertex at a time.
struct CommunityMoves {
  private let graph: CommunityGraph
  private(set) var labels: [Int]
  /// What the members of each community add up to.
  private var ends: [CommunityGraph.Ends]
  private var memberCounts: [Int]
  private var empty: [Int]
  /// The weight between a vertex and each community in ``near``; 0 for the others.
  private var weight: [Double]
  private var near: [Int] = []

  /// - Complexity: O(*n*); labels lie in `0..<graph.count`.
  init(_ graph: CommunityGraph, _ labels: [Int]) {
    self.graph = graph
    self.labels = labels
    ends = [CommunityGraph.Ends](repeating: .init(), count: graph.count)
    weight = [Double](repeating: 0, count: graph.count)
    memberCounts = [Int](repeating: 0, count: graph.count)
    for (vertex, label) in labels.enumerated() {
      ends[label] += graph.ends[vertex]
      memberCounts[label] += 1
    }
    empty = memberCounts.indices.filter { [memberCounts] in memberCounts[$0] == 0 }.reversed()
  }

  /// Moves each vertex to the community where it adds most, until none gains; vertices next to a
  /// moved one are looked at again.
  ///
  /// - Returns: Whether any moved.
  mutating func moveAll(_ generator: inout Xoshiro256) -> Bool {
    var queue = Array(0..<graph.count)
    generator.shuffle(&queue)
    var isQueued = [Bool](repeating: true, count: graph.count)
    var head = 0
    var hasMoved = false
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      isQueued[vertex] = false
      let old = labels[vertex]
      let best = bestCommunity(of: vertex)
      guard best != old else { continue }
      move(vertex, to: best)
      hasMoved = true
      for entry in graph.row(vertex) {
        let other = Int(graph.neighbors[entry])
        guard labels[other] != best, !isQueued[other] else { continue }
        isQueued[other] = true
        queue.append(other)
      }
    }
    return hasMoved
  }

  /// Adds up the weight between a vertex and each community next to it.
  private static func gather(
    _ row: Range<Int>, _ graph: CommunityGraph, _ labels: [Int], _ weight: inout [Double],
    _ near: inout [Int]
  ) {
    let (neighbors, weights) = (graph.neighbors.span, graph.weights.span)
    let labels = labels.span
    var weight = weight.mutableSpan
    near.removeAll(keepingCapacity: true)
    for entry in row {
      let label = labels[Int(neighbors[entry])]
      let before = weight[label]
      if before == 0 { near.append(label) }
      weight[label] = before + weights[entry]
    }
  }

  private func gain(_ vertex: Int, in label: Int) -> Double {
    weight[label] - graph.cost(graph.ends[vertex], with: ends[label])
  }

  /// The community where a vertex adds most, its own where another adds no more than rounding.
  private mutating func bestCommunity(of vertex: Int) -> Int {
    let old = labels[vertex]
    Self.gather(graph.row(vertex), graph, labels, &weight, &near)
    let own = graph.ends[vertex]
    var rest = ends[old]
    rest -= own
    var best = old
    var most = weight[old] - graph.cost(own, with: rest)
    let least = 1e-12 * (1 + own.out + own.into)
    for label in near where label != old {
      let here = weight[label] - graph.cost(own, with: ends[label])
      if here > most + least {
        most = here
        best = label
      }
    }
    if 0 > most + least, memberCounts[old] > 1, let fresh = empty.last { best = fresh }
    for label in near { weight[label] = 0 }
    return best
  }

  private mutating func move(_ vertex: Int, to label: Int) {
    let old = labels[vertex]
    ends[old] -= graph.ends[vertex]
    memberCounts[old] -= 1
    if memberCounts[old] == 0 { empty.append(old) }
    if memberCounts[label] == 0, empty.last == label { empty.removeLast() }
    labels[vertex] = label
    memberCounts[label] += 1
    ends[label] += graph.ends[vertex]
  }

  /// Divides each community into well-connected parts: vertices that are still alone join a part of
  /// their community, more likely one where they add more.
  ///
  /// - Returns: The parts, as labels in `0..<graph.count`.
  func refined(_ generator: inout Xoshiro256) -> [Int] {
    var parts = CommunityMoves(graph, Array(0..<graph.count))
    var order = Array(0..<graph.count)
    generator.shuffle(&order)
    for vertex in order where parts.memberCounts[parts.labels[vertex]] == 1 {
      parts.join(vertex, inside: labels, self, &generator)
    }
    return parts.labels
  }

  /// Moves a vertex that is alone to a well-connected part of its community.
  private mutating func join(
    _ vertex: Int, inside communities: [Int], _ whole: CommunityMoves,
    _ generator: inout Xoshiro256
  ) {
    let community = communities[vertex]
    let own = labels[vertex]
    near.removeAll(keepingCapacity: true)
    var linked = 0.0
    for entry in graph.row(vertex) {
      let other = Int(graph.neighbors[entry])
      guard communities[other] == community else { continue }
      let label = labels[other]
      if weight[label] == 0 { near.append(label) }
      weight[label] += graph.weights[entry]
      linked += graph.weights[entry]
    }
    defer { for label in near { weight[label] = 0 } }
    let here = graph.ends[vertex]
    var rest = whole.ends[community]
    rest -= here
    guard linked >= graph.cost(here, with: rest) else { return }
    let options = near.filter { $0 != own }.map { ($0, gain(vertex, in: $0)) }
      .filter { $0.1 >= 0 }
    guard let top = options.map(\.1).max() else { return }
    // Parts that add almost as much as the best one are almost as likely.
    let temperature = 0.05 * (here.out + here.into + 1e-9)
    let shares = options.map { Double.exp(($0.1 - top) / temperature) }
    var draw = generator.uniform() * shares.reduce(0, +)
    var choice = options[0].0
    for (option, share) in zip(options, shares) {
      choice = option.0
      draw -= share
      if draw < 0 { break }
    }
    move(vertex, to: choice)
  }
}
