/// Breadth-first searches from one vertex after another that count shortest paths.
struct PathCountSearch {
  private let rows: ArcRows
  private var steps: [Int32]
  private var counts: [Double]
  private var shares: [Double]
  /// The vertices that the last search reached, nearest first, in the first places.
  private var order: [Int32]

  /// Makes searches that have not begun.
  ///
  /// - Parameter rows: The arcs that a search follows.
  init(_ rows: ArcRows) {
    self.rows = rows
    steps = [Int32](repeating: -1, count: rows.count)
    counts = [Double](repeating: 0, count: rows.count)
    shares = counts
    order = [Int32](repeating: 0, count: rows.count)
  }

  /// Adds the dependency of the pairs that start in a vertex on every vertex.
  ///
  /// - Parameters:
  ///   - source: Where paths start.
  ///   - weights: How many vertices each vertex stands for.
  ///   - sums: What is added to.
  mutating func addDependencies(
    from source: Int, _ weights: [Double], to sums: inout [Double]
  ) {
    let end = Self.run(from: source, rows, &steps, &counts, &order)
    Self.collect(order, end, rows, steps, counts, weights, &shares, &sums)
    Self.forget(order, end, &steps)
  }

  /// Adds the dependency of the pairs that start in a vertex on every arc.
  mutating func addArcDependencies(from source: Int, to sums: inout [Double]) {
    let end = Self.run(from: source, rows, &steps, &counts, &order)
    Self.collectByArc(order, end, rows, steps, counts, &shares, &sums)
    Self.forget(order, end, &steps)
  }

  /// Searches from a vertex.
  ///
  /// - Returns: How many vertices were reached, the source included.
  private static func run(
    from source: Int, _ rows: ArcRows, _ steps: inout [Int32], _ counts: inout [Double],
    _ order: inout [Int32]
  ) -> Int {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    var steps = steps.mutableSpan
    var counts = counts.mutableSpan
    var order = order.mutableSpan
    order[0] = Int32(truncatingIfNeeded: source)
    steps[source] = 0
    counts[source] = 1
    var head = 0
    var end = 1
    while head < end {
      let vertex = Int(order[head])
      head += 1
      let step = steps[vertex] &+ 1
      let count = counts[vertex]
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let other = Int(targets[arc])
        if steps[other] < 0 {
          steps[other] = step
          counts[other] = count
          order[end] = Int32(truncatingIfNeeded: other)
          end += 1
        } else if steps[other] == step {
          counts[other] += count
        }
      }
    }
    return end
  }

  /// Goes back from the farthest vertex.
  private static func collect(
    _ order: [Int32], _ end: Int, _ rows: ArcRows, _ steps: [Int32], _ counts: [Double],
    _ weights: [Double], _ shares: inout [Double], _ sums: inout [Double]
  ) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    let (order, steps, counts, weights) = (order.span, steps.span, counts.span, weights.span)
    var shares = shares.mutableSpan
    var sums = sums.mutableSpan
    let worth = weights[Int(order[0])]
    for place in (1..<max(end, 1)).reversed() {
      let vertex = Int(order[place])
      let next = steps[vertex] &+ 1
      var share = 0.0
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let other = Int(targets[arc])
        if steps[other] == next { share += shares[other] }
      }
      let dependency = counts[vertex] * share
      sums[vertex] += dependency * worth
      shares[vertex] = (dependency + weights[vertex]) / counts[vertex]
    }
  }

  /// The same for arcs.
  private static func collectByArc(
    _ order: [Int32], _ end: Int, _ rows: ArcRows, _ steps: [Int32], _ counts: [Double],
    _ shares: inout [Double], _ sums: inout [Double]
  ) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    let (order, steps, counts) = (order.span, steps.span, counts.span)
    var shares = shares.mutableSpan
    var sums = sums.mutableSpan
    for place in (0..<end).reversed() {
      let vertex = Int(order[place])
      let next = steps[vertex] &+ 1
      let count = counts[vertex]
      var dependency = 0.0
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let other = Int(targets[arc])
        guard steps[other] == next else { continue }
        let share = count * shares[other]
        dependency += share
        sums[arc] += share
      }
      shares[vertex] = (dependency + 1) / count
    }
  }

  private static func forget(_ order: [Int32], _ end: Int, _ steps: inout [Int32]) {
    let order = order.span
    var steps = steps.mutableSpan
    for place in 0..<end { steps[Int(order[place])] = -1 }
  }
}
