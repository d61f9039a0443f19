/// How many vertices are at each distance from each vertex of a part.
struct DistanceCounts: Sendable {
  /// For each distance from 1 up, a number for each vertex.
  private var rows: [[UInt32]] = []

  /// Adds the vertices at a distance that were counted anew.
  mutating func add(_ counts: [UInt32], at distance: Int) {
    if rows.count < distance {
      rows.append(counts)
    } else {
      for (vertex, count) in counts.enumerated() { rows[distance - 1][vertex] += count }
    }
  }

  mutating func add(_ other: DistanceCounts) {
    for (place, counts) in other.rows.enumerated() { add(counts, at: place + 1) }
  }

  /// What the distances of a vertex add up to.
  func profile(of vertex: Int) -> DistanceProfile {
    DistanceProfile(counts: rows.lazy.map { Int($0[vertex]) })
  }
}

extension DistanceProfile {
  /// Adds up distances.
  ///
  /// - Parameter counts: How many vertices are at each distance from 1 up.
  init(counts: some Sequence<Int>) {
    var reached = 0
    var sum = 0
    var inverseSum = 0.0
    var eccentricity = 0
    for (place, count) in counts.enumerated() where count > 0 {
      eccentricity = place + 1
      reached += count
      sum += count * eccentricity
      inverseSum += Double(count) / Double(eccentricity)
    }
    self.init(
      reached: reached, sum: sum, inverseSum: inverseSum, eccentricity: eccentricity)
  }
}
