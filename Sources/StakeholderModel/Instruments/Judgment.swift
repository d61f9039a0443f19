/// What the keeper of the file thinks of a person, a partner or a membership; never shared.
public struct Judgment: Sendable, Hashable {
  /// Where they stand towards the work.
  public var stance: Stance?
  /// How likely they are to fail the work.
  public var risk: RiskLevel?
  /// Anything written for the keeper alone.
  public var notes: String?

  /// Makes a judgment that says nothing.
  public init() {}

  /// Whether it says nothing.
  public var isEmpty: Bool { self == Judgment() }
}

/// Where somebody stands towards a piece of work.
public enum Stance: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case supportive, neutral, opposed
}

/// How much something may go wrong.
public enum RiskLevel: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case low, medium, high
}
