/// Searches for shortest paths from one vertex after another where lengths are whole numbers from 1 to 255:
/// vertices wait in one bucket for each distance, and paths are counted on the way.
///
/// - SeeAlso: R. B. Dial, “Algorithm 360: shortest-path forest with topological ordering”, 1969,
///   <https://doi.org/10.1145/363269.363610>
struct BucketSearch {
  private let rows: ArcRows
  private let lengths: [Int32]
  private let longest: Int
  private var distances: [Int32]
  private var counts: [Double]
  private var shares: [Double]
  private var order: [Int32] = []
  /// For each distance modulo their number, the vertices that may be there.
  private var buckets: [[Int32]]

  private static let unreached = Int32.max

  /// Makes searches that have not begun; `nil` when a length is not such a number.
  init?(_ graph: Graph, _ length: EdgeLength) {
    let lengths = graph.lengths(length)
    guard lengths.allSatisfy({ $0 >= 1 && $0 <= 255 && $0 == $0.rounded(.down) }) else {
      return nil
    }
    rows = graph.outgoing
    self.lengths = rows.edges.map { Int32(lengths[Int($0)]) }
    longest = Int(lengths.max() ?? 1)
    distances = [Int32](repeating: Self.unreached, count: graph.vertexCount)
    counts = [Double](repeating: 0, count: graph.vertexCount)
    shares = counts
    buckets = [[Int32]](repeating: [], count: longest + 1)
    order.reserveCapacity(graph.vertexCount)
  }

  /// Adds the dependency of the pairs that start in a vertex on every vertex.
  mutating func addDependencies(from source: Int, to sums: inout [Double]) {
    run(from: source)
    Self.collect(order, rows, lengths, distances, counts, &shares, &sums)
    for vertex in order { distances[Int(vertex)] = Self.unreached }
  }

  private mutating func run(from source: Int) {
    order.removeAll(keepingCapacity: true)
    distances[source] = 0
    counts[source] = 1
    buckets[0].append(Int32(truncatingIfNeeded: source))
    var distance: Int32 = 0
    var emptyBuckets = 0
    while emptyBuckets <= longest {
      let bucket = Int(distance) % buckets.count
      let waiting = buckets[bucket]
      emptyBuckets = waiting.isEmpty ? emptyBuckets + 1 : 0
      buckets[bucket].removeAll(keepingCapacity: true)
      // A vertex waits again when a shorter way was found, or once more than it is looked at.
      for vertex in waiting where distances[Int(vertex)] == distance {
        order.append(vertex)
        Self.reach(from: Int(vertex), rows, lengths, &distances, &counts, &buckets)
      }
      distance += 1
    }
  }

  private static func reach(
    from vertex: Int, _ rows: ArcRows, _ lengths: [Int32], _ distances: inout [Int32],
    _ counts: inout [Double], _ buckets: inout [[Int32]]
  ) {
    let (targetArray, lengths) = (rows.targets, lengths.span)
    let targets = targetArray.span
    var distances = distances.mutableSpan
    var counts = counts.mutableSpan
    let (here, count) = (distances[vertex], counts[vertex])
    for arc in Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1]) {
      let other = Int(targets[arc])
      let distance = here + lengths[arc]
      let known = distances[other]
      if distance < known {
        distances[other] = distance
        counts[other] = count
        buckets[Int(distance) % buckets.count].append(Int32(truncatingIfNeeded: other))
      } else if distance == known {
        counts[other] += count
      }
    }
  }

  /// Goes through the vertices farthest first.
  private static func collect(
    _ order: [Int32], _ rows: ArcRows, _ lengths: [Int32], _ distances: [Int32],
    _ counts: [Double], _ shares: inout [Double], _ sums: inout [Double]
  ) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    let (lengths, distances, counts) = (lengths.span, distances.span, counts.span)
    var shares = shares.mutableSpan
    var sums = sums.mutableSpan
    for place in order.indices.dropFirst().reversed() {
      let vertex = Int(order[place])
      let here = distances[vertex]
      var share = 0.0
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let other = Int(targets[arc])
        if distances[other] == here + lengths[arc] { share += shares[other] }
      }
      let dependency = counts[vertex] * share
      sums[vertex] += dependency
      shares[vertex] = (dependency + 1) / counts[vertex]
    }
  }
}
