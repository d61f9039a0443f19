extension Path {
  /// The pieces as curves, straight ones evenly run; a closed path gets its last side.
  package var curves: [CubicCurve] {
    var curves: [CubicCurve] = []
    var current = start
    for segment in segments {
      switch segment {
      case .line(let end): curves.append(CubicCurve(line: LineSegment(current, end)))
      case .curve(let first, let second, let end):
        curves.append(CubicCurve(current, first, second, end))
      }
      current = segment.end
    }
    if isClosed, current != start { curves.append(CubicCurve(line: LineSegment(current, start))) }
    return curves
  }

  /// Makes an open path of curves that follow one another.
  package init?(curves: [CubicCurve]) {
    guard let first = curves.first else { return nil }
    self.init(
      start: first.start,
      segments: curves.map { .curve($0.firstControl, $0.secondControl, $0.end) })
  }

  /// Makes an open path of straight lines through `points`.
  package init?(through points: [Point]) {
    guard let first = points.first else { return nil }
    self.init(start: first, segments: points.dropFirst().map { .line($0) })
  }

  /// The straight lines between the points of ``sampled(steps:)``.
  package func lines(steps: Int = 12) -> [LineSegment] {
    let points = sampled(steps: steps)
    return zip(points, points.dropFirst()).map { LineSegment($0, $1) }
  }

  /// A point on the path and the direction of travel there.
  ///
  /// - Parameter share: How far along the length, 0 at the start and 1 at the end.
  /// - Returns: The point, and a vector of length 1.
  package func place(at share: Double) -> (point: Point, direction: Point) {
    let lines = lines(steps: 24).filter { $0.length > 1e-9 }
    guard let last = lines.last else { return (start, Point(1, 0)) }
    var rest = lines.reduce(0) { $0 + $1.length } * min(max(share, 0), 1)
    for line in lines {
      if rest <= line.length {
        let direction = (line.end - line.start) * (1 / line.length)
        return (line.start + direction * rest, direction)
      }
      rest -= line.length
    }
    return (last.end, (last.end - last.start) * (1 / last.length))
  }

  /// Whether some stretch of the path lies inside `rect`.
  package func crosses(_ rect: Rect) -> Bool { lines().contains { $0.crosses(rect) } }

  /// How often two paths cross.
  package func crossingCount(with other: Path) -> Int {
    let others = other.lines()
    return lines().reduce(0) { count, line in count + others.count { line.crosses($0) } }
  }
}
