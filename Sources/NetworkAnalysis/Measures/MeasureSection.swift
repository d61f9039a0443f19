/// What a measure gives a number to.
public enum MeasureSection: String, Sendable, Hashable, CaseIterable {
  /// Every person or organization.
  case node
  /// Every tie.
  case edge
  /// Every group of a division.
  case group
  /// The network as a whole.
  case graph
  /// A list of people, organizations or ties.
  case set
}
