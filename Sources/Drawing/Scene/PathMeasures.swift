import RealModule

extension Point {
  /// The vector turned by an angle in radians.
  package func turned(by angle: Double) -> Point {
    Point(x * .cos(angle) - y * .sin(angle), x * .sin(angle) + y * .cos(angle))
  }

  /// The vector scaled to length 1; straight right for the zero vector.
  package var unit: Point { length > 0 ? self * (1 / length) : Point(1, 0) }
}

extension Path {
  /// The same line, walked from its end.
  package var reversed: Path {
    let starts = [start] + segments.dropLast().map(\.end)
    let back = zip(starts, segments).reversed().map { from, segment -> Segment in
      switch segment {
      case .line: .line(from)
      case .curve(let first, let second, _): .curve(second, first, from)
      }
    }
    return Path(start: end, segments: back, isClosed: isClosed)
  }

  /// The points of the line, each curve cut into `steps` equal steps of its parameter.
  package func sampled(steps: Int = 12) -> [Point] {
    var points = [start]
    for segment in segments {
      let from = points[points.count - 1]
      switch segment {
      case .line(let end): points.append(end)
      case .curve(let first, let second, let end):
        for step in 1...max(1, steps) {
          let t = Double(step) / Double(max(1, steps))
          let s = 1 - t
          points.append(
            from * (s * s * s) + first * (3 * s * s * t) + second * (3 * s * t * t)
              + end * (t * t * t))
        }
      }
    }
    if isClosed { points.append(start) }
    return points
  }

  /// The direction in which the line arrives, of length 1.
  package var endDirection: Point {
    let points = sampled()
    let last = points[points.count - 1]
    let before = points.last { ($0 - last).length > 0.01 } ?? last
    return (last - before).unit
  }

  /// The length of the line in pixels.
  package var length: Double {
    let points = sampled()
    return zip(points, points.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
  }

  /// The point at a share of the length, 0 at the start and 1 at the end.
  package func point(at share: Double) -> Point {
    let points = sampled()
    var rest = share * length
    for (from, to) in zip(points, points.dropFirst()) {
      let step = (to - from).length
      if rest <= step, step > 0 { return from + (to - from) * (rest / step) }
      rest -= step
    }
    return end
  }

  /// The smallest upright rectangle around the sampled line.
  package var bounds: Rect {
    let points = sampled()
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    let left = xs.min() ?? start.x
    let top = ys.min() ?? start.y
    return Rect(
      x: left, y: top, width: (xs.max() ?? left) - left, height: (ys.max() ?? top) - top)
  }
}
