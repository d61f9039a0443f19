extension Path {
  /// The path without a stretch at each end.
  ///
  /// - Parameters:
  ///   - atStart: How many pixels are left out after the start.
  ///   - atEnd: How many pixels are left out before the end.
  /// - Returns: `nil` when nothing is left.
  package func trimmed(atStart: Double, atEnd: Double) -> Path? {
    guard let shorter = Self.dropping(atStart, from: curves) else { return nil }
    let backwards = shorter.reversed().map(\.reversed)
    guard let rest = Self.dropping(atEnd, from: backwards) else { return nil }
    return Path(curves: rest.reversed().map(\.reversed))
  }

  /// The curves after a distance along them.
  private static func dropping(_ distance: Double, from curves: [CubicCurve]) -> [CubicCurve]? {
    var rest = distance
    for (place, curve) in curves.enumerated() {
      let length = curve.length
      if rest < length {
        let kept = rest > 0 ? curve.split(at: curve.parameter(at: rest)).after : curve
        return [kept] + curves[(place + 1)...]
      }
      rest -= length
    }
    return nil
  }
}

extension CubicCurve {
  private static let steps = 24

  private var points: [Point] {
    (0...Self.steps).map { point(at: Double($0) / Double(Self.steps)) }
  }

  /// The length, measured along 24 straight lines.
  package var length: Double {
    zip(points, points.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
  }

  /// The parameter at a distance along the curve.
  func parameter(at distance: Double) -> Double {
    var rest = distance
    for (step, (from, to)) in zip(points, points.dropFirst()).enumerated() {
      let length = (to - from).length
      if rest <= length, length > 0 { return (Double(step) + rest / length) / Double(Self.steps) }
      rest -= length
    }
    return 1
  }
}
