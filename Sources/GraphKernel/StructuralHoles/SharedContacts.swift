/// What the triangles of a graph without direction tell about structural holes, where every tie counts 1.
///
/// The share of effort in each of *k* contacts is 1/*k*, so that what reaches contact *j* through others
/// is Σ 1/*k*q over the contacts *q* that ego and *j* share: each triangle adds to its three edges, once.
struct SharedContacts {
  private let rows: ArcRows
  /// For each edge, the sum of one over the contacts of those that both its ends are tied to.
  private let indirect: [Double]
  /// For each vertex, how many pairs of its contacts are tied.
  private let tiedPairs: [UInt32]

  /// - Complexity: O(*m* √*m*).
  init(_ rows: ArcRows) {
    self.rows = rows
    let ranked = RankedRows(rows)
    var sums = [Double](repeating: 0, count: ranked.targets.count)
    var corners = [UInt32](repeating: 0, count: rows.count)
    let inverses = ranked.vertices.map { 1 / Double(max(rows.arcCount(Int($0)), 1)) }
    ranked.addTriangles(inverses, to: &sums, &corners)
    var indirect = [Double](repeating: 0, count: rows.targets.count / 2)
    var tiedPairs = corners
    ranked.forEachArc(in: rows) { indirect[$1] = sums[$0] }
    for (rank, vertex) in ranked.vertices.enumerated() { tiedPairs[Int(vertex)] = corners[rank] }
    self.indirect = indirect
    self.tiedPairs = tiedPairs
  }

  func structuralHoles() -> [StructuralHole?] {
    (0..<rows.count).map { ego in
      let row = Int(rows.offsets[ego])..<Int(rows.offsets[ego + 1])
      guard !row.isEmpty else { return nil }
      let share = 1 / Double(row.count)
      let constraints = row.map { arc in
        let part = share * (1 + indirect[Int(rows.edges[arc])])
        return part * part
      }
      let effectiveSize = Double(row.count) - 2 * Double(tiedPairs[ego]) / Double(row.count)
      return StructuralHole(contactConstraints: constraints, effectiveSize: effectiveSize)
    }
  }
}

extension RankedRows {
  /// Adds to the three edges of each triangle what its opposite corner is worth.
  ///
  /// - Parameters:
  ///   - worths: What each rank is worth.
  ///   - sums: A sum for each arc.
  ///   - corners: For each rank, how many triangles it is a corner of.
  fileprivate func addTriangles(
    _ worths: [Double], to sums: inout [Double], _ corners: inout [UInt32]
  ) {
    let (offsets, targets, worths) = (offsets.span, targets.span, worths.span)
    var slotArray = [Int32](repeating: -1, count: vertices.count)
    var slots = slotArray.mutableSpan
    var sums = sums.mutableSpan
    var corners = corners.mutableSpan
    for low in vertices.indices {
      let row = Int(offsets[low])..<Int(offsets[low + 1])
      guard row.count > 1 else { continue }
      for arc in row { slots[Int(targets[arc])] = Int32(truncatingIfNeeded: arc) }
      for arc in row {
        let middle = Int(targets[arc])
        var sum = 0.0
        for far in Int(offsets[middle])..<Int(offsets[middle + 1]) {
          let high = Int(targets[far])
          let slot = Int(slots[high])
          guard slot >= 0 else { continue }
          sum += worths[high]
          sums[far] += worths[low]
          sums[slot] += worths[middle]
          corners[low] += 1
          corners[middle] += 1
          corners[high] += 1
        }
        sums[arc] += sum
      }
      for arc in row { slots[Int(targets[arc])] = -1 }
    }
  }

  /// Calls `body` with each arc and the number of its edge, in the order in which arcs were placed.
  fileprivate func forEachArc(in rows: ArcRows, _ body: (_ arc: Int, _ edge: Int) -> Void) {
    var ranks = [Int32](repeating: 0, count: vertices.count)
    for (rank, vertex) in vertices.enumerated() {
      ranks[Int(vertex)] = Int32(truncatingIfNeeded: rank)
    }
    var place = 0
    for (rank, vertex) in vertices.enumerated() {
      for arc in Int(rows.offsets[Int(vertex)])..<Int(rows.offsets[Int(vertex) + 1])
      where ranks[Int(rows.targets[arc])] > rank {
        body(place, Int(rows.edges[arc]))
        place += 1
      }
    }
  }
}
