/// A rule that no finished picture may break.
public enum LintRule: String, Sendable, Hashable, CaseIterable {
  /// Two pieces of text overlap by more than a pixel.
  case textOnText = "text on text"
  /// Something reaches over the edge of the slide.
  case offCanvas = "off canvas"
  /// Two cards, or two people, overlap by more than a pixel.
  case nodeOnNode = "node on node"
  /// A tie runs over words without anything opaque between the two.
  case tieOverText = "tie over text"
  /// Text is smaller than the last row can read.
  case smallText = "small text"
  /// Text does not stand out from what lies under it.
  case textContrast = "text contrast"
  /// A tie does not stand out from what lies under it.
  case tieContrast = "tie contrast"
}

/// One place where a picture breaks a rule.
public struct LintViolation: Sendable, Hashable {
  /// The rule.
  public let rule: LintRule
  /// Where it is broken.
  public let place: Rect
  /// What breaks it, in words.
  public let detail: String
}
