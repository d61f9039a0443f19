extension Graph {
  /// How many other vertices each vertex reaches within some steps.
  ///
  /// - Parameters:
  ///   - steps: How many steps at most, 0 or more.
  ///   - direction: Whether steps lead away from the vertex or towards it.
  /// - Returns: `vertexCount` whole numbers in vertex order.
  /// - Complexity: O(*nm*) at worst; for two steps O(Σ *k*²) for degrees *k*.
  public func reachCounts(within steps: Int, _ direction: EdgeDirection = .outgoing) -> [Int] {
    var seenFrom = [Int](repeating: -1, count: vertexCount)
    return (0..<vertexCount).map { start in
      seenFrom[start] = start
      var reached = 0
      var frontier = [start]
      for _ in 0..<steps {
        var next: [Int] = []
        for vertex in frontier {
          for arc in arcs(of: vertex, direction) where seenFrom[Int(arc.vertex)] != start {
            seenFrom[Int(arc.vertex)] = start
            next.append(Int(arc.vertex))
          }
        }
        reached += next.count
        frontier = next
      }
      return reached
    }
  }
}
