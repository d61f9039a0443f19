/// A piece of joint work as a dark hexagon.
package struct InitiativeHexagon: Sendable, Hashable {
  /// The name, broken into lines.
  package let title: TextBlock
  /// How large the hexagon is.
  package let size: Size

  package init(_ name: String, maxWidth: Double = 300, measurer: any TextMeasurer) {
    title = TextBlock(name, .emphasis, maxWidth: maxWidth - 72, maxLines: 2, measurer: measurer)
    size = Size(
      (title.width + 72).rounded(.up), (Double(title.lines.count) * 26 + 32).rounded(.up))
  }

  /// The hexagon drawn around its center.
  package func items(at center: Point, in theme: Theme, subject: String? = nil) -> [Scene.Item] {
    let body = Self.body(
      Rect(center: center, size: size), in: theme, subject: subject)
    let words = title.items(
      centeredAt: center, leading: 26, color: theme.background, subject: subject)
    return [body] + words
  }

  /// The hexagon without words.
  package static func body(_ rect: Rect, in theme: Theme, subject: String? = nil) -> Scene.Item {
    let corner = min(0.34 * rect.height, 20)
    let middle = rect.center.y
    let outline = Path(
      start: Point(rect.x, middle),
      segments: [
        .line(Point(rect.x + corner, rect.y)), .line(Point(rect.maxX - corner, rect.y)),
        .line(Point(rect.maxX, middle)), .line(Point(rect.maxX - corner, rect.maxY)),
        .line(Point(rect.x + corner, rect.maxY)),
      ], isClosed: true)
    let fill = theme.background.mixed(with: theme.ink, theme.id == Theme.dark.id ? 0.86 : 0.90)
    return Scene.Item(.path(outline, fill: fill, stroke: nil), .node, subject: subject)
  }
}
