import RealModule

/// Turns and stretches a layout so that it fills a frame.
struct SlideFit {
  let nodes: [Size]
  let box: Rect

  /// The angles that every candidate is tried at, in radians.
  static let turns: [Double] = [0, .pi / 2, .pi / 4, -.pi / 4]

  /// The layout turned, centered and scaled, across and down by themselves.
  ///
  /// The map is affine, so straight lines keep their crossings.
  ///
  /// - Parameters:
  ///   - centers: The boxes' centers, anywhere.
  ///   - turn: The angle in radians.
  ///   - stretch: The largest ratio of the two scales.
  /// - Returns: Centers that span the frame in one direction at least.
  func fitted(_ centers: [Point], turn: Double, stretch: Double = 1.9) -> [Point] {
    let cosine = Double.cos(turn)
    let sine = Double.sin(turn)
    let turned = centers.map {
      Point($0.x * cosine - $0.y * sine, $0.x * sine + $0.y * cosine)
    }
    let across = Self.span(turned.map(\.x))
    let down = Self.span(turned.map(\.y))
    let widest = nodes.map(\.width).max() ?? 0
    let highest = nodes.map(\.height).max() ?? 0
    var scaleX = max(box.width - widest, 1) / max(across.upperBound - across.lowerBound, 1e-6)
    var scaleY = max(box.height - highest, 1) / max(down.upperBound - down.lowerBound, 1e-6)
    scaleX = min(scaleX, scaleY * stretch)
    scaleY = min(scaleY, scaleX * stretch)
    let middle = Point(
      (across.lowerBound + across.upperBound) / 2, (down.lowerBound + down.upperBound) / 2)
    return turned.map {
      box.center + Point(($0.x - middle.x) * scaleX, ($0.y - middle.y) * scaleY)
    }
  }

  /// The layout stretched until its boxes touch the frame, by at most a factor in each direction.
  func stretched(_ centers: [Point], atMost limit: Double = 1.7) -> [Point] {
    let xs = Self.stretched(
      centers.map(\.x), sizes: nodes.map(\.width), from: box.x, to: box.maxX, atMost: limit)
    let ys = Self.stretched(
      centers.map(\.y), sizes: nodes.map(\.height), from: box.y, to: box.maxY, atMost: limit)
    return zip(xs, ys).map { Point($0, $1) }
  }

  /// The nearest place at which a box lies inside the frame.
  func clamped(_ center: Point, _ node: Int) -> Point {
    let size = nodes[node]
    func clamp(_ value: Double, _ low: Double, _ high: Double) -> Double {
      low <= high ? min(max(value, low), high) : (low + high) / 2
    }
    return Point(
      clamp(center.x, box.x + size.width / 2, box.maxX - size.width / 2),
      clamp(center.y, box.y + size.height / 2, box.maxY - size.height / 2))
  }

  private static func span(_ values: [Double]) -> ClosedRange<Double> {
    guard let low = values.min(), let high = values.max() else { return 0...0 }
    return low...high
  }

  private static func stretched(
    _ values: [Double], sizes: [Double], from low: Double, to high: Double, atMost limit: Double
  ) -> [Double] {
    let first = zip(values, sizes).map { $0 - $1 / 2 }.min() ?? low
    let last = zip(values, sizes).map { $0 + $1 / 2 }.max() ?? high
    let spare = (high - low) - (last - first)
    let between = max(1, (last - first) - (sizes.max() ?? 0))
    let factor = max(0.5, min(limit, 1 + spare / between))
    let middle = (first + last) / 2
    return zip(values, sizes).map { value, size in
      let moved = (low + high) / 2 + (value - middle) * factor
      return min(max(moved, low + size / 2), max(low + size / 2, high - size / 2))
    }
  }
}
