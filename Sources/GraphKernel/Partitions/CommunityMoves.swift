import RealModule

/// Communities on a graph, changed by moving one vertex at a time.
struct CommunityMoves {
  private let graph: CommunityGraph
  private(set) var labels: [Int]
  private var out: [Double]
  private var into: [Double]
  private var sizes: [Double]
  private var memberCounts: [Int]
  private var empty: [Int]
  private var weight: [Double]
  private var near: [Int] = []

  /// - Complexity: O(*n*); labels lie in `0..<graph.count`.
  init(_ graph: CommunityGraph, _ labels: [Int]) {
    self.graph = graph
    self.labels = labels
    out = [Double](repeating: 0, count: graph.count)
    into = out
    sizes = out
    weight = out
    memberCounts = [Int](repeating: 0, count: graph.count)
    for (vertex, label) in labels.enumerated() {
      out[label] += graph.out[vertex]
      into[label] += graph.into[vertex]
      sizes[label] += graph.sizes[vertex]
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
      for entry in graph.rows[vertex]
      where labels[entry.vertex] != best && !isQueued[entry.vertex] {
        isQueued[entry.vertex] = true
        queue.append(entry.vertex)
      }
    }
    return hasMoved
  }

  private mutating func gather(_ vertex: Int) {
    near.removeAll(keepingCapacity: true)
    for entry in graph.rows[vertex] {
      let label = labels[entry.vertex]
      if weight[label] == 0 { near.append(label) }
      weight[label] += entry.weight
    }
  }

  private func gain(_ vertex: Int, in label: Int) -> Double {
    weight[label]
      - graph.cost(vertex, out: out[label], into: into[label], size: sizes[label])
  }

  /// The community where a vertex adds most, its own where another adds no more than rounding.
  private mutating func bestCommunity(of vertex: Int) -> Int {
    let old = labels[vertex]
    gather(vertex)
    take(vertex, sign: -1)
    var best = old
    var most = gain(vertex, in: old)
    let least = 1e-12 * (1 + graph.out[vertex] + graph.into[vertex])
    for label in near where label != old {
      let here = gain(vertex, in: label)
      if here > most + least {
        most = here
        best = label
      }
    }
    if 0 > most + least, memberCounts[old] > 1, let fresh = empty.last { best = fresh }
    take(vertex, sign: 1)
    for label in near { weight[label] = 0 }
    return best
  }

  private mutating func take(_ vertex: Int, sign: Double) {
    let label = labels[vertex]
    out[label] += sign * graph.out[vertex]
    into[label] += sign * graph.into[vertex]
    sizes[label] += sign * graph.sizes[vertex]
  }

  private mutating func move(_ vertex: Int, to label: Int) {
    take(vertex, sign: -1)
    memberCounts[labels[vertex]] -= 1
    if memberCounts[labels[vertex]] == 0 { empty.append(labels[vertex]) }
    if memberCounts[label] == 0, empty.last == label { empty.removeLast() }
    labels[vertex] = label
    memberCounts[label] += 1
    take(vertex, sign: 1)
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
    for entry in graph.rows[vertex] where communities[entry.vertex] == community {
      let label = labels[entry.vertex]
      if weight[label] == 0 { near.append(label) }
      weight[label] += entry.weight
      linked += entry.weight
    }
    defer { for label in near { weight[label] = 0 } }
    let restCost = graph.cost(
      vertex, out: whole.out[community] - graph.out[vertex],
      into: whole.into[community] - graph.into[vertex],
      size: whole.sizes[community] - graph.sizes[vertex])
    guard linked >= restCost else { return }
    let options = near.filter { $0 != own }.map { ($0, gain(vertex, in: $0)) }
      .filter { $0.1 >= 0 }
    guard let top = options.map(\.1).max() else { return }
    // Parts that add almost as much as the best one are almost as likely.
    let temperature = 0.05 * (graph.out[vertex] + graph.into[vertex] + 1e-9)
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
