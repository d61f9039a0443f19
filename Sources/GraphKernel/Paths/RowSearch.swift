/// One breadth-first search after another over rows of arcs, in the same memory.
struct RowSearch {
  private let rows: ArcRows
  private let vertices: Range<Int>
  private var steps: [Int32]
  private var order: [Int32]

  /// Makes searches that have not begun.
  ///
  /// - Parameters:
  ///   - rows: The arcs that a search follows.
  ///   - vertices: Vertices that have no arc to others.
  init(_ rows: ArcRows, _ vertices: Range<Int>) {
    self.rows = rows
    self.vertices = vertices
    steps = [Int32](repeating: -1, count: vertices.count)
    order = [Int32](repeating: 0, count: vertices.count)
  }

  /// What the distances from a vertex add up to.
  mutating func profile(from source: Int) -> DistanceProfile {
    let end = Self.run(from: source, rows, vertices.lowerBound, &steps, &order)
    defer { Self.forget(order, end, &steps) }
    return Self.profile(order, end, steps)
  }

  /// Searches from a vertex.
  ///
  /// - Returns: How many vertices were reached, the source included.
  private static func run(
    from source: Int, _ rows: ArcRows, _ first: Int, _ steps: inout [Int32],
    _ order: inout [Int32]
  ) -> Int {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    var steps = steps.mutableSpan
    var order = order.mutableSpan
    order[0] = Int32(truncatingIfNeeded: source - first)
    steps[source - first] = 0
    var head = 0
    var end = 1
    while head < end {
      let vertex = Int(order[head])
      head += 1
      let step = steps[vertex] &+ 1
      for arc in Int(offsets[first + vertex])..<Int(offsets[first + vertex + 1]) {
        let other = Int(targets[arc]) &- first
        guard steps[other] < 0 else { continue }
        steps[other] = step
        order[end] = Int32(truncatingIfNeeded: other)
        end += 1
      }
    }
    return end
  }

  /// Adds up the steps of the vertices that were reached, nearest first.
  private static func profile(
    _ order: [Int32], _ end: Int, _ steps: [Int32]
  ) -> DistanceProfile {
    let (order, steps) = (order.span, steps.span)
    var sum = 0
    var inverseSum = 0.0
    var place = 1
    while place < end {
      let step = steps[Int(order[place])]
      let start = place
      while place < end, steps[Int(order[place])] == step { place += 1 }
      sum += (place - start) * Int(step)
      inverseSum += Double(place - start) / Double(step)
    }
    return DistanceProfile(
      reached: end - 1, sum: sum, inverseSum: inverseSum,
      eccentricity: Int(steps[Int(order[end - 1])]))
  }

  private static func forget(_ order: [Int32], _ end: Int, _ steps: inout [Int32]) {
    let order = order.span
    var steps = steps.mutableSpan
    for place in 0..<end { steps[Int(order[place])] = -1 }
  }
}
