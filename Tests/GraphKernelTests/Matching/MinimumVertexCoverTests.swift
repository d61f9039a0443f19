import GraphKernel
import TestSupport
import Testing

@Suite struct MinimumVertexCoverTests {
  // One person on the left knows everybody on the right: that person carries the link.
  @Test func `a star is carried by its hub`() throws {
    let graph = try BipartiteGraph(leftCount: 2, rightCount: 3, ties: [(1, 0), (1, 1), (1, 2)])
    #expect(graph.minimumVertexCover().left == [1])
    #expect(graph.minimumVertexCover().right == [])
  }

  // Three separate pairs need three people.
  @Test func `separate pairs need one person each`() throws {
    let graph = try BipartiteGraph(leftCount: 3, rightCount: 3, ties: [(0, 0), (1, 1), (2, 2)])
    #expect(graph.minimumVertexCover().count == 3)
    #expect(graph.maximumMatching().count == 3)
  }

  @Test func `no tie needs nobody`() throws {
    let graph = try BipartiteGraph(leftCount: 3, rightCount: 0, ties: [])
    #expect(graph.minimumVertexCover().count == 0)
  }

  @Test func `an end outside the sets is refused`() {
    #expect(throws: GraphError.vertexOutOfRange(2, vertexCount: 2)) {
      try BipartiteGraph(leftCount: 2, rightCount: 2, ties: [(2, 0)])
    }
  }

  // Oracle: all subsets of up to ten vertices.
  @Test func `a cover is valid and as small as the best of all subsets`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let left = Int.random(in: 1...5, using: &generator)
      let right = Int.random(in: 1...5, using: &generator)
      var ties: [(left: Int, right: Int)] = []
      for a in 0..<left {
        for b in 0..<right where Int.random(in: 0..<3, using: &generator) == 0 {
          ties.append((a, b))
        }
      }
      let graph = try BipartiteGraph(leftCount: left, rightCount: right, ties: ties)
      let cover = graph.minimumVertexCover()
      for tie in ties { #expect(cover.left.contains(tie.left) || cover.right.contains(tie.right)) }
      let best = (0..<(1 << (left + right))).filter { subset in
        ties.allSatisfy { subset >> $0.left & 1 == 1 || subset >> (left + $0.right) & 1 == 1 }
      }.map(\.nonzeroBitCount).min()
      #expect(cover.count == best)
      #expect(cover.count == graph.maximumMatching().count)
      let backwards = try BipartiteGraph(
        leftCount: left, rightCount: right, ties: ties.reversed() + ties)
      #expect(backwards.minimumVertexCover() == cover)
    }
  }

  // Ten thousand ties in a chain: one alternating path through all of them.
  @Test func `a long chain does not overflow the stack`() throws {
    let count = 10_000
    let ties = (0..<count).flatMap { left in
      [(left: left, right: left), (left: left, right: left + 1)].filter { $0.right < count }
    }
    let graph = try BipartiteGraph(leftCount: count, rightCount: count, ties: ties)
    #expect(graph.minimumVertexCover().count == count)
  }
}
