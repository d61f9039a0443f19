/// A worry or objection that somebody voiced.
public struct Concern: Sendable, Hashable {
  /// The unique name in the file, where it has one.
  public var id: ConcernID?
  /// Who voiced it.
  public var by: Actor?
  /// Those served who are concerned, where they are not members themselves.
  public var group: ServedGroupID?
  /// What alliance or initiative it is about; `nil` for everyone in the file.
  public var cause: Cause?
  /// The concern in words.
  public var about: String?
  /// When it was voiced.
  public var date: PartialDate?
  /// Who was told; `nil` when nobody wrote that down.
  public var raisedTo: [Actor]?
  /// What was answered.
  public var answer: String?
  /// How well it is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes a concern of which nothing is known.
  public init() {}
}
