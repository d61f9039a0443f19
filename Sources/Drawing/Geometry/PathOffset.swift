extension Path {
  /// A path beside this one, for bundles of parallel lines.
  ///
  /// Control points move with the normals at the ends of their curve; at a joint the two normals are
  /// averaged, so the result has no gaps.
  ///
  /// - Parameter distance: How far to the left of the direction of travel, in pixels; negative
  ///   amounts lie to the right.
  /// - Returns: A path of as many curves as this one has pieces.
  package func offset(by distance: Double) -> Path {
    let curves = curves
    guard distance != 0, !curves.isEmpty else { return self }
    let leaving = curves.map { ($0.startDirection ?? Point(1, 0)).leftNormal }
    let arriving = curves.map { ($0.endDirection ?? Point(1, 0)).leftNormal }
    var joints = [leaving[0]]
    for place in 1..<max(curves.count, 1) {
      joints.append(Self.joint(arriving[place - 1], leaving[place]))
    }
    joints.append(arriving[curves.count - 1])
    let moved = curves.indices.map { place in
      let curve = curves[place]
      return CubicCurve(
        curve.start + joints[place] * distance, curve.firstControl + joints[place] * distance,
        curve.secondControl + joints[place + 1] * distance,
        curve.end + joints[place + 1] * distance)
    }
    return Path(curves: moved) ?? self
  }

  /// The normal at a corner, lengthened so that both sides keep their distance, at most twice.
  private static func joint(_ before: Point, _ after: Point) -> Point {
    guard let middle = (before + after).directed else { return after }
    let cosine = middle.x * after.x + middle.y * after.y
    return middle * (1 / max(cosine, 0.5))
  }

  /// The path made longer at both ends, straight on.
  ///
  /// - Parameters:
  ///   - atStart: How many pixels are put before the start.
  ///   - atEnd: How many pixels are put after the end.
  /// - Returns: The longer path.
  package func prolonged(atStart: Double, atEnd: Double) -> Path {
    guard let first = curves.first, let last = curves.last else { return self }
    var path = self
    if atStart > 0, let direction = first.startDirection {
      path.start = start - direction * atStart
      path.segments.insert(.line(start), at: 0)
    }
    if atEnd > 0, let direction = last.endDirection {
      path.segments.append(.line(end + direction * atEnd))
    }
    return path
  }
}
