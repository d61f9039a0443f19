/// A sign in a circle on the middle of a line.
package enum TieBadge: Sendable, Hashable {
  /// Something that comes.
  case plus
  /// Something that is gone.
  case minus

  /// The radius where there is room.
  package static let radius = 15.0
  /// The radius where there are many lines.
  package static let smallRadius = 10.0

  /// The sign around its center.
  func items(
    at center: Point, radius: Double = Self.radius, in theme: Theme, over surface: Color,
    subject: String?
  ) -> [Scene.Item] {
    let color = self == .plus ? theme.new : theme.gap
    let disk = Scene.Item(
      .circle(center: center, radius: radius, fill: color, stroke: Stroke(surface, width: 3)),
      .tieMark, subject: subject)
    let arm = 0.5 * radius
    let arms = self == .plus ? [Point(arm, 0), Point(0, arm)] : [Point(arm, 0)]
    let bars = arms.map { step in
      Scene.Item(
        .path(
          Path(start: center - step, segments: [.line(center + step)]), fill: nil,
          stroke: Stroke(theme.background, width: 0.226 * radius)), .ornament, subject: subject)
    }
    return [disk] + bars
  }
}
