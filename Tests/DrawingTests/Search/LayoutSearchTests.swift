import Drawing
import StakeholderModel
import TestSupport
import Testing

/// A random network of boxes.
private func network(
  _ seed: UInt64, nodes: Int, edges: Int, box: Rect = Rect(x: 64, y: 172, width: 1422, height: 824)
) -> LayoutSearch {
  var generator = SeededGenerator(seed: seed)
  let sizes = (0..<nodes).map { _ in
    Size(80 + Double(generator.next() % 90), 42 + Double(generator.next() % 30))
  }
  let lines = (0..<edges).map { number in
    let source = number < nodes - 1 ? number + 1 : Int(generator.next() % UInt64(nodes))
    let shift = 1 + Int(generator.next() % UInt64(max(1, nodes - 1)))
    let target =
      number < nodes - 1 ? Int(generator.next() % UInt64(source)) : (source + shift) % nodes
    return LayoutRequest.Edge(source, target)
  }
  var search = LayoutSearch(nodes: sizes, edges: lines, box: box)
  search.polish.steps = 200
  return search
}

private func rects(_ result: SearchResult, _ search: LayoutSearch) -> [Rect] {
  zip(result.centers, search.nodes).map { Rect(center: $0, size: $1) }
}

private func hasOverlap(_ rects: [Rect]) -> Bool {
  rects.indices.contains { place in rects[..<place].contains { $0.overlaps(rects[place]) } }
}

@Suite struct LayoutSearchTests {
  @Test(arguments: [(1, 0), (2, 1), (5, 4), (14, 21), (30, 40), (45, 60)])
  func `boxes lie inside the frame and never on one another`(
    _ nodes: Int, _ edges: Int
  )
    async throws
  {
    for seed in 1...1 {
      let search = network(UInt64(seed), nodes: nodes, edges: edges)
      let result = try await search.run(ScatterEngine())
      #expect(result.centers.count == nodes)
      #expect(!hasOverlap(rects(result, search)))
      let frame = search.box.inset(-0.01, -0.01)
      for rect in rects(result, search) {
        #expect(frame.contains(Point(rect.x, rect.y)))
        #expect(frame.contains(Point(rect.maxX, rect.maxY)))
      }
    }
  }

  @Test func `boxes that cover half the frame keep their layout instead of rows`() async throws {
    // 25 boxes of 220 by 98 cover 0.49 of the frame.
    var search = network(9, nodes: 25, edges: 40)
    search.nodes = Array(repeating: Size(220, 98), count: 25)
    search.box = Rect(x: 0, y: 0, width: 1400, height: 790)
    let result = try await search.run(ScatterEngine())
    #expect(!hasOverlap(rects(result, search)))
    // Rows would give five heights.
    #expect(Set(result.centers.map { $0.y.rounded() }).count > 5)
  }

  @Test func `the same network gives the same places twice`() async throws {
    let search = network(3, nodes: 20, edges: 30)
    let first = try await search.run(ScatterEngine())
    let second = try await search.run(ScatterEngine())
    #expect(first.centers == second.centers)
  }

  @Test func `the order in which layouts are tried changes nothing`() async throws {
    var search = network(4, nodes: 16, edges: 22)
    let forward = try await search.run(ScatterEngine(failing: [.circular, .radial]))
    search.methods.reverse()
    let backward = try await search.run(ScatterEngine(failing: [.circular, .radial]))
    #expect(forward.centers == backward.centers)
    #expect(forward.diagnostics == backward.diagnostics)
  }

  @Test func `one box stands in the middle and no box stands nowhere`() async throws {
    let one = try await network(1, nodes: 1, edges: 0).run(ScatterEngine())
    #expect(one.centers == [Point(64 + 711, 172 + 412)])
    let none = LayoutSearch(nodes: [], edges: [], box: Rect(x: 0, y: 0, width: 9, height: 9))
    #expect(try await none.run(ScatterEngine()).centers.isEmpty)
  }

  @Test func `turning and stretching to the frame keeps the crossings`() {
    let search = network(5, nodes: 25, edges: 50)
    var generator = SeededGenerator(seed: 9)
    let centers = search.nodes.map { _ in
      Point(Double(generator.next() % 5000), Double(generator.next() % 300))
    }
    let before = search.score(of: centers).crossings
    #expect(before > 10)
    for turn in LayoutSearch.turns {
      #expect(search.score(of: search.fitted(centers, turn: turn)).crossings == before)
    }
  }

  @Test func `every layout that failed is named`() async throws {
    let search = network(6, nodes: 9, edges: 12)
    let result = try await search.run(
      ScatterEngine(failing: [.circular, .stress(start: 2)]))
    #expect(
      result.diagnostics.map(\.message) == [
        "the layout by circles passed its limit of 30,000 steps",
        "the layout by stress, start 2 passed its limit of 30,000 steps",
      ])
  }

  @Test func `without any layout boxes stand in rows and a diagnostic says so`() async throws {
    let search = network(7, nodes: 22, edges: 30)
    let result = try await search.run(ScatterEngine(isBroken: true))
    #expect(!hasOverlap(rects(result, search)))
    #expect(result.diagnostics.last?.code == "W603")
    #expect(result.score.outside == 0)
  }

  @Test func `boxes that cannot fit are refused with advice`() async throws {
    let search = network(
      8, nodes: 60, edges: 60, box: Rect(x: 0, y: 0, width: 300, height: 300))
    await #expect(throws: DrawingError.self) { try await search.run(ScatterEngine()) }
  }

  @Test func `a star of six is drawn without a crossing`() async throws {
    // A tree can always be drawn without crossings.
    let search = LayoutSearch(
      nodes: Array(repeating: Size(120, 60), count: 7),
      edges: (1...6).map { LayoutRequest.Edge(0, $0) },
      box: Rect(x: 0, y: 0, width: 1400, height: 800))
    let result = try await search.run(ScatterEngine())
    #expect(result.score.crossings == 0)
    #expect(result.score.through == 0)
  }
}

@Suite struct KeptPlacesTests {
  @Test func `adding one box with known places moves nobody`() async throws {
    for seed in 1...4 {
      let full = network(UInt64(20 + seed), nodes: 18, edges: 26)
      let count = full.nodes.count - 1
      var part = full
      part.nodes.removeLast()
      part.edges.removeAll { $0.source == count || $0.target == count }
      let before = try await part.run(ScatterEngine())
      var next = full
      for (node, center) in before.centers.enumerated() { next.kept[node] = center }
      let after = try await next.run(ScatterEngine(isBroken: true))
      #expect(Array(after.centers.dropLast()) == before.centers)
      #expect(!hasOverlap(rects(after, next)))
      #expect(after.diagnostics.isEmpty)
    }
  }

  @Test func `known places that no longer fit are given up and a diagnostic says so`() async throws
  {
    var search = network(31, nodes: 8, edges: 9)
    search.kept = [0: Point(400, 400), 1: Point(410, 405)]
    let result = try await search.run(ScatterEngine())
    #expect(result.diagnostics.map(\.code) == ["W601"])
    #expect(!hasOverlap(rects(result, search)))
  }

  @Test func `a new box goes near its only partner`() async throws {
    var search = LayoutSearch(
      nodes: Array(repeating: Size(100, 40), count: 3), edges: [LayoutRequest.Edge(1, 2)],
      box: Rect(x: 0, y: 0, width: 1400, height: 800))
    search.kept = [0: Point(100, 100), 1: Point(1300, 700)]
    let result = try await search.run(ScatterEngine())
    #expect((result.centers[2] - Point(1300, 700)).length < 400)
  }
}
