/// What a set of vertices reaches, and what it reaches with one more.
///
/// One more vertex is searched from only as far as it is nearer than the set: beyond a vertex to which the
/// set is as near, the set is as near, too.
struct KeyPlayerReach {
  private let rows: ArcRows
  private let goal: KeyPlayerGoal
  /// The steps from the set to each vertex; one more than any for those that it does not reach.
  private var steps: [Int32]
  /// How many vertices there are by the steps from the set.
  private var counts: [Int]
  /// The vertices that came nearer by the last one, nearest first, in the first places.
  private var nearer: [Int32]
  /// How many these are.
  private var nearerCount = 0
  /// The steps to each of them before.
  private var stepsBefore: [Int32]

  init(_ graph: Graph, _ goal: KeyPlayerGoal) {
    rows = graph.outgoing
    self.goal = goal
    steps = [Int32](repeating: 0, count: graph.vertexCount)
    counts = [Int](repeating: 0, count: graph.vertexCount + 1)
    nearer = steps
    stepsBefore = steps
    start(with: [])
  }

  /// The most steps that count.
  private var limit: Int32 {
    switch goal {
    case .reachOne: 1
    case .reachTwo: 2
    case .inverseDistance, .fragmentation, .distanceFragmentation: .max
    }
  }

  /// What the set reaches, in the unit of the goal.
  ///
  /// It depends on how many others are how near, and on nothing else: equals have the same bits.
  var value: Double {
    var value = 0.0
    var left = steps.count - counts[0] - counts[steps.count]
    var distance = 1
    while left > 0 {
      let count = counts[distance]
      value += goal == .inverseDistance ? Double(count) / Double(distance) : Double(count)
      left -= count
      distance += 1
    }
    return value
  }

  /// Looks at another set.
  ///
  /// - Complexity: O(*n* + *k m*) for *k* vertices.
  mutating func start(with set: [Int]) {
    let unreached = steps.count
    for vertex in steps.indices { steps[vertex] = Int32(truncatingIfNeeded: unreached) }
    for distance in counts.indices { counts[distance] = 0 }
    counts[unreached] = unreached
    for vertex in set { add(vertex) }
  }

  /// What the set reaches with one more vertex.
  ///
  /// - Complexity: O(*n* + *m*) over what is nearer to the vertex.
  mutating func value(with vertex: Int) -> Double {
    add(vertex)
    let value = value
    takeBack()
    return value
  }

  private mutating func add(_ start: Int) {
    nearerCount = Self.spread(
      from: start, rows, limit: limit, &steps, &counts, &nearer, &stepsBefore)
  }

  /// Brings a vertex to the set, and nearer to it all who are nearer to that vertex.
  ///
  /// - Returns: How many came nearer.
  private static func spread(
    from start: Int, _ rows: ArcRows, limit: Int32, _ stepArray: inout [Int32],
    _ countArray: inout [Int], _ nearerArray: inout [Int32], _ beforeArray: inout [Int32]
  ) -> Int {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    var steps = stepArray.mutableSpan
    var counts = countArray.mutableSpan
    var nearer = nearerArray.mutableSpan
    var before = beforeArray.mutableSpan
    nearer[0] = Int32(truncatingIfNeeded: start)
    before[0] = steps[start]
    counts[Int(steps[start])] -= 1
    counts[0] += 1
    steps[start] = 0
    var head = 0
    var end = 1
    while head < end {
      let vertex = Int(nearer[head])
      let next = steps[vertex] &+ 1
      head += 1
      guard next <= limit else { return end }
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let other = Int(targets[arc])
        guard steps[other] > next else { continue }
        nearer[end] = targets[arc]
        before[end] = steps[other]
        end += 1
        counts[Int(steps[other])] -= 1
        counts[Int(next)] += 1
        steps[other] = next
      }
    }
    return end
  }

  /// Takes back the vertex that was added last.
  private mutating func takeBack() {
    for place in 0..<nearerCount {
      let vertex = Int(nearer[place])
      counts[Int(steps[vertex])] -= 1
      counts[Int(stepsBefore[place])] += 1
      steps[vertex] = stepsBefore[place]
    }
  }
}
