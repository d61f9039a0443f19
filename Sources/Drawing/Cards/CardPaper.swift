/// What conversation cards are printed on.
public enum CardPaper: String, Sendable, Hashable, CaseIterable {
  /// ISO A4, on its side.
  case a4
  /// US letter, on its side.
  case letter
  /// A slide, 16 : 9.
  case slide

  /// The size in pixels of half a point.
  public var size: Size {
    switch self {
    case .a4: Size(1684, 1190)
    case .letter: Size(1584, 1224)
    case .slide: Size(1920, 1080)
    }
  }
}
