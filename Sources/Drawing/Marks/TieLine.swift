import RealModule

/// A tie drawn along a path.
package struct TieLine: Sendable, Hashable {
  /// The way, from source to target.
  package var path: Path
  /// Everything the line says.
  package var style: TieStyle

  package init(_ path: Path, _ style: TieStyle) {
    self.path = path
    self.style = style
  }

  /// A straight tie.
  package init(from start: Point, to end: Point, _ style: TieStyle) {
    self.init(Path(start: start, segments: [.line(end)]), style)
  }

  /// The line with what sets it apart from the lines it crosses.
  ///
  /// `surface` is the color under the line: the slide, or a card's inside. With a casing the line
  /// interrupts those it passes over; `casingTrim` keeps the casing that many pixels from both ends,
  /// so that lines which leave one point do not eat one another.
  package func items(
    in theme: Theme, over surface: Color? = nil, hasCasing: Bool = true, casingTrim: Double = 0,
    subject: String? = nil
  ) -> [Scene.Item] {
    let surface = surface ?? theme.background
    let color = style.color(in: theme)
    let role: Scene.Role = style.isFaded ? .faded : .tie
    let opacity = style.isOneSided && !style.isFaded ? 0.5 : 1
    var items: [Scene.Item] = []
    func add(_ stroke: Stroke, _ role: Scene.Role, along way: Path, opacity: Double) {
      items.append(
        Scene.Item(
          .path(way, fill: nil, stroke: stroke), role, subject: subject, opacity: opacity))
    }
    func add(_ stroke: Stroke, _ role: Scene.Role, opacity: Double) {
      add(stroke, role, along: path, opacity: opacity)
    }
    let cased = casingTrim > 0 ? path.trimmed(atStart: casingTrim, atEnd: casingTrim) : path
    if hasCasing, !style.isFaded, let cased {
      add(
        Stroke(surface, width: style.width + (style.isThin ? 3 : 5)), .casing, along: cased,
        opacity: style.isThin ? 0.7 : 0.9)
    }
    if style.isFormal, !style.isFaded {
      add(Stroke(color, width: style.width + 3.6, dash: style.dash), role, opacity: opacity)
      add(Stroke(surface, width: max(1.6, 0.42 * style.width)), .casing, opacity: 1)
    } else {
      add(Stroke(color, width: style.width, dash: style.dash), role, opacity: opacity)
    }
    let heads = [(style.pointsAtStart, path.reversed), (style.pointsAtEnd, path)]
    for (points, way) in heads where points && !style.isFaded {
      items.append(head(at: way, color, opacity: opacity, subject: subject))
    }
    return items
  }

  /// A filled arrowhead at the end of a path, 2 px off its border.
  private func head(
    at way: Path, _ color: Color, opacity: Double, subject: String?
  ) -> Scene.Item {
    let length = 9 + 1.5 * style.width
    let direction = way.endDirection
    let tip = way.end - direction * 2
    let corners = [-0.42, 0.42].map { (angle: Double) in
      tip - direction.turned(by: angle) * length
    }
    let triangle = Path(
      start: tip, segments: corners.map(Path.Segment.line), isClosed: true)
    return Scene.Item(
      .path(triangle, fill: color, stroke: nil), .tieMark, subject: subject, opacity: opacity)
  }
}
