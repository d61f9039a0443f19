/// Searches for shortest paths of any length from one vertex after another, that count paths on the way.
///
/// Two lengths are the same when they differ by less than 10⁻¹⁰ of the larger one, as in ``WeightedSearch``.
struct HeapSearch {
  private let rows: LengthRows
  private var distances: [Double]
  private var steps: PathSteps
  /// The vertices whose distance is settled, nearest first.
  private var order: [Int32] = []
  /// The vertices reached, in the order in which they were.
  private var reached: [Int32] = []
  private var heap: DistanceHeap
  private static let tolerance = 1e-10

  /// Makes searches that have not begun.
  ///
  /// - Parameters:
  ///   - rows: The arcs.
  ///   - notesArcs: Whether dependencies of edges will be asked for.
  init(_ rows: LengthRows, notesArcs: Bool = false) {
    self.rows = rows
    let count = rows.offsets.count - 1
    distances = [Double](repeating: .infinity, count: count)
    steps = PathSteps(back: rows.back, notesArcs: notesArcs)
    heap = DistanceHeap(count)
    order.reserveCapacity(count)
    reached.reserveCapacity(count)
  }

  /// Adds the dependency of the pairs that start in a vertex on every vertex.
  mutating func addDependencies(from source: Int, to sums: inout [Double]) {
    run(from: source)
    steps.addDependencies(order, to: &sums)
    forget()
  }

  /// Adds the dependency of the pairs that start in a vertex on every edge.
  mutating func addEdgeDependencies(from source: Int, to sums: inout [Double]) {
    run(from: source)
    steps.addEdgeDependencies(order, rows.edges, to: &sums)
    forget()
  }

  /// What the distances from a vertex add up to.
  mutating func profile(from source: Int) -> LengthProfile {
    run(from: source)
    defer { forget() }
    return LengthProfile(order) { distances[Int($0)] }
  }

  private mutating func forget() {
    for vertex in reached { distances[Int(vertex)] = .infinity }
    heap.forget(order)
  }

  private mutating func run(from source: Int) {
    order.removeAll(keepingCapacity: true)
    reached.removeAll(keepingCapacity: true)
    reached.append(Int32(truncatingIfNeeded: source))
    distances[source] = 0
    steps.start(source)
    heap.put(source, at: 0)
    var bound = Double.infinity
    var lookedAt = 0
    while let vertex = heap.removeNearest() {
      order.append(Int32(truncatingIfNeeded: vertex))
      if reached.count == rows.reaches[source], lookedAt >= reached.count {
        bound = farthest
        lookedAt = 0
      }
      lookedAt += Self.reach(from: vertex, rows, bound, &distances, &steps, &reached, &heap)
    }
  }

  /// What no shortest path is longer than, by what is known of the vertices reached.
  private var farthest: Double {
    reached.reduce(0) { max($0, distances[Int($1)]) } * (1 + 2 * Self.tolerance)
  }

  /// Looks along the arcs of a vertex, as far as they lead no farther than `bound`: no vertex is reached in
  /// a shorter way over the others.
  ///
  /// - Returns: How many arcs were looked at.
  private static func reach(
    from vertex: Int, _ rows: LengthRows, _ bound: Double, _ distances: inout [Double],
    _ steps: inout PathSteps, _ reached: inout [Int32], _ heap: inout DistanceHeap
  ) -> Int {
    let (targets, lengths) = (rows.targets.span, rows.lengths.span)
    let here = distances[vertex]
    let first = Int(rows.offsets[vertex])
    let end = Int(rows.offsets[vertex + 1])
    var distances = distances.mutableSpan
    var arc = first
    while arc < end {
      let other = Int(targets[arc])
      let distance = here + lengths[arc]
      let known = distances[other]
      guard distance <= bound else { break }
      arc &+= 1
      guard distance <= known * (1 + tolerance), here < known, distance < .infinity else {
        continue
      }
      if distance < known * (1 - tolerance) {
        if known == .infinity { reached.append(Int32(truncatingIfNeeded: other)) }
        steps.forget(other)
      }
      // An edge that adds nothing to the length is no step.
      if here < distance { steps.add(other, from: vertex, over: arc - 1) }
      guard distance < known else { continue }
      distances[other] = distance
      heap.put(other, at: distance)
    }
    return arc - first
  }
}
