import GraphKernel
import Testing

@Suite struct ShortestPathTests {
  //   0 ─ 1 ─ 4
  //   │       │
  //   2 ─ 3 ──┘      5
  let graph = try? Graph(
    vertexCount: 6,
    edges: [.init(0, 1), .init(1, 4), .init(0, 2), .init(2, 3), .init(3, 4)])

  @Test func `the path with the fewest steps is found`() throws {
    #expect(try #require(graph).shortestPath(from: [0], to: [4]) == [0, 1, 4])
  }

  @Test func `a closed way is walked around`() throws {
    let allowed: Set<Int> = [2, 3]
    #expect(try #require(graph).shortestPath(from: [0], to: [4], through: allowed) == [0, 2, 3, 4])
  }

  @Test func `the smaller vertices win a tie`() throws {
    let square = try Graph(
      vertexCount: 4, edges: [.init(0, 2), .init(2, 3), .init(0, 1), .init(1, 3)])
    #expect(square.shortestPath(from: [0], to: [3]) == [0, 1, 3])
    #expect(square.shortestPath(from: [2, 1], to: [3, 0]) == [1, 0])
  }

  @Test func `there is no path to a vertex apart`() throws {
    #expect(try #require(graph).shortestPath(from: [0, 1, 2, 3, 4], to: [5]) == nil)
  }

  @Test func `overlapping sets are zero steps apart`() throws {
    #expect(try #require(graph).shortestPath(from: [2, 3], to: [3, 4]) == [3])
  }

  @Test func `direction is kept`() throws {
    let line = try Graph(vertexCount: 3, edges: [.init(0, 1), .init(1, 2)], isDirected: true)
    #expect(line.shortestPath(from: [0], to: [2]) == [0, 1, 2])
    #expect(line.shortestPath(from: [2], to: [0]) == nil)
  }
}
