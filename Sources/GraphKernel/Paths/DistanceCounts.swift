/// How many vertices are at each distance from every vertex, added up over some of them.
///
/// Counts are whole numbers, so that parts can be added in any order.
package struct DistanceCounts: Sendable {
  /// The most steps that are counted; deeper graphs are searched one vertex at a time.
  package static let deepest = 64

  /// For each number of steps from 1, the count of each vertex.
  private var counts: [[Int32]] = []
  private let vertexCount: Int
  /// Whether some distance is beyond ``deepest``.
  package private(set) var isTooDeep = false

  /// Makes counts over no vertex.
  package init(_ graph: Graph) { vertexCount = graph.vertexCount }

  fileprivate mutating func add(_ count: Int, at vertex: Int, steps: Int) {
    guard steps <= Self.deepest else {
      isTooDeep = true
      return
    }
    while counts.count < steps { counts.append([Int32](repeating: 0, count: vertexCount)) }
    counts[steps - 1][vertex] += Int32(truncatingIfNeeded: count)
  }

  /// Adds the counts over other vertices.
  package mutating func add(_ other: DistanceCounts) {
    isTooDeep = isTooDeep || other.isTooDeep
    for (place, row) in other.counts.enumerated() {
      guard place < counts.count else {
        counts.append(row)
        continue
      }
      for vertex in row.indices { counts[place][vertex] += row[vertex] }
    }
  }

  /// What the distances of every vertex add up to, with the same bits as
  /// ``Graph/distanceProfiles(_:)``; `nil` where some are too deep.
  package var profiles: [DistanceProfile]? {
    guard !isTooDeep else { return nil }
    return (0..<vertexCount).map { vertex in
      var (reached, sum, inverseSum, farthest) = (0, 0, 0.0, 0)
      for (place, row) in counts.enumerated() where row[vertex] > 0 {
        let count = Int(row[vertex])
        reached += count
        sum += count * (place + 1)
        inverseSum += Double(count) / Double(place + 1)
        farthest = place + 1
      }
      return DistanceProfile(
        reached: reached, sum: sum, inverseSum: inverseSum, eccentricity: farthest)
    }
  }
}

extension Graph {
  /// The vertices cut into blocks for ``distanceCounts(of:_:)``, without those that no path ends in or
  /// starts from.
  package func countingBlocks(_ direction: EdgeDirection) -> [Range<Int>] {
    let size = 8 * SearchesSideBySide.width
    return stride(from: 0, to: vertexCount, by: size).map { $0..<min($0 + size, vertexCount) }
      .filter { hasArc(among: $0, direction.opposite) }
  }

  /// How many of some vertices are at each distance from every vertex.
  ///
  /// - Parameters:
  ///   - others: The vertices that are counted.
  ///   - direction: Whether distances lead away from the vertex that counts or towards it.
  /// - Returns: The counts.
  /// - Complexity: O(*d* *m* *k* / 64) for *k* vertices and distances up to *d*.
  package func distanceCounts(
    of others: Range<Int>, _ direction: EdgeDirection
  ) -> DistanceCounts {
    var counts = DistanceCounts(self)
    var searches = SearchesSideBySide(self, direction.opposite)
    let starts = Array(others)
    for start in stride(from: 0, to: starts.count, by: SearchesSideBySide.width) {
      let end = min(start + SearchesSideBySide.width, starts.count)
      searches.run(from: starts[start..<end]) { vertex, steps, count in
        counts.add(count, at: vertex, steps: steps)
      }
      if counts.isTooDeep { break }
    }
    return counts
  }
}

extension EdgeDirection {
  /// The other way.
  var opposite: EdgeDirection { self == .outgoing ? .incoming : .outgoing }
}
