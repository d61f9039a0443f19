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
    let plan = DistancePlan(self, direction)
    var totals = DistanceTotals()
    for block in plan.blocks { totals.add(plan.totals(of: block)) }
    return plan.profiles(totals)
  }
}
