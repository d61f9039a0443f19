import Drawing
import Testing

@Suite struct PathGeometryTests {
  /// Two sides of a square of 10, walked right and then down.
  let corner = Path(start: Point(0, 0), segments: [.line(Point(10, 0)), .line(Point(10, 10))])

  /// Near a quarter of the unit circle, times 100: the usual approximation by one cubic curve.
  let arc = Path(
    start: Point(100, 0),
    segments: [.curve(Point(100, 55.228475), Point(55.228475, 100), Point(0, 100))])

  @Test func `the middle of a curve is the mean of its points in weights 1 3 3 1`() {
    // B(1/2) = (P0 + 3 P1 + 3 P2 + P3) / 8
    let curve = CubicCurve(Point(0, 0), Point(0, 8), Point(8, 8), Point(8, 0))
    #expect(curve.point(at: 0.5) == Point(4, 6))
  }

  @Test func `a split curve runs through the same points`() {
    let curve = CubicCurve(Point(0, 0), Point(3, 9), Point(8, -4), Point(12, 5))
    let (before, after) = curve.split(at: 0.25)
    // The point at s of the first part is the point at s/4 of the whole.
    #expect((before.point(at: 0.5) - curve.point(at: 0.125)).length < 1e-12)
    #expect((after.point(at: 0.5) - curve.point(at: 0.625)).length < 1e-12)
  }

  @Test func `three quarters along two equal sides lies in the middle of the second`() {
    let place = corner.place(at: 0.75)
    #expect(place.point == Point(10, 5))
    #expect(place.direction == Point(0, 1))
  }

  @Test func `half way along a quarter circle lies on its bisector`() {
    let middle = arc.place(at: 0.5).point
    #expect(abs(middle.x - middle.y) < 0.5)
    #expect(abs(middle.length - 100) < 0.1)
  }

  @Test func `a parallel of a quarter circle is a quarter circle`() {
    // Walked from (100, 0) to (0, 100) with y down, the center lies to the right.
    let outside = arc.offset(by: -10)
    let inside = arc.offset(by: 10)
    let radii = [outside, inside].map { path in path.sampled().map(\.length) }
    #expect(Set([radii[0][0], radii[1][0]]) == [90, 110])
    for radius in radii[0] { #expect(abs(radius - radii[0][0]) < 3) }
    for radius in radii[1] { #expect(abs(radius - radii[1][0]) < 3) }
  }

  @Test func `a parallel of a right angle keeps its distance on both sides`() {
    // To the left of right-then-down lies the outside of the corner: x from 0 to 14, y from -4.
    let beside = corner.offset(by: 4)
    #expect(beside.start == Point(0, -4))
    #expect((beside.segments[0].end - Point(14, -4)).length < 1e-9)
    #expect((beside.end - Point(14, 10)).length < 1e-9)
  }

  @Test func `a path is cut where it leaves one box and meets another`() {
    let line = Path(start: Point(0, 0), segments: [.line(Point(100, 0))])
    let cut = line.clipped(
      from: Rect(x: -10, y: -10, width: 20, height: 20),
      to: Rect(x: 80, y: -10, width: 40, height: 20))
    #expect((cut.start - Point(10, 0)).length < 1e-6)
    #expect((cut.end - Point(80, 0)).length < 1e-6)
  }

  @Test func `a straight line runs from border to border along the centers`() {
    let path = Path.straight(
      from: Rect(x: 0, y: 0, width: 20, height: 20), to: Rect(x: 100, y: 0, width: 40, height: 20))
    #expect(path.start == Point(20, 10))
    #expect(path.end == Point(100, 10))
  }

  @Test func `a prolonged path runs straight on`() {
    let long = corner.prolonged(atStart: 5, atEnd: 7)
    #expect((long.start - Point(-5, 0)).length < 1e-9)
    #expect((long.end - Point(10, 17)).length < 1e-9)
  }

  @Test func `a trimmed path loses its ends and a short one everything`() {
    // 20 pixels around a corner, 4 off the start and 6 off the end.
    let middle = corner.trimmed(atStart: 4, atEnd: 6)
    #expect(((middle?.start ?? Point(0, 0)) - Point(4, 0)).length < 1e-6)
    #expect(((middle?.end ?? Point(0, 0)) - Point(10, 4)).length < 1e-6)
    #expect(corner.trimmed(atStart: 12, atEnd: 9) == nil)
  }

  @Test func `crossings of two paths are counted`() {
    // A saw with three teeth over a level line.
    let saw = Path(through: [Point(0, 1), Point(1, -1), Point(2, 1), Point(3, -1)])
    let level = Path(start: Point(-1, 0), segments: [.line(Point(4, 0))])
    #expect(saw?.crossingCount(with: level) == 3)
  }
}
