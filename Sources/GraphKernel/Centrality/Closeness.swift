/// How closeness treats the vertices that cannot be reached.
public enum ClosenessScale: Sendable, Hashable, CaseIterable {
  /// The number of vertices reached over the sum of the distances to them.
  ///
  /// A vertex that reaches one neighbor and nobody else scores 1.
  case withinReach
  /// ``withinReach`` times the share of the other vertices that are reached.
  case wassermanFaust
}

extension Graph {
  /// One over the mean distance from each vertex to the vertices it reaches.
  ///
  /// A vertex that reaches nobody scores 0.
  ///
  /// - Parameters:
  ///   - scale: How vertices out of reach count.
  ///   - direction: Whether distances lead away from the vertex or towards it.
  /// - Returns: `vertexCount` numbers in vertex order, in `0...1`; the hub of a star scores 1.
  /// - Complexity: O(*nm*) for *n* vertices and *m* edges.
  /// - Note: NetworkX measures towards the vertex and uses ``ClosenessScale/wassermanFaust``; igraph
  ///   uses ``ClosenessScale/withinReach`` and NaN for isolates.
  /// - SeeAlso: S. Wasserman and K. Faust, “Social Network Analysis”, 1994, p. 201.
  public func closeness(
    _ scale: ClosenessScale, _ direction: EdgeDirection = .outgoing
  ) -> [Double] {
    distanceProfiles(direction).map { $0.closeness(scale, of: vertexCount) }
  }

  /// The sum of one over the distance from each vertex to every other.
  ///
  /// - Parameters:
  ///   - scale: Whether the sum is divided by the number of other vertices.
  ///   - direction: Whether distances lead away from the vertex or towards it.
  /// - Returns: `vertexCount` numbers in vertex order; in `0...1` for ``HarmonicScale/perVertex``.
  /// - Complexity: O(*nm*) for *n* vertices and *m* edges.
  /// - Note: NetworkX gives the sum over distances towards the vertex, igraph divides by *n* − 1.
  /// - SeeAlso: P. Boldi and S. Vigna, “Axioms for centrality”, 2014,
  ///   <https://doi.org/10.1080/15427951.2013.865686>
  public func harmonicCloseness(
    scale: HarmonicScale, _ direction: EdgeDirection = .outgoing
  ) -> [Double] {
    distanceProfiles(direction).map { $0.harmonic(scale, of: vertexCount) }
  }
}

/// Whether harmonic closeness is a sum or a mean.
public enum HarmonicScale: Sendable, Hashable, CaseIterable {
  /// The sum over the other vertices.
  case sum
  /// The sum divided by the number of other vertices; the hub of a star scores 1.
  case perVertex
}

extension DistanceProfile {
  /// The closeness of the vertex in a graph of `vertexCount` vertices.
  package func closeness(_ scale: ClosenessScale, of vertexCount: Int) -> Double {
    guard reached > 0 else { return 0 }
    let plain = Double(reached) / Double(sum)
    return switch scale {
    case .withinReach: plain
    case .wassermanFaust: plain * Double(reached) / Double(vertexCount - 1)
    }
  }

  /// The harmonic closeness of the vertex in a graph of `vertexCount` vertices.
  package func harmonic(_ scale: HarmonicScale, of vertexCount: Int) -> Double {
    switch scale {
    case .sum: inverseSum
    case .perVertex: reached > 0 ? inverseSum / Double(vertexCount - 1) : 0
    }
  }
}
