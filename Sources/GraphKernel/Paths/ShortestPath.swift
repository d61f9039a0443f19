extension Graph {
  /// A shortest path from a set of vertices to another, in steps.
  ///
  /// Of several, the one whose vertices come first in order: the smallest start that has a shortest
  /// path, then at each step the smallest vertex that still leads there.
  ///
  /// - Parameters:
  ///   - starts: Where the path may begin.
  ///   - ends: Where the path may end.
  ///   - allowed: The vertices that may lie between start and end; `nil` for all.
  /// - Returns: The vertices of the path, both ends included; one vertex where the sets overlap; `nil`
  ///   when no path leads from one to the other.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  public func shortestPath(
    from starts: [Int], to ends: [Int], through allowed: Set<Int>? = nil
  ) -> [Int]? {
    let isStart = membership(of: starts)
    let steps = stepsBackward(from: ends) { vertex in
      isStart[vertex] || (allowed?.contains(vertex) ?? true)
    }
    let reachable = starts.filter { steps[$0] != nil }
    guard
      var vertex = reachable.min(by: { (steps[$0] ?? 0, $0) < (steps[$1] ?? 0, $1) }),
      var remaining = steps[vertex]
    else { return nil }
    var path = [vertex]
    while remaining > 0 {
      let onward = neighbors(of: vertex).first { steps[Int($0.vertex)] == remaining - 1 }
      guard let onward else { return nil }
      vertex = Int(onward.vertex)
      path.append(vertex)
      remaining -= 1
    }
    return path
  }

  /// The number of steps from each vertex to the nearest of `ends`.
  private func stepsBackward(
    from ends: [Int], through isAllowed: (Int) -> Bool
  ) -> [Int?] {
    var steps = [Int?](repeating: nil, count: vertexCount)
    var queue: [Int] = []
    for vertex in ends where steps[vertex] == nil {
      steps[vertex] = 0
      queue.append(vertex)
    }
    var head = 0
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      for arc in predecessors(of: vertex) {
        let previous = Int(arc.vertex)
        guard steps[previous] == nil, isAllowed(previous) else { continue }
        steps[previous] = (steps[vertex] ?? 0) + 1
        queue.append(previous)
      }
    }
    return steps
  }

  private func membership(of vertices: [Int]) -> [Bool] {
    var isMember = [Bool](repeating: false, count: vertexCount)
    for vertex in vertices { isMember[vertex] = true }
    return isMember
  }
}
