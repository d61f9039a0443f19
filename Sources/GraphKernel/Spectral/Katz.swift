extension Graph {
  /// How many walks lead to each vertex, longer ones counting less: *x* = α Aᵀ*x* + 1.
  ///
  /// A walk of *k* edges counts αᵏ; the walk of no edge counts 1.
  ///
  /// - Parameter attenuation: α, what each further edge of a walk is multiplied by; 0 or more.
  /// - Returns: `vertexCount` numbers in vertex order, at least 1; `nil` when the sum has no limit, that
  ///   is, when α is not below one over the largest eigenvalue.
  /// - Complexity: O((*n* + *m*) *k*) for *k* rounds; about fifty for half of the largest α.
  /// - Note: NetworkX scales to unit length and takes α = 0.1 by default.
  /// - SeeAlso: L. Katz, “A new status index derived from sociometric analysis”, 1953,
  ///   <https://doi.org/10.1007/BF02289026>
  public func katz(attenuation: Double) -> [Double]? {
    var scores = [Double](repeating: 1, count: vertexCount)
    for _ in 0..<10_000 {
      let next = (0..<vertexCount).map { vertex in
        1 + attenuation * predecessors(of: vertex).reduce(0) { $0 + scores[Int($1.vertex)] }
      }
      let largest = next.max() ?? 0
      guard largest.isFinite else { return nil }
      let change = zip(next, scores).reduce(0) { max($0, abs($1.0 - $1.1)) }
      scores = next
      if change <= 1e-15 * largest { return scores }
    }
    return nil
  }

  /// Half of the largest attenuation that Katz's sum has a limit for, rounded to six decimals.
  ///
  /// - Returns: 0.5 over the largest eigenvalue; `nil` when no vertex can be returned to, or the
  ///   eigenvalue cannot be told.
  /// - Complexity: As ``directedSpectralRadius()``.
  public func katzAttenuation() -> Double? {
    guard let radius = directedSpectralRadius(), radius > 0 else { return nil }
    return (0.5 / radius * 1e6).rounded(.toNearestOrEven) / 1e6
  }
}
