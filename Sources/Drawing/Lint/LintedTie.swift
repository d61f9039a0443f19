/// The line of a tie, cut into straight pieces.
struct LintedTie {
  let order: Int
  let color: Color
  let points: [Point]
  let bounds: Rect

  init?(_ item: Scene.Item, order: Int) {
    guard item.role == .tie, case .path(let path, _, let stroke?) = item.mark else { return nil }
    self.order = order
    color = stroke.color
    points = path.sampled(steps: 16)
    bounds = path.bounds
  }

  /// Whether the line passes through a rectangle.
  func crosses(_ rect: Rect) -> Bool {
    guard bounds.inset(-1, -1).overlaps(rect) else { return false }
    return zip(points, points.dropFirst()).contains { rect.isCrossed(from: $0, to: $1) }
  }
}

extension Rect {
  /// Whether a straight line passes through the rectangle (Liang–Barsky clipping).
  package func isCrossed(from start: Point, to end: Point) -> Bool {
    let step = end - start
    var enter = 0.0
    var leave = 1.0
    let sides = [
      (-step.x, start.x - x), (step.x, maxX - start.x), (-step.y, start.y - y),
      (step.y, maxY - start.y),
    ]
    for (slope, room) in sides {
      if slope == 0 {
        if room < 0 { return false }
      } else if slope < 0 {
        enter = max(enter, room / slope)
      } else {
        leave = min(leave, room / slope)
      }
    }
    return enter <= leave
  }
}
