/// Breadth-first searches from one vertex after another that count shortest paths.
struct PathCountSearch {
  private let rows: ArcRows
  private var steps: [Int32]
  private var counts: [Double]
  private var shares: [Double]
  private var order: [Int32]

  /// Makes searches that have not begun.
  ///
  /// - Parameter rows: The arcs that a search follows.
  init(_ rows: ArcRows) {
    self.rows = rows
    steps = [Int32](repeating: -1, count: rows.count)
    counts = [Double](repeating: 0, count: rows.count)
    shares = counts
    order = []
    order.reserveCapacity(rows.count)
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
    run(from: source)
    for place in order.indices.dropFirst().reversed() {
      let vertex = Int(order[place])
      var share = 0.0
      for arc in Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1]) {
        let other = Int(rows.targets[arc])
        if steps[other] == steps[vertex] + 1 { share += shares[other] }
      }
      let dependency = counts[vertex] * share
      sums[vertex] += dependency * weights[source]
      shares[vertex] = (dependency + weights[vertex]) / counts[vertex]
    }
    for vertex in order { steps[Int(vertex)] = -1 }
  }

  /// Adds the dependency of the pairs that start in a vertex on every arc.
  mutating func addArcDependencies(from source: Int, to sums: inout [Double]) {
    run(from: source)
    for place in order.indices.reversed() {
      let vertex = Int(order[place])
      var dependency = 0.0
      for arc in Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1]) {
        let other = Int(rows.targets[arc])
        guard steps[other] == steps[vertex] + 1 else { continue }
        let share = counts[vertex] * shares[other]
        dependency += share
        sums[arc] += share
      }
      shares[vertex] = (dependency + 1) / counts[vertex]
    }
    for vertex in order { steps[Int(vertex)] = -1 }
  }

  private mutating func run(from source: Int) {
    order.removeAll(keepingCapacity: true)
    order.append(Int32(truncatingIfNeeded: source))
    steps[source] = 0
    counts[source] = 1
    var head = 0
    while head < order.count {
      let vertex = Int(order[head])
      head += 1
      let step = steps[vertex] + 1
      for arc in Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1]) {
        let other = Int(rows.targets[arc])
        if steps[other] < 0 {
          steps[other] = step
          counts[other] = counts[vertex]
          order.append(Int32(truncatingIfNeeded: other))
        } else if steps[other] == step {
          counts[other] += counts[vertex]
        }
      }
    }
  }
}
