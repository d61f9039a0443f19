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
    var rows: [ArcRows] = []
    if degree != .outgoing { rows.append(outgoing) }
    if degree != .incoming, isDirected || degree == .outgoing { rows.append(incoming) }
    let degrees = (0..<vertexCount).map {
      Int32(truncatingIfNeeded: coreDegree(of: $0, degree))
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
    var taken: [Int32] = []
    var core: Int32 = 0
    while !rest.isEmpty {
      taken.removeAll(keepingCapacity: true)
      let least = Self.take(core, degrees, &rest, &taken)
      if taken.isEmpty {
        core = least
        continue
      }
      var head = 0
      while head < taken.count {
        let vertex = Int(taken[head])
        head += 1
        for rows in rows { Self.lower(rows, vertex, core, &degrees, &taken) }
      }
      core += 1
    }
    return degrees
  }

  /// Moves the vertices of a degree from the rest; those below have been taken before.
  ///
  /// - Returns: The lowest degree of the rest.
  private static func take(
    _ core: Int32, _ degrees: [Int32], _ rest: inout [Int32], _ taken: inout [Int32]
  ) -> Int32 {
    var kept = 0
    var least = Int32.max
    for place in rest.indices {
      let vertex = rest[place]
      let degree = degrees[Int(vertex)]
      if degree == core { taken.append(vertex) }
      guard degree > core else { continue }
      least = min(least, degree)
      rest[kept] = vertex
      kept += 1
    }
    rest.removeLast(rest.count - kept)
    return least
  }

  private static func lower(
    _ rows: ArcRows, _ vertex: Int, _ core: Int32, _ degrees: inout [Int32],
    _ taken: inout [Int32]
  ) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let targets = targetArray.span
    var degrees = degrees.mutableSpan
    for arc in Int(offsetArray[vertex])..<Int(offsetArray[vertex + 1]) {
      let other = Int(targets[arc])
      let degree = degrees[other]
      guard degree > core else { continue }
      degrees[other] = degree - 1
      if degree - 1 == core { taken.append(Int32(truncatingIfNeeded: other)) }
    }
  }

  private func coreDegree(of vertex: Int, _ degree: CoreDegree) -> Int {
    switch degree {
    case .incoming: predecessors(of: vertex).count
    case .outgoing: neighbors(of: vertex).count
    case .total:
      isDirected
        ? predecessors(of: vertex).count + neighbors(of: vertex).count
        : neighbors(of: vertex).count
    }
  }
}
