/// What a vertex's distances add up to.
public struct DistanceProfile: Sendable, Hashable {
  /// How many other vertices are reached.
  public let reached: Int
  /// The sum of the distances to them, in steps.
  public let sum: Int
  /// The sum of one over each distance; a vertex that is not reached adds nothing.
  public let inverseSum: Double
  /// The largest of the distances; 0 when nobody is reached.
  public let eccentricity: Int
}

extension Graph {
  /// What the distances of every vertex add up to.
  ///
  /// - Parameter direction: Whether distances lead away from the vertex or towards it.
  /// - Returns: `vertexCount` profiles in vertex order.
  /// - Complexity: O(*nm*) time, O(*n*) space, for *n* vertices and *m* edges.
  public func distanceProfiles(_ direction: EdgeDirection = .outgoing) -> [DistanceProfile] {
    distanceProfiles(of: 0..<vertexCount, direction)
  }

  /// The profiles of some of the vertices: the share of one block of a parallel run.
  package func distanceProfiles(
    of sources: Range<Int>, _ direction: EdgeDirection
  ) -> [DistanceProfile] {
    guard hasArc(among: sources, direction) else {
      // Nothing as large as the graph is made for vertices that reach nobody.
      return sources.map { _ in
        DistanceProfile(reached: 0, sum: 0, inverseSum: 0, eccentricity: 0)
      }
    }
    var search = BreadthFirstSearch(self, direction)
    return sources.map { source in
      search.run(from: source)
      return profile(of: search)
    }
  }

  /// Vertices come nearest first, so equal distances are added together: the inverse sum does not
  /// depend on how vertices are numbered.
  private func profile(of search: BreadthFirstSearch) -> DistanceProfile {
    var sum = 0
    var inverseSum = 0.0
    var atDistance = 0
    var distance: Int32 = 0
    for vertex in search.order {
      if search.steps[vertex] > distance {
        if distance > 0 { inverseSum += Double(atDistance) / Double(distance) }
        distance = search.steps[vertex]
        atDistance = 0
      }
      atDistance += 1
      sum += Int(distance)
    }
    if distance > 0 { inverseSum += Double(atDistance) / Double(distance) }
    return DistanceProfile(
      reached: search.order.count - 1, sum: sum, inverseSum: inverseSum,
      eccentricity: Int(distance))
  }
}
