public import StakeholderModel

extension Identifier: ExpressibleByStringLiteral {
  /// Makes an id of its text, so that tests read like the files they stand for.
  public init(stringLiteral value: String) { self.init(value) }
}
