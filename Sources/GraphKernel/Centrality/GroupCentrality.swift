extension Graph {
  /// How many vertices outside a set have an edge to or from it.
  ///
  /// - Parameter members: The set.
  /// - Returns: A whole number, at most the number of vertices outside.
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: M. G. Everett and S. P. Borgatti, “The centrality of groups and classes”, 1999,
  ///   <https://doi.org/10.1080/0022250X.1999.9990219>
  public func groupDegree(of members: [Int]) -> Int {
    let isMember = memberships(members)
    var isPartner = [Bool](repeating: false, count: vertexCount)
    for edge in edges where isMember[edge.source] != isMember[edge.target] {
      isPartner[isMember[edge.source] ? edge.target : edge.source] = true
    }
    return isPartner.count { $0 }
  }

  /// How often a set of vertices lies between two outside.
  ///
  /// The score is the sum, over pairs outside the set, of the share of their shortest paths that touch
  /// it. Pairs without a path add nothing.
  ///
  /// - Parameters:
  ///   - members: The set.
  ///   - scale: How the sum is scaled; ``PairScale/perPair`` divides by the pairs outside.
  /// - Returns: 0 or more; in `0...1` for ``PairScale/perPair``.
  /// - Complexity: O(*nm*) time, O(*n* + *m*) space, for *n* vertices and *m* edges.
  /// - SeeAlso: M. G. Everett and S. P. Borgatti, “The centrality of groups and classes”, 1999,
  ///   <https://doi.org/10.1080/0022250X.1999.9990219>
  public func groupBetweenness(of members: [Int], scale: PairScale) -> Double {
    groupBetweenness(
      of: groupBetweennessSums(of: [members])[0], outside: vertexCount - Set(members).count,
      scale: scale)
  }

  /// Scales a sum over the ordered pairs outside a set.
  package func groupBetweenness(of sum: Double, outside: Int, scale: PairScale) -> Double {
    switch scale {
    case .pairs: isDirected ? sum : sum / 2
    case .perPair: sum / max(Double(outside) * Double(outside - 1), 1)
    }
  }

  /// For each of several sets of vertices, the share of shortest paths that touch it, summed over the
  /// ordered pairs outside.
  ///
  /// - Complexity: O(*gnm*) time for *g* sets, O(*gn* + *m*) space.
  package func groupBetweennessSums(of groups: [[Int]]) -> [Double] {
    let areMembers = groups.map(memberships)
    var search = BreadthFirstSearch(self, .outgoing)
    var paths = [Double](repeating: 0, count: vertexCount)
    var around = paths
    var sums = [Double](repeating: 0, count: groups.count)
    for source in 0..<vertexCount {
      search.run(from: source)
      countPaths(search, from: source, &paths)
      for (group, isMember) in areMembers.enumerated() where !isMember[source] {
        sums[group] += pathsTouching(isMember, search, from: source, of: paths, &around)
      }
    }
    return sums
  }

  /// The sum over the vertices outside a set of the share of their shortest paths that touch it; members
  /// pass nothing on.
  private func pathsTouching(
    _ isMember: [Bool], _ search: BreadthFirstSearch, from source: Int, of paths: [Double],
    _ around: inout [Double]
  ) -> Double {
    var sum = 0.0
    for vertex in search.order {
      around[vertex] = vertex == source ? 1 : 0
      guard !isMember[vertex] else { continue }
      for arc in predecessors(of: vertex) where search.isStep(over: arc, to: vertex) {
        around[vertex] += around[Int(arc.vertex)]
      }
      sum += 1 - around[vertex] / paths[vertex]
    }
    return sum
  }

  private func memberships(_ members: [Int]) -> [Bool] {
    var isMember = [Bool](repeating: false, count: vertexCount)
    for member in members { isMember[member] = true }
    return isMember
  }
}
