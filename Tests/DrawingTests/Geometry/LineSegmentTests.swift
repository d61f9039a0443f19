import Drawing
import Testing

@Suite struct LineSegmentTests {
  let diagonal = LineSegment(Point(0, 0), Point(10, 10))

  @Test func `the two diagonals of a square cross in its middle`() {
    let other = LineSegment(Point(0, 10), Point(10, 0))
    #expect(diagonal.crosses(other))
    #expect(diagonal.crossing(with: other) == Point(5, 5))
  }

  @Test func `lines that meet at an end, run parallel or lie apart do not cross`() {
    #expect(!diagonal.crosses(LineSegment(Point(10, 10), Point(20, 0))))
    #expect(!diagonal.crosses(LineSegment(Point(0, 1), Point(10, 11))))
    #expect(!diagonal.crosses(LineSegment(Point(6, 0), Point(20, 1))))
    #expect(!diagonal.crosses(LineSegment(Point(2, 2), Point(8, 8))))
  }

  @Test func `a line through the middle of a box lies in it between a quarter and three quarters`()
  {
    let line = LineSegment(Point(0, 5), Point(20, 5))
    let box = Rect(x: 5, y: 0, width: 10, height: 10)
    #expect(line.stretch(inside: box) == 0.25...0.75)
  }

  @Test func `a line along the border of a box does not cross it`() {
    let line = LineSegment(Point(0, 0), Point(20, 0))
    #expect(!line.crosses(Rect(x: 5, y: 0, width: 10, height: 10)))
  }

  @Test func `the distance to a point is measured to the nearest end beyond the ends`() {
    // 3-4-5 triangle
    let line = LineSegment(Point(0, 0), Point(10, 0))
    #expect(line.distance(to: Point(13, 4)) == 5)
    #expect(line.distance(to: Point(4, 7)) == 7)
  }
}
