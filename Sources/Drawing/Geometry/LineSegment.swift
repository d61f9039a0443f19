/// A straight line between two points.
package struct LineSegment: Sendable, Hashable {
  /// Where it begins.
  package var start: Point
  /// Where it ends.
  package var end: Point

  /// Makes a line.
  package init(_ start: Point, _ end: Point) {
    self.start = start
    self.end = end
  }

  /// The length.
  package var length: Double { (end - start).length }

  /// Whether the two cross at a point inside both; touching and lying on one another do not count.
  ///
  /// Every affine map of the plane keeps the answer.
  package func crosses(_ other: LineSegment) -> Bool {
    guard
      max(start.x, end.x) >= min(other.start.x, other.end.x),
      max(other.start.x, other.end.x) >= min(start.x, end.x),
      max(start.y, end.y) >= min(other.start.y, other.end.y),
      max(other.start.y, other.end.y) >= min(start.y, end.y)
    else { return false }
    return side(of: other.start) * side(of: other.end) < 0
      && other.side(of: start) * other.side(of: end) < 0
  }

  /// Where the two cross; `nil` when they do not.
  package func crossing(with other: LineSegment) -> Point? {
    guard crosses(other) else { return nil }
    let first = side(of: other.start)
    let second = side(of: other.end)
    return other.start + (other.end - other.start) * (first / (first - second))
  }

  /// Whether some stretch of the line lies inside `rect`; touching its border does not count.
  package func crosses(_ rect: Rect) -> Bool { stretch(inside: rect) != nil }

  /// The stretch inside `rect`, as shares of the line from its start; `nil` when it misses it.
  ///
  /// - SeeAlso: Y.-D. Liang and B. Barsky, “A new concept and method for line clipping”, 1984,
  ///   <https://doi.org/10.1145/357332.357333>
  package func stretch(inside rect: Rect) -> ClosedRange<Double>? {
    var first = 0.0
    var last = 1.0
    let step = end - start
    let walls = [
      (-step.x, start.x - rect.x), (step.x, rect.maxX - start.x),
      (-step.y, start.y - rect.y), (step.y, rect.maxY - start.y),
    ]
    for (speed, distance) in walls {
      if speed == 0 {
        if distance <= 0 { return nil }
      } else if speed < 0 {
        first = max(first, distance / speed)
      } else {
        last = min(last, distance / speed)
      }
      if first >= last { return nil }
    }
    return first...last
  }

  /// The distance from `point` to the nearest point of the line.
  package func distance(to point: Point) -> Double {
    let step = end - start
    let square = step.x * step.x + step.y * step.y
    guard square > 0 else { return (point - start).length }
    let toPoint = point - start
    let share = (toPoint.x * step.x + toPoint.y * step.y) / square
    return (point - (start + step * min(max(share, 0), 1))).length
  }

  /// Twice the signed area of the triangle with `point`: its sign tells the side.
  private func side(of point: Point) -> Double {
    (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x)
  }
}
