import Drawing
import TestSupport
import Testing

@testable import GraphvizLayout

@Suite struct `Messages between the command and its workers` {
  private let jobs: [LayoutJob] = [
    .place(
      LayoutRequest(
        method: .springs(start: 7), nodes: [Size(10, 20), Size(30.5, 40)],
        edges: [.init(0, 1, length: 2.5)], gap: Size(1, 2))),
    .route(
      RouteRequest(
        nodes: [.init(Rect(x: 1, y: 2, width: 3, height: 40), rows: [0...10, 20...30.5])],
        edges: [.init(.init(node: 0, row: 1, side: .left), .init(node: 0))], clearance: 8)),
    .render(PlainNetwork(labels: ["Zoë", ""], edges: [.init(1, 0)]), .sfdp, .json),
  ]

  @Test func `a request comes back as it was sent`() throws {
    let request = WorkerRequest(limits: WorkerLimits(wallSeconds: 3), jobs: jobs)
    #expect(try WorkerRequest(request.bytes) == request)
  }

  @Test func `outcomes come back as they were sent`() throws {
    let path = Path(
      start: Point(1, 2),
      segments: [.line(Point(3, 4)), .curve(Point(5, 6), Point(7, 8), Point(9, 0))])
    let outcomes: [LayoutOutcome] = [
      .success(.places([Point(-1.5, 2)])), .success(.paths([path])),
      .success(.picture([0, 255])), .failure(.limit("a")), .failure(.crashed(signal: 11)),
      .failure(.refused("b")), .failure(.missing("c")),
    ]
    #expect(try WorkerReply.outcomes(WorkerReply.bytes(outcomes)) == outcomes)
  }

  @Test func `a request cut anywhere is refused`() {
    let bytes = WorkerRequest(limits: WorkerLimits(), jobs: jobs).bytes
    for count in bytes.indices {
      #expect(throws: BrokenMessage.self) { try WorkerRequest(Array(bytes[..<count])) }
    }
    #expect(throws: BrokenMessage.tooLong) { try WorkerRequest(bytes + [0]) }
  }

  @Test func `counts larger than what follows take no memory`() {
    for count in [Int.max, Int.max / 16, 1 << 40, -1, Int.min] {
      var writer = ByteWriter()
      writer.write(count)
      #expect(throws: BrokenMessage.tooShort) { try WorkerReply.outcomes(writer.bytes) }
      var reader = ByteReader(writer.bytes)
      #expect(throws: BrokenMessage.tooShort) { try reader.slice() }
    }
  }

  @Test func `changed bytes never crash the reader`() {
    let bytes = WorkerRequest(limits: WorkerLimits(), jobs: jobs).bytes
    var random = SeededGenerator(seed: 5)
    for _ in 0..<5000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        changed[Int.random(in: changed.indices, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      _ = try? WorkerRequest(changed)
    }
  }
}
