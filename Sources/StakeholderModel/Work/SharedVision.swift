/// What partners answered to the five questions behind a shared vision; each `nil` when open.
public struct SharedVision: Sendable, Hashable {
  /// What difference they want to make.
  public var difference: String?
  /// What they strive for together.
  public var ambition: String?
  /// What value they create together.
  public var value: String?
  /// What they need from one another.
  public var needs: String?
  /// What success looks like.
  public var success: String?
  /// Who agreed; `nil` when nobody wrote that down.
  public var agreedBy: [Actor]?

  /// Makes a set of open answers.
  public init() {}

  /// How many of the five questions have an answer.
  public var answeredCount: Int {
    [difference, ambition, value, needs, success].count { $0 != nil }
  }
}
