/// What a vertex's distances add up to, by the lengths of edges.
public struct LengthProfile: Sendable, Hashable {
  /// How many other vertices are reached.
  public let reached: Int
  /// The sum of the distances to them.
  public let sum: Double
  /// The sum of one over each distance; a vertex that is not reached adds nothing.
  public let inverseSum: Double
  /// The largest of the distances; 0 when nobody is reached.
  public let eccentricity: Double

  /// Adds up the distances of a vertex to all it reaches, nearest first, itself before all.
  init(_ order: [Int32], _ distance: (Int32) -> Double) {
    var (sum, inverseSum, last) = (0.0, 0.0, 0.0)
    for other in order.dropFirst() {
      let distance = distance(other)
      sum += distance
      inverseSum += distance > 0 ? 1 / distance : 0
      last = distance
    }
    reached = order.count - 1
    self.sum = sum
    self.inverseSum = inverseSum
    eccentricity = last
  }

  /// One over the mean distance to the vertices reached, in a graph of `vertexCount` vertices.
  ///
  /// - Returns: 0 or more, in one over the unit of length; 0 when nobody is reached.
  package func closeness(_ scale: ClosenessScale, of vertexCount: Int) -> Double {
    guard reached > 0, sum > 0 else { return 0 }
    let plain = Double(reached) / sum
    return switch scale {
    case .withinReach: plain
    case .wassermanFaust: plain * Double(reached) / Double(vertexCount - 1)
    }
  }
}

extension Graph {
  /// What the distances of every vertex add up to, by the lengths of edges.
  ///
  /// - Parameters:
  ///   - length: How long an edge is.
  ///   - direction: Whether distances lead away from the vertex or towards it.
  /// - Returns: `vertexCount` profiles in vertex order.
  /// - Complexity: O(*nm* log *n*) time, O(*n* + *m*) space, for *n* vertices and *m* edges.
  /// - SeeAlso: E. W. Dijkstra, “A note on two problems in connexion with graphs”, 1959,
  ///   <https://doi.org/10.1007/BF01386390>
  public func lengthProfiles(
    _ length: EdgeLength, _ direction: EdgeDirection = .outgoing
  ) -> [LengthProfile] {
    LengthProfilePlan(self, length, direction).profiles(of: 0..<vertexCount)
  }

  /// The distance from one vertex to every other, by the lengths of edges.
  ///
  /// - Parameters:
  ///   - start: Where the paths begin, or end when `direction` is incoming.
  ///   - length: How long an edge is.
  ///   - direction: Which way edges are followed.
  /// - Returns: `vertexCount` numbers in vertex order; `nil` where no path leads.
  /// - Complexity: O(*m* log *n*).
  public func distances(
    from start: Int, _ length: EdgeLength, _ direction: EdgeDirection = .outgoing
  ) -> [Double?] {
    var search = WeightedSearch(self, length, direction)
    search.run(from: start)
    return search.distances.map { $0.isFinite ? $0 : nil }
  }
}

/// The distances of a graph as a whole, by the lengths of edges.
public struct LengthSummary: Sendable, Hashable {
  /// The largest distance between two joined vertices; `nil` when no two are joined.
  public let diameter: Double?
  /// The mean distance over the joined ordered pairs; `nil` when no two are joined.
  public let meanDistance: Double?
  /// The mean of one over the distance over all ordered pairs, where a pair without a path adds 0;
  /// `nil` for fewer than two vertices.
  public let efficiency: Double?

  /// Adds up the profiles of all vertices of a graph.
  ///
  /// - Parameter profiles: One profile for each vertex, in vertex order.
  public init(_ profiles: [LengthProfile]) {
    let pairs = profiles.reduce(0) { $0 + $1.reached }
    diameter = pairs > 0 ? profiles.map(\.eccentricity).max() : nil
    meanDistance = pairs > 0 ? profiles.reduce(0) { $0 + $1.sum } / Double(pairs) : nil
    let ordered = Double(profiles.count) * Double(profiles.count - 1)
    efficiency = ordered > 0 ? profiles.reduce(0) { $0 + $1.inverseSum } / ordered : nil
  }
}
