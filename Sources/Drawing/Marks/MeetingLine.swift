/// A tie that is proposed and not there yet: long dashes with a plus in a circle.
package struct MeetingLine: Sendable, Hashable {
  /// The way, from one person to the other.
  package var path: Path

  /// Makes a proposed tie along a way.
  package init(_ path: Path) { self.path = path }

  private static let width = 4.6
  private static let dash = [16.0, 7.0]

  /// The dashes and, in their middle, the plus.
  package func items(
    in theme: Theme, over surface: Color? = nil, subject: String? = nil
  ) -> [Scene.Item] {
    let surface = surface ?? theme.background
    let line = Scene.Item(
      .path(path, fill: nil, stroke: Stroke(theme.new, width: Self.width, dash: Self.dash)), .tie,
      subject: subject, words: "proposed, not there yet")
    return [line]
      + TieBadge.plus.items(at: path.point(at: 0.5), in: theme, over: surface, subject: subject)
  }
}
