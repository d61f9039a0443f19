import RealModule

/// How the strength of a tie fades after the last contact.
public struct Decay: Sendable, Hashable {
  /// The days after which half of the strength is left; above 0.
  public let halfLife: Double

  /// Makes a decay; `nil` for a half-life that is not above 0 and finite.
  ///
  /// 110 days keep 10 % after a year, which is what Burt found for bridges; 180 suit other ties.
  public init?(halfLife: Double) {
    guard halfLife > 0, halfLife.isFinite else { return nil }
    self.halfLife = halfLife
  }

  /// The share of the strength that is left some days after a contact; 1 for a day to come.
  public func share(after days: Double) -> Double { .exp2(-max(0, days) / halfLife) }

  /// The strength that several contacts add up to, each fading by itself.
  ///
  /// - Parameter days: The days since each contact.
  /// - Returns: A number of contacts of today, 0 or more.
  /// - SeeAlso: W. Ahmad, M. A. Porter and M. Beguerisse-Díaz, “Tie-decay networks in continuous time
  ///   and eigenvector-based centralities”, 2021, <https://doi.org/10.1109/TNSE.2021.3071429>
  public func strength(of days: [Double]) -> Double {
    days.reduce(0.0) { $0 + share(after: $1) }
  }
}
