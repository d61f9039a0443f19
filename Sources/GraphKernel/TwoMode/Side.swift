/// One of the two sides of a network of two modes.
public enum Side: Sendable, Hashable, CaseIterable {
  /// The first mode, such as people.
  case first
  /// The second mode, such as the alliances they belong to.
  case second

  /// The side across.
  public var other: Side { self == .first ? .second : .first }
}
