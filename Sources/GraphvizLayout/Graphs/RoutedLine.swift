import Drawing

/// A line as libgvc led it: Bézier pieces that follow each other.
struct RoutedLine {
  /// Where one end belongs.
  struct Anchor {
    /// The box or row.
    let rect: Rect
    /// The side of it, if one was asked for.
    let side: RouteRequest.End.Side?
  }

  /// 3*k* + 1 points.
  private var points: [Point]

  /// Joins curves; `nil` when a curve is not of 3*k* + 1 points or not finite.
  init?(_ curves: [[Point]]) {
    points = []
    for curve in curves {
      guard curve.count >= 4, curve.count % 3 == 1,
        curve.allSatisfy({ $0.x.isFinite && $0.y.isFinite })
      else { return nil }
      if let last = points.last { points += [last, curve[0], curve[0]] }
      points += points.isEmpty ? curve[...] : curve.dropFirst()
    }
    guard !points.isEmpty else { return nil }
  }

  /// The line from `source` to `target`, its ends moved onto their borders.
  func directed(from source: Anchor, to target: Anchor) -> RoutedLine {
    var line = self
    let first = points[0]
    let last = points[points.count - 1]
    let asIs = source.distance(to: first) + target.distance(to: last)
    let reversed = source.distance(to: last) + target.distance(to: first)
    if reversed < asIs { line.points.reverse() }
    line.move(0, and: 1, to: source.nearest(to: line.points[0]))
    let end = line.points.count - 1
    line.move(end, and: end - 1, to: target.nearest(to: line.points[end]))
    return line
  }

  /// The line in hundredths of a pixel.
  var path: Path {
    let rounded = points.map(\.rounded)
    let pieces = stride(from: 1, to: rounded.count, by: 3).map { at in
      Path.Segment.curve(rounded[at], rounded[at + 1], rounded[at + 2])
    }
    return Path(start: rounded[0], segments: pieces)
  }

  /// Moves an end and its control point alike, so that the direction stays.
  private mutating func move(_ end: Int, and control: Int, to place: Point) {
    let step = place - points[end]
    points[end] = place
    points[control] = points[control] + step
  }
}

extension RoutedLine.Anchor {
  /// The point of the border that an end belongs to.
  ///
  /// With a side it is the middle of that side, without one the nearest point of the border.
  fileprivate func nearest(to point: Point) -> Point {
    switch side {
    case .left: return Point(rect.x, rect.center.y)
    case .right: return Point(rect.maxX, rect.center.y)
    case nil: break
    }
    let x = min(max(point.x, rect.x), rect.maxX)
    let y = min(max(point.y, rect.y), rect.maxY)
    let sides = [
      Point(rect.x, y), Point(rect.maxX, y), Point(x, rect.y), Point(x, rect.maxY),
    ]
    var best = sides[0]
    for side in sides where (side - point).length < (best - point).length { best = side }
    return best
  }

  fileprivate func distance(to point: Point) -> Double { (nearest(to: point) - point).length }
}
