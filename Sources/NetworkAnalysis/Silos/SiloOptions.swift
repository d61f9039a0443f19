/// How a report on silos is made.
public struct SiloOptions: Sendable, Hashable {
  /// How many times the labels are shuffled; at least 1.
  public var draws = 9_999
  /// The seed of the shuffles.
  public var seed: UInt64 = 1
  /// How many blocks of shuffles may run at a time; the answer does not depend on it.
  public var concurrency = 4
  /// Whether it is worked out how many ties would change each verdict; without it no group is on the
  /// border.
  public var measuresFlips = true

  /// The largest adjusted p-value at which a group counts as a silo.
  public var groupLimit = 0.05
  /// The largest adjusted p-value at which two groups count as having too few ties.
  public var pairLimit = 0.10
  /// The largest share of the expected ties at which two groups count as having too few.
  public var pairRatioLimit = 0.5
  /// The largest chance of no tie at all at which no tie is surprising.
  public var powerLimit = 0.10
  /// The fewest people with ties that make a group large enough to be a silo.
  public var smallestSilo = 3

  /// The default: 9,999 shuffles with seed 1.
  public init() {}
}
