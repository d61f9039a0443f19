/// The distances of a graph as a whole.
public struct DistanceSummary: Sendable, Hashable {
  /// How many ordered pairs of different vertices are joined by a path.
  public let reachablePairs: Int
  /// The largest distance between two joined vertices, in steps; `nil` when no two are joined.
  public let diameter: Int?
  /// The mean distance over the joined pairs, in steps; `nil` when no two are joined.
  public let meanDistance: Double?
  /// The mean of one over the distance over all ordered pairs, 0 to 1, where a pair without a path
  /// adds 0; `nil` for fewer than two vertices.
  public let efficiency: Double?

  /// Adds up the profiles of all vertices of a graph.
  ///
  /// - Parameter profiles: One profile for each vertex, in vertex order.
  public init(_ profiles: [DistanceProfile]) {
    let count = profiles.count
    reachablePairs = profiles.reduce(0) { $0 + $1.reached }
    let sum = profiles.reduce(0) { $0 + $1.sum }
    diameter = reachablePairs > 0 ? profiles.map(\.eccentricity).max() : nil
    meanDistance = reachablePairs > 0 ? Double(sum) / Double(reachablePairs) : nil
    let inverse = profiles.reduce(0) { $0 + $1.inverseSum }
    efficiency = count > 1 ? inverse / (Double(count) * Double(count - 1)) : nil
  }
}

extension Graph {
  /// The diameter, the mean distance, the efficiency and the number of joined pairs.
  ///
  /// - Complexity: O(*nm*) time for *n* vertices and *m* edges.
  /// - Note: NetworkX refuses a graph in pieces; igraph takes the mean over joined pairs, as here.
  /// - SeeAlso: V. Latora and M. Marchiori, “Efficient behavior of small-world networks”, 2001,
  ///   <https://doi.org/10.1103/PhysRevLett.87.198701>
  public func distanceSummary() -> DistanceSummary { DistanceSummary(distanceProfiles()) }
}
