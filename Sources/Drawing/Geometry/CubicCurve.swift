/// A cubic Bézier curve.
package struct CubicCurve: Sendable, Hashable {
  /// Where it begins.
  package var start: Point
  /// The point that the curve leaves towards.
  package var firstControl: Point
  /// The point that the curve arrives from.
  package var secondControl: Point
  /// Where it ends.
  package var end: Point

  /// Makes a curve.
  package init(_ start: Point, _ firstControl: Point, _ secondControl: Point, _ end: Point) {
    self.start = start
    self.firstControl = firstControl
    self.secondControl = secondControl
    self.end = end
  }

  /// Makes a straight line, evenly run.
  package init(line: LineSegment) {
    let third = (line.end - line.start) * (1.0 / 3)
    self.init(line.start, line.start + third, line.end - third, line.end)
  }

  /// The point at parameter `t`, 0 at the start and 1 at the end.
  package func point(at t: Double) -> Point {
    let u = 1 - t
    return start * (u * u * u) + firstControl * (3 * u * u * t) + secondControl * (3 * u * t * t)
      + end * (t * t * t)
  }

  /// The parts before and after parameter `t`, by de Casteljau's construction.
  package func split(at t: Double) -> (before: CubicCurve, after: CubicCurve) {
    func between(_ a: Point, _ b: Point) -> Point { a + (b - a) * t }
    let ab = between(start, firstControl)
    let bc = between(firstControl, secondControl)
    let cd = between(secondControl, end)
    let abc = between(ab, bc)
    let bcd = between(bc, cd)
    let middle = between(abc, bcd)
    return (CubicCurve(start, ab, abc, middle), CubicCurve(middle, bcd, cd, end))
  }

  /// The direction in which the curve leaves its start, of length 1; `nil` for a single point.
  package var startDirection: Point? {
    [firstControl, secondControl, end].lazy.compactMap { ($0 - start).directed }.first
  }

  /// The direction in which the curve arrives at its end, of length 1; `nil` for a single point.
  package var endDirection: Point? {
    [secondControl, firstControl, start].lazy.compactMap { (end - $0).directed }.first
  }
}

extension Point {
  /// The vector of length 1 in the same direction; `nil` for a vector shorter than a billionth.
  package var directed: Point? {
    let length = length
    return length > 1e-9 ? self * (1 / length) : nil
  }

  /// The vector turned by a quarter, to the left of the direction of travel on a slide.
  package var leftNormal: Point { Point(y, -x) }
}
