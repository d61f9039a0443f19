public import NetworkAnalysis

/// What a picture of two rounds is made from, reduced to what its readers may see.
public struct ChangeContent: Sendable {
  /// The first round.
  public var before: PictureContent
  /// The second round.
  public var after: PictureContent
  /// Who of the first round is who in the second.
  public var identities: RoundIdentities
  /// What became of ties; `nil` where both rounds tell everything, as in what is only thought of.
  public var ties: RoundTies?
  /// What the rounds are called: "Then" and "Now".
  public var labels: (before: String, after: String)
  /// A title; `nil` for the counts of what changed.
  public var title: String?

  /// Makes a content.
  public init(
    before: PictureContent, after: PictureContent, identities: RoundIdentities,
    ties: RoundTies? = nil, labels: (before: String, after: String), title: String? = nil
  ) {
    self.before = before
    self.after = after
    self.identities = identities
    self.ties = ties
    self.labels = labels
    self.title = title
  }
}
