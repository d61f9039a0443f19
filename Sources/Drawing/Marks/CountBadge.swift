/// A number in a circle on a line.
package struct CountBadge: Sendable, Hashable {
  /// The number.
  package let count: Int

  package init(_ count: Int) { self.count = count }

  /// The circle's radius: 17 up to two digits.
  package var radius: Double { count < 100 ? 17 : 24 }

  /// The badge drawn around its center.
  package func items(at center: Point, in theme: Theme, subject: String? = nil) -> [Scene.Item] {
    let lettering = Lettering.emphasis
    let circle = Scene.Item(
      .circle(
        center: center, radius: radius, fill: theme.background,
        stroke: Stroke(theme.ink3, width: 1.6)), .tieMark, subject: subject)
    let number = Scene.Item(
      .text(
        String(count), at: Point(center.x, center.y + lettering.baselineDrop),
        style: lettering.style(theme.ink, .middle)), .label, subject: subject)
    return [circle, number]
  }
}
