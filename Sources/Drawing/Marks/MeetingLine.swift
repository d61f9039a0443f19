/// A tie that is proposed and not there yet: long dashes with a plus in a circle.
package struct MeetingLine: Sendable, Hashable {
  /// The way, from one person to the other.
  package var path: Path

  /// Makes a proposed tie along a way.
  package init(_ path: Path) { self.path = path }

  private static let width = 4.6
  private static let dash = [16.0, 7.0]
  private static let radius = 15.0

  /// The dashes and, in their middle, the plus.
  package func items(
    in theme: Theme, over surface: Color? = nil, subject: String? = nil
  ) -> [Scene.Item] {
    let surface = surface ?? theme.background
    let line = Scene.Item(
      .path(path, fill: nil, stroke: Stroke(theme.new, width: Self.width, dash: Self.dash)), .tie,
      subject: subject, words: "proposed, not there yet")
    return [line] + Self.plus(at: path.point(at: 0.5), in: theme, over: surface, subject: subject)
  }

  private static func plus(
    at center: Point, in theme: Theme, over surface: Color, subject: String?
  ) -> [Scene.Item] {
    let disk = Scene.Item(
      .circle(center: center, radius: radius, fill: theme.new, stroke: Stroke(surface, width: 3)),
      .tieMark, subject: subject)
    let arm = 0.5 * radius
    let bars = [Point(arm, 0), Point(0, arm)].map { step in
      Scene.Item(
        .path(
          Path(start: center - step, segments: [.line(center + step)]), fill: nil,
          stroke: Stroke(theme.background, width: 3.4)), .ornament, subject: subject)
    }
    return [disk] + bars
  }
}
