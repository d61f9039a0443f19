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
    var countArray = [UInt32](repeating: 0, count: vertices.count)
    var markArray = [UInt8](repeating: 0, count: vertices.count)
    var counts = countArray.mutableSpan
    var marks = markArray.mutableSpan
    for low in vertices.indices {
      let row = Int(offsets[low])..<Int(offsets[low + 1])
      guard row.count > 1 else { continue }
      for arc in row { marks[Int(targets[arc])] = 1 }
      for arc in row {
        let middle = Int(targets[arc])
        var found: UInt32 = 0
        for far in Int(offsets[middle])..<Int(offsets[middle + 1]) {
          // Ranks in rows are below the number of vertices.
          let high = unsafe Int(targets[unchecked: far])
          let mark = unsafe UInt32(marks[unchecked: high])
          found &+= mark
          unsafe counts[unchecked: high] &+= mark
        }
        counts[middle] &+= found
        counts[low] &+= found
      }
      for arc in row { marks[Int(targets[arc])] = 0 }
    }
    return countArray
  }
}
