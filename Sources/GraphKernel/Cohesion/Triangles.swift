extension Graph {
  /// How many triangles each vertex is a corner of, direction dropped.
  ///
  /// - Returns: `vertexCount` whole numbers in vertex order.
  /// - Complexity: O(*m* √*m*) for *m* edges.
  public func triangleCounts() -> [Int] {
    let ranked = RankedRows(undirected.outgoing)
    var counts = [Int](repeating: 0, count: vertexCount)
    for (rank, count) in ranked.triangleCounts().enumerated() {
      counts[Int(ranked.vertices[rank])] = Int(count)
    }
    return counts
  }

  /// How many triangles there are, direction dropped.
  ///
  /// - Complexity: O(*m* √*m*) for *m* edges.
  func triangleCount() -> Int {
    var search = TriangleSearch(RankedRows(undirected.outgoing))
    var count = 0
    while search.advance() { count += search.count }
    return count
  }

  /// The vertices that both `a` and `b` have an edge to, ascending.
  ///
  /// - Complexity: O(*k*) for *k* edges at the two vertices.
  public func commonNeighbors(_ a: Int, _ b: Int) -> [Int] {
    var common: [Int] = []
    var left = neighbors(of: a)
    var right = neighbors(of: b)
    while let first = left.first, let second = right.first {
      if first.vertex == second.vertex { common.append(Int(first.vertex)) }
      if first.vertex <= second.vertex { left.removeFirst() }
      if second.vertex <= first.vertex { right.removeFirst() }
    }
    return common
  }
}

extension RankedRows {
  /// How many triangles each rank is a corner of.
  fileprivate func triangleCounts() -> [UInt32] {
    let (offsets, targets) = (offsets.span, targets.span)
    var search = TriangleSearch(self)
    var counts = [UInt32](repeating: 0, count: vertices.count)
    while search.advance() {
      let (closed, ends, firsts) = (search.closed.span, search.ends.span, search.firsts.span)
      let start = Int(offsets[search.low])
      var countSpan = counts.mutableSpan
      for triangle in 0..<search.count {
        // A search finds ranks and their arcs.
        let way = unsafe Int(closed[unchecked: triangle])
        let middle = unsafe Int(targets[unchecked: start &+ Int(firsts[unchecked: way])])
        let high = unsafe Int(ends[unchecked: way])
        unsafe countSpan[unchecked: middle] &+= 1
        unsafe countSpan[unchecked: high] &+= 1
      }
      countSpan[search.low] &+= UInt32(truncatingIfNeeded: search.count)
    }
    return counts
  }
}
