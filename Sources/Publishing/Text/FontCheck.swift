/// Which font this machine has for pictures.
public enum FontCheck: Sendable, Hashable {
  /// The font that pictures are designed for.
  case inter
  /// Another font: names are wider or narrower than designed, but fit.
  case substitute(String)
  /// None at all: pictures would show empty boxes for letters.
  case noFont

  /// Looks which font Pango chooses.
  public static func run() -> FontCheck {
    guard let family = TextSetter()?.resolvedFamily else { return .noFont }
    return family == "Inter" ? .inter : .substitute(family)
  }
}
