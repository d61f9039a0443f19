extension Path {
  /// The part between two boxes: from where the path first leaves the one to where, walked back from
  /// its end, it first leaves the other.
  ///
  /// - Parameters:
  ///   - source: The box it starts in, or `nil` to keep the start.
  ///   - target: The box it ends in, or `nil` to keep the end.
  /// - Returns: The path from border to border; the path itself when nothing lies between the boxes.
  package func clipped(from source: Rect?, to target: Rect?) -> Path {
    var rest = curves
    if let source { rest = Self.dropping(whileIn: source, rest) }
    if let target {
      let backwards = rest.reversed().map(\.reversed)
      rest = Self.dropping(whileIn: target, backwards).reversed().map(\.reversed)
    }
    return Path(curves: rest) ?? self
  }

  /// The curves from where they first leave `rect`, when they start inside it.
  private static func dropping(whileIn rect: Rect, _ curves: [CubicCurve]) -> [CubicCurve] {
    guard let first = curves.first, rect.contains(first.start) else { return curves }
    for (place, curve) in curves.enumerated() {
      if let exit = curve.exit(from: rect) {
        return [curve.split(at: exit).after] + curves[(place + 1)...]
      }
    }
    return curves
  }

  /// A straight line from border to border of two boxes, along the line between their centers.
  ///
  /// Where the boxes overlap it is the line between the centers.
  package static func straight(from source: Rect, to target: Rect) -> Path {
    let whole = LineSegment(source.center, target.center)
    let leaves = whole.stretch(inside: source)?.upperBound ?? 0
    let meets = whole.stretch(inside: target)?.lowerBound ?? 1
    let step = whole.end - whole.start
    guard leaves < meets else { return Path(start: whole.start, segments: [.line(whole.end)]) }
    return Path(start: whole.start + step * leaves, segments: [.line(whole.start + step * meets)])
  }
}

extension CubicCurve {
  /// The curve walked the other way.
  package var reversed: CubicCurve { CubicCurve(end, secondControl, firstControl, start) }

  /// The parameter at which a curve that starts in `rect` first leaves it, to 1e-9.
  func exit(from rect: Rect) -> Double? {
    let steps = 32
    guard
      let outside = (1...steps).first(where: {
        !rect.contains(point(at: Double($0) / Double(steps)))
      })
    else { return nil }
    var inner = Double(outside - 1) / Double(steps)
    var outer = Double(outside) / Double(steps)
    while outer - inner > 1e-9 {
      let middle = (inner + outer) / 2
      if rect.contains(point(at: middle)) { inner = middle } else { outer = middle }
    }
    return outer
  }
}
