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
  /// The rank at the other end of each arc, larger than its own.
  let targets: [Int32]

  /// - Complexity: O(*n* + *m*).
  init(_ rows: ArcRows) {
    let vertices = countingOrder((0..<rows.count).map { rows.arcCount($0) })
    var ranks = [Int32](repeating: 0, count: rows.count)
    for (rank, vertex) in vertices.enumerated() {
      ranks[Int(vertex)] = Int32(truncatingIfNeeded: rank)
    }
    var offsets = [Int32](repeating: 0, count: rows.count + 1)
    // One more, since each target is placed before it is known whether it is kept.
    var targets = [Int32](repeating: 0, count: rows.targets.count / 2 + 1)
    Self.fill(rows, vertices, ranks, &offsets, &targets)
    self.vertices = vertices
    self.offsets = offsets
    targets.removeLast()
    self.targets = targets
  }

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
      for arc in Int(oldOffsets[Int(vertex)])..<Int(oldOffsets[Int(vertex) + 1]) {
        // Placed in any case, and kept every other time: a branch could not be foreseen.
        let other = ranks[Int(oldTargets[arc])]
        targets[place] = other
        place &+= other > rank ? 1 : 0
      }
      offsets[rank + 1] = Int32(truncatingIfNeeded: place)
    }
  }
}
