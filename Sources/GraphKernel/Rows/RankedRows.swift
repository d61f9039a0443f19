/// The edges of a graph without direction, each as one arc from its end of fewer edges to the other.
///
/// Vertices are numbered by their edges, fewest first, so that rows are short even at the busiest
/// vertices: going through all pairs of a row takes O(*m* √*m*) at worst.
///
/// - SeeAlso: N. Chiba and T. Nishizeki, “Arboricity and subgraph listing algorithms”, 1985,
///   <https://doi.org/10.1137/0214017>
struct RankedRows {
  /// The vertex of each rank.
  let vertices: [Int32]
  /// Where the row of each rank begins; last, the number of edges.
  let offsets: [Int32]
  /// The rank at the other end of each arc, larger than its own; behind them, sixteen numbers that mean
  /// nothing, so that many can be read at once.
  let targets: [Int32]

  /// - Complexity: O(*n* + *m*).
  init(_ rows: ArcRows) {
    vertices = countingOrder((0..<rows.count).map { rows.arcCount($0) })
    var offsets = [Int32](repeating: 0, count: rows.count + 1)
    var targets = [Int32](repeating: 0, count: rows.targets.count / 2 + 16)
    Self.fill(rows, vertices, Self.ranks(of: vertices), &offsets, &targets)
    self.offsets = offsets
    self.targets = targets
  }

  private static func ranks(of vertices: [Int32]) -> [Int32] {
    var ranks = [Int32](repeating: 0, count: vertices.count)
    for (rank, vertex) in vertices.enumerated() {
      ranks[Int(vertex)] = Int32(truncatingIfNeeded: rank)
    }
    return ranks
  }

  /// Each target is placed in any case, and kept every other time: a branch could not be foreseen.
  private static func fill(
    _ rows: ArcRows, _ vertices: [Int32], _ ranks: [Int32], _ offsets: inout [Int32],
    _ targets: inout [Int32]
  ) {
    let (oldOffsetArray, oldTargetArray) = (rows.offsets, rows.targets)
    let (oldOffsets, oldTargets, ranks) = (oldOffsetArray.span, oldTargetArray.span, ranks.span)
    var targets = targets.mutableSpan
    var offsets = offsets.mutableSpan
    var place = 0
    for (rank, vertex) in vertices.enumerated() {
      let own = Int32(truncatingIfNeeded: rank)
      for arc in Int(oldOffsets[Int(vertex)])..<Int(oldOffsets[Int(vertex) + 1]) {
        // Rows hold vertices of the graph only, and half of their arcs are kept.
        let other = unsafe ranks[unchecked: Int(oldTargets[unchecked: arc])]
        unsafe targets[unchecked: place] = other
        place &+= isBelow(own, other)
      }
      offsets[rank + 1] = Int32(truncatingIfNeeded: place)
    }
  }

  /// Numbers of edges, for the arcs in both directions.
  ///
  /// - Parameters:
  ///   - numbers: A number for each arc of the ranks, and one more.
  ///   - rows: What the ranks were made of.
  /// - Returns: A number for each arc of `rows`.
  /// - Complexity: O(*n* + *m*).
  func inBothDirections(_ numbers: [Double], _ rows: ArcRows) -> [Double] {
    var result = [Double](repeating: 0, count: rows.targets.count + 1)
    Self.place(numbers, offsets, rows, Self.ranks(of: vertices), &result)
    result.removeLast()
    return result
  }

  /// Places the number of each arc there and at its opposite.
  ///
  /// Going through the rows vertex by vertex meets the arcs that lead to each vertex in the order of its own
  /// row, which is where their opposites are. Numbers are written for all arcs, those of arcs that were not
  /// kept behind the last: a branch could not be foreseen.
  private static func place(
    _ numbers: [Double], _ starts: [Int32], _ rows: ArcRows, _ ranks: [Int32],
    _ result: inout [Double]
  ) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    let (numbers, starts, ranks) = (numbers.span, starts.span, ranks.span)
    var cursorArray = offsetArray
    var cursor = cursorArray.mutableSpan
    var result = result.mutableSpan
    let nowhere = result.count - 1
    for vertex in ranks.indices {
      let own = ranks[vertex]
      var place = Int(starts[Int(own)])
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let other = Int(targets[arc])
        let opposite = Int(cursor[other])
        cursor[other] &+= 1
        let isKept = isBelow(own, ranks[other])
        let number = numbers[place]
        place &+= isKept
        result[nowhere ^ ((nowhere ^ arc) & (0 &- isKept))] = number
        result[nowhere ^ ((nowhere ^ opposite) & (0 &- isKept))] = number
      }
    }
  }
}

/// 1 where a rank is below another, 0 elsewhere; the compiler makes no branch of it.
@inline(__always)
private func isBelow(_ rank: Int32, _ other: Int32) -> Int {
  Int(UInt32(bitPattern: rank &- other) >> 31)
}
