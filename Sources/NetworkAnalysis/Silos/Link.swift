import GraphKernel
import StakeholderModel

/// How two sets of vertices are joined.
struct Link {
  /// The ties between the two, first end in the first set.
  let ties: [(first: Int, second: Int)]
  /// The nearest way from one to the other; empty when there is none.
  let path: [Int]
  /// Vertices outside both with ties to both, best first.
  let introducers: [Int]
  /// The fewest vertices that touch every tie between the two.
  let carriers: [Int]
}

extension GroupedView {
  /// How two sets of vertices without a common member are joined.
  ///
  /// Those who could introduce are ordered by their ties to the side where they have fewer, then by
  /// their ties to both, then by how few other ties they have. Who was asked and did not answer is
  /// not among them.
  ///
  /// - Complexity: O(*n* + *m* √*n*) for *n* vertices and *m* edges.
  func link(between first: [Int], and second: [Int]) -> Link {
    let isSecond = Set(second)
    let ties = first.flatMap { vertex in
      view.graph.neighbors(of: vertex).map { Int($0.vertex) }.filter(isSecond.contains)
        .map { (first: vertex, second: $0) }
    }
    return Link(
      ties: ties, path: view.graph.shortestPath(from: first, to: second) ?? [],
      introducers: introducers(first, second), carriers: carriers(of: ties, first, second))
  }

  private func introducers(_ first: [Int], _ second: [Int]) -> [Int] {
    var toFirst: [Int: Int] = [:]
    var toSecond: [Int: Int] = [:]
    for vertex in first {
      for arc in view.graph.neighbors(of: vertex) { toFirst[Int(arc.vertex), default: 0] += 1 }
    }
    for vertex in second {
      for arc in view.graph.neighbors(of: vertex) { toSecond[Int(arc.vertex), default: 0] += 1 }
    }
    let excluded = Set(first).union(second)
    let candidates = toFirst.keys.filter { vertex in
      toSecond[vertex] != nil && !excluded.contains(vertex) && !response.isSilent[vertex]
    }
    func rank(_ vertex: Int) -> (Int, Int, Int, Int) {
      let (a, b) = (toFirst[vertex] ?? 0, toSecond[vertex] ?? 0)
      return (-min(a, b), -(a + b), view.graph.neighbors(of: vertex).count, vertex)
    }
    return candidates.sorted { rank($0) < rank($1) }
  }

  private func carriers(
    of ties: [(first: Int, second: Int)], _ first: [Int], _ second: [Int]
  ) -> [Int] {
    var left: [Int: Int] = [:]
    var right: [Int: Int] = [:]
    for (place, vertex) in first.enumerated() { left[vertex] = place }
    for (place, vertex) in second.enumerated() { right[vertex] = place }
    let places = ties.compactMap { tie -> (left: Int, right: Int)? in
      guard let a = left[tie.first], let b = right[tie.second] else { return nil }
      return (a, b)
    }
    guard
      let graph = try? BipartiteGraph(
        leftCount: first.count, rightCount: second.count, ties: places)
    else { preconditionFailure("every tie has an end in each of the two sets") }
    let cover = graph.minimumVertexCover()
    return (cover.left.map { first[$0] } + cover.right.map { second[$0] }).sorted()
  }

  /// The people or organizations that vertices stand for.
  func actors(_ vertices: [Int]) -> [Actor] { vertices.compactMap { view.nodes[$0].actor } }
}
