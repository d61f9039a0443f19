extension Graph {
  /// The fewest vertices without which one vertex cannot reach another.
  ///
  /// Their number is, by Menger's theorem, that of ways between the two that share no vertex in
  /// between. Of the smallest cuts, the one nearest to `source`.
  ///
  /// - Parameters:
  ///   - source: Where ways begin.
  ///   - target: Where they end; another vertex.
  /// - Returns: The cut, ascending; `nil` when an edge leads from `source` to `target`.
  /// - Complexity: O(κ*m*) for a cut of κ vertices.
  /// - SeeAlso: K. Menger, “Zur allgemeinen Kurventheorie”, 1927.
  public func minimumVertexCut(from source: Int, to target: Int) -> [Int]? {
    guard edge(from: source, to: target) == nil else { return nil }
    var flow = VertexFlow(self)
    return flow.cut(from: source, to: target)
  }

  /// The fewest vertices, of the two groups or outside them, whose removal leaves no way from one
  /// group to the other.
  ///
  /// - Parameters:
  ///   - sources: The one group.
  ///   - targets: The other group; a vertex of both is always in the cut.
  /// - Returns: The cut, ascending; of the smallest, the one nearest to `sources`.
  /// - Complexity: O(κ*m*) for a cut of κ vertices.
  public func minimumVertexCut(between sources: [Int], and targets: [Int]) -> [Int] {
    var flow = VertexFlow(self, terminals: 2)
    return flow.cut(between: sources, and: targets)
  }

  /// The fewest vertices that every edge between two groups touches, direction dropped.
  ///
  /// - Parameters:
  ///   - one: The one group.
  ///   - other: The other group, with no vertex of the first.
  /// - Returns: The vertices, ascending; none where no edge joins the groups.
  /// - Complexity: O(*n* + *m* √*n*).
  /// - SeeAlso: D. Kőnig, “Gráfok és mátrixok”, 1931.
  public func minimumCover(between one: [Int], and other: [Int]) -> [Int] {
    var number = [Int](repeating: -1, count: vertexCount)
    for (place, vertex) in other.enumerated() { number[vertex] = place }
    var ties: [(left: Int, right: Int)] = []
    for (left, vertex) in one.enumerated() {
      for arcs in [neighbors(of: vertex), predecessors(of: vertex)] {
        for arc in arcs where number[Int(arc.vertex)] >= 0 {
          ties.append((left, number[Int(arc.vertex)]))
        }
      }
    }
    guard
      let pairs = try? BipartiteGraph(
        leftCount: one.count, rightCount: other.count, ties: ties)
    else { preconditionFailure("places in two lists are in range") }
    let cover = pairs.minimumVertexCover()
    return (cover.left.map { one[$0] } + cover.right.map { other[$0] }).sorted()
  }
}
