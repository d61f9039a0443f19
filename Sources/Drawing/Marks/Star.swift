import RealModule

/// The five-pointed star of a champion, and of nothing else.
package enum Star {
  /// The outline of a star.
  package static func path(center: Point, radius: Double) -> Path {
    let corners = (0..<10).map { corner in
      let angle = Double(corner) * .pi / 5
      let reach = corner % 2 == 0 ? radius : 0.42 * radius
      return Point(center.x + .sin(angle) * reach, center.y - .cos(angle) * reach)
    }
    return Path(
      start: corners[0], segments: corners.dropFirst().map(Path.Segment.line), isClosed: true)
  }

  /// A filled star.
  package static func filled(center: Point, radius: Double, _ color: Color) -> Scene.Item {
    Scene.Item(
      .path(path(center: center, radius: radius), fill: color, stroke: nil), .ornament)
  }

  /// A hollow star: a champion that is not there.
  package static func hollow(
    center: Point, radius: Double, _ color: Color, inside: Color
  ) -> Scene.Item {
    Scene.Item(
      .path(
        path(center: center, radius: radius), fill: inside, stroke: Stroke(color, width: 2)),
      .ornament)
  }
}
