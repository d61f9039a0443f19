/// Communities on a graph, changed by moving one vertex at a time.
struct CommunityMoves {
  private let graph: CommunityGraph
  private(set) var labels: [Int32]
  /// What the members of each community weigh.
  private var masses: [CommunityGraph.Mass]
  private var memberCounts: [Int32]
  /// Communities without a member.
  private var empty: [Int32]
  private var near: NeighborWeights

  /// - Complexity: O(*n*); labels lie in `0..<graph.count`.
  init(_ graph: CommunityGraph, _ labels: [Int32]) {
    self.graph = graph
    self.labels = labels
    masses = [CommunityGraph.Mass](repeating: .zero, count: graph.count)
    memberCounts = [Int32](repeating: 0, count: graph.count)
    for (vertex, label) in labels.enumerated() {
      masses[Int(label)] += graph.masses[vertex]
      memberCounts[Int(label)] += 1
    }
    empty = []
    for label in memberCounts.indices.reversed() where memberCounts[label] == 0 {
      empty.append(Int32(truncatingIfNeeded: label))
    }
    near = NeighborWeights(graph)
  }

  /// Moves each vertex to the community where it adds most, until none gains; vertices next to a
  /// moved one are looked at again.
  ///
  /// - Returns: Whether any moved.
  mutating func moveAll(_ generator: inout Xoshiro256) -> Bool {
    var queue = VertexQueue(graph.count, &generator)
    var hasMoved = false
    while let vertex = queue.popFirst() {
      let best = bestCommunity(of: vertex)
      guard best != labels[vertex] else { continue }
      move(vertex, to: best)
      hasMoved = true
      queue.append(graph.neighbors, graph.row(vertex), labels, except: best)
    }
    return hasMoved
  }

  /// The community where a vertex adds most, its own where another adds no more than rounding.
  private mutating func bestCommunity(of vertex: Int) -> Int32 {
    let old = labels[vertex]
    near.add(vertex, graph, labels)
    let own = graph.masses[vertex]
    var best = old
    var most = near.weights[Int(old)] - graph.cost(own, with: masses[Int(old)] - own)
    let least = 1e-12 * (1 + own.x + own.y)
    near.empty { label, weight in
      let here = weight - graph.cost(own, with: masses[Int(label)])
      guard here > most + least, label != old else { return }
      most = here
      best = label
    }
    if 0 > most + least, memberCounts[Int(old)] > 1, let fresh = empty.last { best = fresh }
    return best
  }

  private mutating func move(_ vertex: Int, to label: Int32) {
    let old = Int(labels[vertex])
    masses[old] -= graph.masses[vertex]
    memberCounts[old] -= 1
    if memberCounts[old] == 0 { empty.append(labels[vertex]) }
    if memberCounts[Int(label)] == 0, empty.last == label { empty.removeLast() }
    labels[vertex] = label
    memberCounts[Int(label)] += 1
    masses[Int(label)] += graph.masses[vertex]
  }

  /// Divides each community into well-connected parts: vertices that are still alone join a part of
  /// their community, more likely one where they add more.
  ///
  /// - Returns: The parts, as labels in `0..<graph.count`.
  func refined(_ generator: inout Xoshiro256) -> [Int32] {
    let alone = (0..<graph.count).map { Int32(truncatingIfNeeded: $0) }
    var parts = CommunityMoves(graph, alone)
    let order = generator.scattered(graph.count)
    var choice = WeighedChoice()
    for vertex in order where parts.memberCounts[Int(parts.labels[Int(vertex)])] == 1 {
      parts.join(Int(vertex), inside: self, &choice, &generator)
    }
    return parts.labels
  }

  /// Moves a vertex that is alone to a well-connected part of its community.
  private mutating func join(
    _ vertex: Int, inside whole: CommunityMoves, _ choice: inout WeighedChoice,
    _ generator: inout Xoshiro256
  ) {
    let (community, alone) = (whole.labels[vertex], labels[vertex])
    near.add(vertex, graph, labels, inside: whole.labels)
    let own = graph.masses[vertex]
    let rest = whole.masses[Int(community)] - own
    var linked = 0.0
    choice.removeAll()
    near.empty { label, weight in
      linked += weight
      let gain = weight - graph.cost(own, with: masses[Int(label)])
      if gain >= 0, label != alone { choice.add(label, gain) }
    }
    guard linked >= graph.cost(own, with: rest) else { return }
    // Parts that add almost as much as the best one are almost as likely.
    let temperature = 0.05 * (own.x + own.y + 1e-9)
    if let part = choice.draw(temperature, &generator) { move(vertex, to: part) }
  }
}

extension Xoshiro256 {
  /// The numbers below `count` in a random order.
  ///
  /// Where there are many, runs of 64 numbers stay together, each in a random order: their rows are near
  /// each other in memory.
  fileprivate mutating func scattered(_ count: Int) -> [Int32] {
    var numbers = (0..<count).map { Int32(truncatingIfNeeded: $0) }
    guard count > 8_192 else {
      shuffle(&numbers)
      return numbers
    }
    let run = 64
    var starts = Array(stride(from: 0, to: count, by: run))
    shuffle(&starts)
    numbers.removeAll(keepingCapacity: true)
    for start in starts {
      var members = (start..<min(start + run, count)).map { Int32(truncatingIfNeeded: $0) }
      shuffle(&members)
      numbers += members
    }
    return numbers
  }
}

/// Vertices that wait to be looked at, each once at most.
private struct VertexQueue {
  private var ring: [Int32]
  private var isWaiting: [Bool]
  private var head = 0
  private var count: Int

  /// All vertices, in a random order.
  init(_ count: Int, _ generator: inout Xoshiro256) {
    ring = generator.scattered(count)
    isWaiting = [Bool](repeating: true, count: count)
    self.count = count
  }

  mutating func popFirst() -> Int? {
    guard count > 0 else { return nil }
    let vertex = Int(ring[head])
    head = head + 1 == ring.count ? 0 : head + 1
    count -= 1
    isWaiting[vertex] = false
    return vertex
  }

  /// Lets the neighbors in a row wait, except for those in a community.
  mutating func append(
    _ neighbors: [Int32], _ row: Range<Int>, _ labels: [Int32], except community: Int32
  ) {
    for entry in row {
      let other = Int(neighbors[entry])
      guard !isWaiting[other], labels[other] != community else { continue }
      isWaiting[other] = true
      let place = head + count
      ring[place < ring.count ? place : place - ring.count] = neighbors[entry]
      count += 1
    }
  }
}
