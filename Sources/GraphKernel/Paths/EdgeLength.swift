/// How long an edge is, by its weight.
public enum EdgeLength: Sendable, Hashable, CaseIterable {
  /// One over the weight: a strong edge is short.
  ///
  /// An edge of weight 0 is no way at all.
  case inverseWeight
  /// One over the square root of the weight: Opsahl's α = ½, between counting steps and
  /// ``inverseWeight``.
  case inverseRootOfWeight
  /// The weight itself, read as a cost.
  case weight
}

extension Graph {
  /// The length of every edge; infinite for an edge that is no way at all.
  ///
  /// - Complexity: O(*m*).
  func lengths(_ length: EdgeLength) -> [Double] {
    edges.map { edge in
      switch length {
      case .inverseWeight: edge.weight > 0 ? 1 / edge.weight : .infinity
      case .inverseRootOfWeight: edge.weight > 0 ? 1 / edge.weight.squareRoot() : .infinity
      case .weight: edge.weight
      }
    }
  }
}
