/// Searches for shortest paths from one vertex after another where lengths are whole numbers from 1 to 255:
/// vertices wait in one bucket for each distance, and paths are counted on the way.
///
/// - SeeAlso: R. B. Dial, “Algorithm 360: shortest-path forest with topological ordering”, 1969,
///   <https://doi.org/10.1145/363269.363610>
struct BucketSearch {
  private let rows: LengthRows
  private let longest: Int32
  private var distances: [Int32]
  private var steps: PathSteps
  /// The vertices whose distance is settled, nearest first.
  private var order: [Int32] = []
  /// The vertices reached, in the order in which they were.
  private var reached: [Int32] = []
  /// For each distance modulo their number, a power of two, the vertices that may be there.
  private var buckets: [[Int32]]

  private static let unreached = Int32.max

  /// Makes searches that have not begun.
  ///
  /// - Parameters:
  ///   - rows: Arcs of whole lengths.
  ///   - notesArcs: Whether dependencies of edges will be asked for.
  init(_ rows: LengthRows, notesArcs: Bool = false) {
    self.rows = rows
    longest = rows.wholeLengths.max() ?? 1
    let count = rows.offsets.count - 1
    distances = [Int32](repeating: Self.unreached, count: count)
    steps = PathSteps(back: rows.back, notesArcs: notesArcs)
    var bucketCount = 2
    while bucketCount <= longest { bucketCount *= 2 }
    buckets = [[Int32]](repeating: [], count: bucketCount)
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
    return LengthProfile(order) { Double(distances[Int($0)]) }
  }

  private mutating func forget() {
    for vertex in reached { distances[Int(vertex)] = Self.unreached }
  }

  private mutating func run(from source: Int) {
    order.removeAll(keepingCapacity: true)
    reached.removeAll(keepingCapacity: true)
    reached.append(Int32(truncatingIfNeeded: source))
    distances[source] = 0
    steps.start(source)
    buckets[0].append(Int32(truncatingIfNeeded: source))
    var distance: Int32 = 0
    var emptyBuckets = 0
    var bound = Self.unreached
    var lookedAt = 0
    while emptyBuckets <= longest {
      let bucket = Int(distance) & (buckets.count - 1)
      let waiting = buckets[bucket]
      emptyBuckets = waiting.isEmpty ? emptyBuckets + 1 : 0
      buckets[bucket] = []
      if reached.count == rows.reaches[source], lookedAt >= reached.count {
        bound = farthest
        lookedAt = 0
      }
      // A vertex waits again when a shorter way was found.
      for vertex in waiting where distances[Int(vertex)] == distance {
        order.append(vertex)
        lookedAt += Self.reach(
          from: Int(vertex), rows, bound - distance, &distances, &steps, &reached, &buckets)
      }
      distance += 1
    }
  }

  /// The largest distance known of the vertices reached.
  private var farthest: Int32 { reached.reduce(0) { max($0, distances[Int($1)]) } }

  /// Looks along the arcs of a vertex, as far as they are no longer than `longest`: no vertex is reached in
  /// a shorter way over the others.
  ///
  /// - Returns: How many arcs were looked at.
  private static func reach(
    from vertex: Int, _ rows: LengthRows, _ longest: Int32, _ distances: inout [Int32],
    _ steps: inout PathSteps, _ reached: inout [Int32], _ buckets: inout [[Int32]]
  ) -> Int {
    let (targets, lengths) = (rows.targets.span, rows.wholeLengths.span)
    let here = distances[vertex]
    let first = Int(rows.offsets[vertex])
    let end = Int(rows.offsets[vertex + 1])
    var distances = distances.mutableSpan
    var arc = first
    while arc < end, lengths[arc] <= longest {
      let other = Int(targets[arc])
      let distance = here &+ lengths[arc]
      let known = distances[other]
      arc &+= 1
      guard distance <= known else { continue }
      if distance == known {
        steps.add(other, from: vertex, over: arc - 1)
        continue
      }
      if known == Self.unreached { reached.append(Int32(truncatingIfNeeded: other)) }
      distances[other] = distance
      steps.replace(other, by: vertex, over: arc - 1)
      buckets[Int(distance) & (buckets.count - 1)].append(Int32(truncatingIfNeeded: other))
    }
    return arc - first
  }
}
