/// The dependency of ordered pairs on vertices and edges, added up over some sources.
package struct BetweennessSums: Sendable, Equatable {
  /// The sum for each vertex.
  package private(set) var vertices: [Double]
  /// The sum for each edge.
  package private(set) var edges: [Double]

  /// Makes sums over no source.
  package init(_ graph: Graph) {
    vertices = [Double](repeating: 0, count: graph.vertexCount)
    edges = [Double](repeating: 0, count: graph.edges.count)
  }

  /// Adds the sums over other sources.
  package mutating func add(_ other: BetweennessSums) {
    for vertex in vertices.indices { vertices[vertex] += other.vertices[vertex] }
    for edge in edges.indices { edges[edge] += other.edges[edge] }
  }

  fileprivate mutating func add(_ share: Double, toVertex vertex: Int) { vertices[vertex] += share }

  fileprivate mutating func add(_ share: Double, toEdge edge: Int) { edges[edge] += share }
}

extension Graph {
  /// The vertices cut into the blocks that sums over sources are made of.
  ///
  /// Blocks have the same size for any number of threads, and their sums are added in this order, so
  /// that the answer has the same bits however the work was spread.
  package var sourceBlocks: [Range<Int>] {
    stride(from: 0, to: vertexCount, by: 32).map { $0..<min($0 + 32, vertexCount) }
  }

  /// Those of ``sourceBlocks`` in which a path can start: what the others add is 0.
  package var betweennessBlocks: [Range<Int>] {
    sourceBlocks.filter { hasArc(among: $0, .outgoing) }
  }

  /// Whether one of some vertices has an arc.
  func hasArc(among vertices: Range<Int>, _ direction: EdgeDirection) -> Bool {
    vertices.contains { !arcs(of: $0, direction).isEmpty }
  }

  /// The dependency of the pairs that start in `sources` on every vertex and edge.
  ///
  /// - Parameters:
  ///   - sources: The vertices that pairs start in.
  ///   - length: How long an edge is; `nil` where every edge is one step.
  /// - Returns: The sums over ordered pairs.
  package func betweennessSums(
    from sources: Range<Int>, _ length: EdgeLength? = nil
  ) -> BetweennessSums {
    betweennessSums(from: Array(sources), length)
  }

  /// The dependency of the pairs that start in `sources` on every vertex and edge.
  package func betweennessSums(
    from sources: [Int], _ length: EdgeLength? = nil
  ) -> BetweennessSums {
    if let length {
      return betweennessSums(from: sources, WeightedSearch(self, length, .outgoing))
    }
    return betweennessSums(from: sources, BreadthFirstSearch(self, .outgoing))
  }

  private func betweennessSums(
    from sources: [Int], _ idle: some ShortestPathSearch
  ) -> BetweennessSums {
    var sums = BetweennessSums(self)
    var search = idle
    var paths = [Double](repeating: 0, count: vertexCount)
    var dependency = [Double](repeating: 0, count: vertexCount)
    for source in sources {
      search.run(from: source)
      countPaths(search, from: source, &paths)
      for vertex in search.order { dependency[vertex] = 0 }
      // Farthest first: when a vertex is reached here, all that lie behind it have been added to it.
      for vertex in search.order.reversed() where vertex != source && paths[vertex] > 0 {
        let share = (1 + dependency[vertex]) / paths[vertex]
        for arc in predecessors(of: vertex) where search.isStep(over: arc, to: vertex) {
          let part = paths[Int(arc.vertex)] * share
          dependency[Int(arc.vertex)] += part
          sums.add(part, toEdge: Int(arc.edge))
        }
        sums.add(dependency[vertex], toVertex: vertex)
      }
    }
    return sums
  }

  /// The number of shortest paths from `source` to each vertex; a `Double`, since it outgrows `Int`.
  func countPaths(
    _ search: some ShortestPathSearch, from source: Int, _ paths: inout [Double]
  ) {
    for vertex in search.order {
      paths[vertex] = vertex == source ? 1 : 0
      for arc in predecessors(of: vertex) where search.isStep(over: arc, to: vertex) {
        paths[vertex] += paths[Int(arc.vertex)]
      }
    }
  }
}
