extension Array where Element == Point {
  /// The least distance between two of the boxes around these centers; negative where two overlap.
  func leastGap(_ sizes: [Size]) -> Double {
    var least = Double.infinity
    for (second, center) in enumerated() {
      for first in 0..<second {
        let across = abs(center.x - self[first].x) - (sizes[first].width + sizes[second].width) / 2
        let down = abs(center.y - self[first].y) - (sizes[first].height + sizes[second].height) / 2
        least = Swift.min(least, Swift.max(across, down))
      }
    }
    return least
  }
}

extension Path {
  /// The path with everything outside a rectangle drawn back to its border.
  ///
  /// A curve stays in the hull of its control points, so the result stays inside.
  func clamped(to rect: Rect) -> Path {
    func inside(_ point: Point) -> Point {
      Point(
        Swift.min(Swift.max(point.x, rect.x), rect.maxX),
        Swift.min(Swift.max(point.y, rect.y), rect.maxY))
    }
    return Path(
      start: inside(start),
      segments: segments.map { segment in
        switch segment {
        case .line(let end): .line(inside(end))
        case .curve(let first, let second, let end):
          .curve(inside(first), inside(second), inside(end))
        }
      }, isClosed: isClosed)
  }
}
