import TestSupport
import Testing

@testable import Drawing

struct LabelPlacementTests {
  private func request(_ name: String, _ dot: Point) -> LabelPlacement.Request {
    LabelPlacement.Request(
      subject: name, dot: dot, radius: 15,
      text: TextBlock(name, .emphasis, maxWidth: 240, maxLines: 2, measurer: InterWidths()))
  }

  @Test func `names of dots apart stand on nothing and inside the frame`() {
    var random = SeededGenerator(seed: 3)
    let frame = Rect(x: 64, y: 160, width: 1422, height: 824)
    for _ in 0..<20 {
      let requests = (0..<8).map { number in
        request(
          "Maximiliane \(number)",
          Point(
            170 + 180 * Double(number) + .random(in: -20...20, using: &random),
            .random(in: 180...960, using: &random)))
      }
      let dots = requests.map { Rect(center: $0.dot, size: Size(30, 30)) }
      let placed = LabelPlacement(frame: frame, nodes: dots).placed(requests)
      for (place, one) in placed.enumerated() {
        #expect(frame.contains(Point(one.plate.x, one.plate.y)))
        #expect(frame.contains(Point(one.plate.maxX, one.plate.maxY)))
        #expect(placed[..<place].allSatisfy { !$0.plate.overlaps(one.plate) })
      }
    }
  }

  @Test func `a name keeps clear of a header and joins its dot by a line`() {
    let frame = Rect(x: 0, y: 0, width: 800, height: 400)
    let dot = Point(400, 200)
    let headers = [Rect(x: 300, y: 145, width: 200, height: 110)]
    let placed = LabelPlacement(frame: frame, headers: headers).placed([request("Ana Gupta", dot)])
    #expect(placed.count == 1)
    #expect(placed.allSatisfy { !$0.plate.overlaps(headers[0]) })
    #expect(placed.allSatisfy { $0.items(in: .light).count == ($0.needsLeader ? 3 : 2) })
  }

  @Test func `a name avoids a tie where it can`() {
    let frame = Rect(x: 0, y: 0, width: 800, height: 400)
    let segments = [(Point(400, 200), Point(800, 200)), (Point(400, 200), Point(400, 0))]
    let placed = LabelPlacement(frame: frame, segments: segments).placed([
      request("Ana Gupta", Point(400, 200))
    ])
    for one in placed {
      #expect(segments.allSatisfy { !one.plate.isCrossed(from: $0.0, to: $0.1) })
    }
  }
}
