extension MixingMatrix {
  /// How much more of the edges stays inside groups than if ends were joined at random.
  ///
  /// Σ (*L*ᵍ/*m* − γ *s*ᵍ*r*ᵍ/*m*²) over groups *g*, with *L*ᵍ what stays inside, *s*ᵍ what leaves and
  /// *r*ᵍ what reaches the group, and *m* all; without direction *s*ᵍ = *r*ᵍ is half the sum of degrees.
  ///
  /// - Parameter resolution: γ; above 1 smaller groups score higher.
  /// - Returns: A number from −½ up to 1 for γ = 1; `nil` without edges.
  /// - Complexity: O(*g*²) for *g* groups.
  /// - SeeAlso: M. E. J. Newman, “Analysis of weighted networks”, 2004; E. A. Leicht and
  ///   M. E. J. Newman, “Community structure in directed networks”, 2008,
  ///   <https://doi.org/10.1103/PhysRevLett.100.118703>
  public func modularity(resolution: Double = 1) -> Double? {
    let all = total
    guard all > 0 else { return nil }
    let ends = isDirected ? all : 2 * all
    let expected = zip(sent, received).reduce(0.0) { $0 + ($1.0 / ends) * ($1.1 / ends) }
    return inside / all - resolution * expected
  }

  /// Newman's coefficient of assortativity by group.
  ///
  /// (Σ *e*ᵍᵍ − Σ *a*ᵍ*b*ᵍ) / (1 − Σ *a*ᵍ*b*ᵍ), with *e* the shares of edges and *a*, *b* the shares of
  /// their two ends in each group.
  ///
  /// - Returns: 1 when every edge stays inside its group; `nil` without edges, and where all ends are
  ///   in one group.
  /// - SeeAlso: M. E. J. Newman, “Mixing patterns in networks”, 2003, eq. 2,
  ///   <https://doi.org/10.1103/PhysRevE.67.026126>
  public var assortativity: Double? {
    guard let modularity = modularity(), total > 0 else { return nil }
    let chance = inside / total - modularity
    guard zip(sent, received).count(where: { $0.0 > 0 || $0.1 > 0 }) > 1 else { return nil }
    return modularity / (1 - chance)
  }
}
