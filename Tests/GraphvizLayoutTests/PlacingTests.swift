import Drawing
import GraphvizLayout
import TestSupport
import Testing

/// Places through the built command, as users do.
@Suite struct `Placing boxes` {
  private let engine = WorkerLayoutEngine(executable: BuiltExecutable.path)

  static let methods: [LayoutRequest.Method] = [
    .stress(start: 1), .springs(start: 1), .multiscale(start: 1), .forces(start: 1), .circular,
    .radial, .layersDown, .layersAcross,
  ]

  /// A tree of 14 boxes with a few more lines.
  static func tree(_ method: LayoutRequest.Method) -> LayoutRequest {
    let sizes = (0..<14).map { Size(120 + 5 * Double($0), 48) }
    let lines = (1..<14).map { LayoutRequest.Edge($0 / 2, $0, length: 2) }
    let more = [(1, 9), (3, 12), (4, 6)].map { LayoutRequest.Edge($0.0, $0.1, length: 2) }
    return LayoutRequest(method: method, nodes: sizes, edges: lines + more)
  }

  @Test(arguments: methods)
  func `every method keeps boxes apart`(method: LayoutRequest.Method) async throws {
    let request = Self.tree(method)
    let places = try #require(await engine.place([request]).first).get()
    #expect(places.count == 14)
    let rects = zip(places, request.nodes).map { Rect(center: $0, size: $1) }
    for (number, rect) in rects.enumerated() {
      for other in rects[(number + 1)...] { #expect(!rect.overlaps(other, tolerance: 0.5)) }
    }
  }

  @Test func `layers go downwards or across, in steps of y or x`() async throws {
    let answers = await engine.place([Self.tree(.layersDown), Self.tree(.layersAcross)])
    let down = try answers[0].get()
    let across = try answers[1].get()
    // Lines run from 0 to 1 and from 1 to 2: each end lies in a later layer.
    #expect(down[0].y < down[1].y && down[1].y < down[2].y)
    #expect(across[0].x < across[1].x && across[1].x < across[2].x)
  }

  @Test func `answers come in the order of the requests and are the same in every run`() async {
    let requests = (1...3).flatMap { start in
      [
        Self.tree(.stress(start: start)), Self.tree(.multiscale(start: start)),
        Self.tree(.layersDown),
      ]
    }
    let once = await engine.place(requests)
    #expect(await engine.place(requests) == once)
    for (request, answer) in zip(requests, once) {
      #expect(await engine.place([request]) == [answer])
    }
  }

  @Test func `another start gives another layout`() async {
    let answers = await engine.place([Self.tree(.stress(start: 1)), Self.tree(.stress(start: 2))])
    #expect(answers[0] != answers[1])
  }

  @Test(arguments: methods)
  func `pieces, single boxes, loops and double lines are placed`(
    method: LayoutRequest.Method
  ) async throws {
    var request = Self.tree(method)
    request.nodes += [Size(80, 30), Size(80, 30), Size(80, 30)]
    request.edges += [.init(14, 15), .init(14, 15), .init(15, 14), .init(3, 3), .init(16, 16)]
    let places = try #require(await engine.place([request]).first).get()
    #expect(places.count == 17)
  }

  @Test func `no request has no answer, and no box no place`() async throws {
    #expect(await engine.place([]).isEmpty)
    let empty = LayoutRequest(method: .circular, nodes: [], edges: [])
    #expect(try await engine.place([empty]).first?.get() == [])
    let one = LayoutRequest(method: .circular, nodes: [Size(10, 10)], edges: [])
    #expect(try await engine.place([one]).first?.get().count == 1)
  }

  @Test func `a request that makes no sense is refused and spoils no other`() async throws {
    let sane = Self.tree(.stress(start: 1))
    var dangling = sane
    dangling.edges.append(.init(0, 99))
    var shapeless = sane
    shapeless.nodes[3] = Size(.nan, 10)
    var negative = sane
    negative.edges[0] = .init(0, 1, length: -1)
    let answers = await engine.place([dangling, sane, shapeless, negative])
    for index in [0, 2, 3] {
      guard case .failure(.refused) = answers[index] else {
        Issue.record("\(answers[index])")
        continue
      }
    }
    #expect(try answers[1].get().count == 14)
  }

  @Test func `the engine in this process places too, one caller at a time`() async throws {
    await withTaskGroup(of: Result<[Point], LayoutFailure>?.self) { group in
      for _ in 0..<4 {
        group.addTask { await SerialLayoutEngine().place([Self.tree(.stress(start: 1))]).first }
      }
      for await answer in group { #expect((try? answer?.get().count) == 14) }
    }
  }
}
