/// Which edges of a vertex keep it in a core.
public enum CoreDegree: Sendable, Hashable, CaseIterable {
  /// The edges that enter it.
  case incoming
  /// The edges that leave it.
  case outgoing
  /// Both; in an undirected graph, all edges once.
  case total
}

extension Graph {
  /// The largest *k* for which each vertex is in a part where everybody has *k* edges inside the part.
  ///
  /// - Parameter degree: Which edges count.
  /// - Returns: `vertexCount` whole numbers in vertex order.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges.
  /// - Note: NetworkX and igraph (`all`) count both edges of a mutual pair, as ``CoreDegree/total``.
  /// - SeeAlso: V. Batagelj and M. Zaversnik, “An O(m) algorithm for cores decomposition of
  ///   networks”, 2003, <https://arxiv.org/abs/cs/0310049>
  public func coreness(_ degree: CoreDegree = .total) -> [Int] {
    let counted =
      switch degree {
      case .incoming: [incoming]
      case .outgoing: [outgoing]
      case .total: isDirected ? [incoming, outgoing] : [outgoing]
      }
    // An edge that enters a vertex is lost with the vertex that it leaves.
    let rows = counted.map { $0 === incoming ? outgoing : incoming }
    let degrees = (0..<vertexCount).map { vertex in
      counted.reduce(Int32(0)) { $0 + Int32(truncatingIfNeeded: $1.arcCount(vertex)) }
    }
    return peeled(degrees, along: rows).map(Int.init)
  }

  /// Takes away the vertices of the lowest degree again and again.
  ///
  /// Of all numbers only the degrees are looked up at random.
  ///
  /// - Parameters:
  ///   - degrees: What keeps each vertex.
  ///   - rows: Whose degree falls with each vertex taken away.
  /// - Returns: The coreness of each vertex.
  private func peeled(_ degrees: [Int32], along rows: [ArcRows]) -> [Int32] {
    var degrees = degrees
    var rest = degrees.indices.map { Int32(truncatingIfNeeded: $0) }
    // Whoever may be the next is written behind the last: hence one more.
    var taken = [Int32](repeating: 0, count: degrees.count + 1)
    var core: Int32 = 0
    while !rest.isEmpty {
      var count = 0
      let least = Self.take(core, degrees, &rest, &taken, &count)
      if count == 0 {
        core = least
        continue
      }
      var head = 0
      while head < count {
        for rows in rows { Self.lower(rows, Int(taken[head]), core, &degrees, &taken, &count) }
        head += 1
      }
      core += 1
    }
    return degrees
  }

  /// Moves the vertices of a degree from the rest; those below have been taken before.
  ///
  /// - Returns: The lowest degree of the rest.
  private static func take(
    _ core: Int32, _ degrees: [Int32], _ rest: inout [Int32], _ taken: inout [Int32],
    _ count: inout Int
  ) -> Int32 {
    let degrees = degrees.span
    var taken = taken.mutableSpan
    var kept = 0
    var least = Int32.max
    for place in rest.indices {
      let vertex = rest[place]
      let degree = degrees[Int(vertex)]
      if degree == core {
        taken[count] = vertex
        count += 1
      }
      guard degree > core else { continue }
      least = min(least, degree)
      rest[kept] = vertex
      kept += 1
    }
    rest.removeLast(rest.count - kept)
    return least
  }

  /// Lowers the degrees of a vertex's neighbors, and takes those that have too little left.
  ///
  /// A neighbor is written behind the last in any case, and kept when it is one: a branch would be
  /// foreseen wrongly too often.
  private static func lower(
    _ rows: ArcRows, _ vertex: Int, _ core: Int32, _ degrees: inout [Int32],
    _ taken: inout [Int32], _ count: inout Int
  ) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    var degrees = degrees.mutableSpan
    var taken = taken.mutableSpan
    var end = count
    for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
      let other = targets[arc]
      let degree = degrees[Int(other)]
      taken[end] = other
      end &+= degree == core &+ 1 ? 1 : 0
      degrees[Int(other)] = degree &- (degree > core ? 1 : 0)
    }
    count = end
  }
}
