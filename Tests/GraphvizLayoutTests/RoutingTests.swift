import Drawing
import GraphvizLayout
import TestSupport
import Testing

@Suite struct `Leading lines` {
  private let engine = WorkerLayoutEngine(executable: BuiltExecutable.path)
  private typealias End = RouteRequest.End

  /// Two cards with rows, a box between them and one below.
  ///
  ///     card 0 ─── box 2 ─── card 1
  ///                box 3
  private let nodes = [
    RouteRequest.Node(
      Rect(x: 100.3, y: 100.7, width: 200.6, height: 160.4),
      rows: [40.0...70.0, 80.0...110.5, 120.0...150.0]),
    RouteRequest.Node(
      Rect(x: 700, y: 60, width: 220, height: 200), rows: [50.0...90.0, 100.0...140.0]),
    RouteRequest.Node(Rect(x: 420, y: 120, width: 140, height: 110)),
    RouteRequest.Node(Rect(x: 430, y: 400, width: 120, height: 60)),
  ]

  private func lines(_ edges: [RouteRequest.Edge], clearance: Double = 8) async throws -> [Path] {
    let request = RouteRequest(nodes: nodes, edges: edges, clearance: clearance)
    return try #require(await engine.route([request]).first).get()
  }

  @Test func `a line ends in the middle of the sides of its rows, from source to target`()
    async throws
  {
    let there = RouteRequest.Edge(
      End(node: 0, row: 1, side: .right), End(node: 1, row: 0, side: .left))
    let back = RouteRequest.Edge(there.target, there.source)
    let lines = try await lines([there, back])
    // Right side of card 0: 100.3 + 200.6; middle of its row 1: 100.7 + (80 + 110.5) / 2.
    let left = Point(300.9, 195.95)
    // Left side of card 1; middle of its row 0: 60 + (50 + 90) / 2.
    let right = Point(700, 130)
    #expect((lines[0].start - left).length < 0.02 && (lines[0].end - right).length < 0.02)
    #expect((lines[1].start - right).length < 0.02 && (lines[1].end - left).length < 0.02)
  }

  @Test func `the sides that point away are reached round the card`() async throws {
    let line = try await lines([
      .init(End(node: 0, row: 0, side: .left), End(node: 1, row: 1, side: .right))
    ])[0]
    #expect(abs(line.start.x - 100.3) < 0.02 && abs(line.end.x - 920) < 0.02)
    #expect(touches(line, inside: nodes[0].rect) == false)
    #expect(touches(line, inside: nodes[1].rect) == false)
  }

  @Test func `lines between whole boxes end on their borders`() async throws {
    let pairs = [(0, 1), (1, 0), (0, 3), (3, 2), (2, 1)]
    let lines = try await lines(pairs.map { .init(End(node: $0.0), End(node: $0.1)) })
    for (pair, line) in zip(pairs, lines) {
      #expect(distance(line.start, toBorderOf: nodes[pair.0].rect) < 0.02)
      #expect(distance(line.end, toBorderOf: nodes[pair.1].rect) < 0.02)
    }
  }

  @Test func `a line keeps its distance from the box between its ends`() async throws {
    let line = try await lines([.init(End(node: 0), End(node: 1))])[0]
    #expect(touches(line, inside: nodes[2].rect.inset(-4, -4)) == false)
  }

  @Test func `lines are the same in every run`() async throws {
    let edges = [
      RouteRequest.Edge(End(node: 0), End(node: 1)),
      .init(End(node: 0, row: 2, side: .right), End(node: 3)), .init(End(node: 2), End(node: 1)),
    ]
    #expect(try await lines(edges) == lines(edges))
  }

  @Test func `boxes without room between them are a failure, not straight lines`() async {
    let request = RouteRequest(
      nodes: nodes, edges: [.init(End(node: 0), End(node: 1))], clearance: 90)
    let answer = await engine.route([request]).first
    guard case .failure(.refused(let reason)) = answer else {
      Issue.record("\(String(describing: answer))")
      return
    }
    #expect(reason.contains("clearance"))
  }

  @Test func `ends and rows that are not there are refused`() async {
    let edges = [
      RouteRequest.Edge(End(node: 0), End(node: 9)), .init(End(node: 0, row: 3), End(node: 1)),
      .init(End(node: 2, row: 0), End(node: 1)), .init(End(node: -1), End(node: 1)),
    ]
    let requests = edges.map { RouteRequest(nodes: nodes, edges: [$0], clearance: 8) }
    for answer in await engine.route(requests) {
      guard case .failure(.refused) = answer else {
        Issue.record("\(answer)")
        continue
      }
    }
  }

  @Test(arguments: [0.0, 8.0])
  func `boxes at random keep the ends of their lines`(clearance: Double) async throws {
    var random = SeededGenerator(seed: 11)
    var requests: [RouteRequest] = []
    for _ in 0..<12 {
      // A box somewhere in every cell of a grid: never nearer than 60 to another.
      let nodes = (0..<12).map { cell in
        RouteRequest.Node(
          Rect(
            x: Double(cell % 4) * 300 + .random(in: 0...80, using: &random),
            y: Double(cell / 4) * 250 + .random(in: 0...80, using: &random),
            width: .random(in: 60...160, using: &random),
            height: .random(in: 90...110, using: &random)),
          rows: [10.25...40.75, 45.5...70])
      }
      let edges = (0..<20).map { _ in
        let source = Int.random(in: 0..<12, using: &random)
        let target = (source + .random(in: 1..<12, using: &random)) % 12
        return RouteRequest.Edge(
          End(node: source, row: 1, side: .right), End(node: target, row: 0))
      }
      requests.append(RouteRequest(nodes: nodes, edges: edges, clearance: clearance))
    }
    for (request, answer) in zip(requests, await engine.route(requests)) {
      for (edge, line) in zip(request.edges, try answer.get()) {
        let source = request.nodes[edge.source.node].rect
        #expect((line.start - Point(source.maxX, source.y + 57.75)).length < 0.02)
        let target = request.nodes[edge.target.node].rect
        let row = Rect(x: target.x, y: target.y + 10.25, width: target.width, height: 30.5)
        #expect(distance(line.end, toBorderOf: row) < 0.02)
      }
    }
  }

  private func distance(_ point: Point, toBorderOf rect: Rect) -> Double {
    let outside = Point(
      max(rect.x - point.x, 0, point.x - rect.maxX), max(rect.y - point.y, 0, point.y - rect.maxY))
    if outside.length > 0 { return outside.length }
    return min(point.x - rect.x, rect.maxX - point.x, point.y - rect.y, rect.maxY - point.y)
  }

  /// Whether a line passes through the inside of a box, by 32 points of every piece.
  private func touches(_ line: Path, inside rect: Rect) -> Bool {
    var from = line.start
    for piece in line.segments {
      guard case .curve(let first, let second, let end) = piece else { continue }
      for step in 0...32 {
        let t = Double(step) / 32
        let u = 1 - t
        let point =
          from * (u * u * u) + first * (3 * u * u * t) + second * (3 * u * t * t) + end
          * (t * t * t)
        if rect.inset(0.5, 0.5).contains(point) { return true }
      }
      from = end
    }
    return false
  }
}
