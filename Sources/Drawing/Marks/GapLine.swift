/// A line where joint work needs a tie and none is recorded: dashes with a zero in a circle.
package struct GapLine: Sendable, Hashable {
  /// The way, from one card to the other.
  package var path: Path

  /// Makes a gap along a way.
  package init(_ path: Path) { self.path = path }

  private static let badgeRadius = 17.0

  /// The dashes with what sets them apart from the lines they cross.
  package func lineItems(in theme: Theme, subject: String? = nil) -> [Scene.Item] {
    [
      Scene.Item(
        .path(path, fill: nil, stroke: Stroke(theme.background, width: 8)), .casing,
        subject: subject, opacity: 0.9),
      Scene.Item(
        .path(path, fill: nil, stroke: Stroke(theme.gap, width: 3, dash: [7, 5])), .tie,
        subject: subject, words: "needed, but no recorded tie"),
    ]
  }

  /// The zero.
  package static func badgeItems(
    at center: Point, in theme: Theme, subject: String? = nil
  ) -> [Scene.Item] {
    let lettering = Lettering.emphasis
    return [
      Scene.Item(
        .circle(
          center: center, radius: badgeRadius, fill: theme.background,
          stroke: Stroke(theme.gap, width: 2.4)), .tieMark, subject: subject),
      Scene.Item(
        .text(
          "0", at: Point(center.x, center.y + lettering.baselineDrop),
          style: lettering.style(theme.gap, .middle)), .label, subject: subject),
    ]
  }
}
