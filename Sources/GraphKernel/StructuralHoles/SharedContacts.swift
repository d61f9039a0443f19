/// What the triangles of a graph without direction tell about structural holes, where every tie counts 1.
///
/// The share of effort in each of *k* contacts is 1/*k*, so that what reaches contact *j* through others
/// is Σ 1/*k*q over the contacts *q* that ego and *j* share: each triangle adds to its three edges, once.
struct SharedContacts {
  private let rows: ArcRows
  /// For each arc, the sum of one over the contacts of those that both its ends are tied to.
  private let indirect: [Double]
  /// For each vertex, how many pairs of its contacts are tied.
  private let tiedPairs: [UInt32]

  /// - Complexity: O(*m* √*m*).
  init(_ rows: ArcRows) {
    self.rows = rows
    let ranked = RankedRows(rows)
    var sums = [Double](repeating: 0, count: rows.targets.count / 2 + 1)
    var corners = [UInt32](repeating: 0, count: rows.count)
    let inverses = ranked.vertices.map { 1 / Double(max(rows.arcCount(Int($0)), 1)) }
    ranked.addTriangles(inverses, to: &sums, &corners)
    var tiedPairs = corners
    for (rank, vertex) in ranked.vertices.enumerated() { tiedPairs[Int(vertex)] = corners[rank] }
    indirect = ranked.inBothDirections(sums, rows)
    self.tiedPairs = tiedPairs
  }

  func structuralHoles() -> [StructuralHole?] {
    (0..<rows.count).map { ego in
      let row = Int(rows.offsets[ego])..<Int(rows.offsets[ego + 1])
      guard !row.isEmpty else { return nil }
      let effectiveSize = Double(row.count) - 2 * Double(tiedPairs[ego]) / Double(row.count)
      return StructuralHole(
        contactConstraints: Self.constraints(row, indirect),
        effectiveSize: effectiveSize)
    }
  }

  /// What the contacts at the other ends of a vertex's arcs constrain.
  private static func constraints(_ row: Range<Int>, _ indirect: [Double]) -> [Double] {
    let share = 1 / Double(row.count)
    let indirect = indirect.span
    var constraints = [Double](repeating: 0, count: row.count)
    var places = constraints.mutableSpan
    for place in places.indices {
      let part = share * (1 + indirect[row.lowerBound + place])
      places[place] = part * part
    }
    return constraints
  }
}

extension RankedRows {
  /// Adds to the three edges of each triangle what its opposite corner is worth.
  ///
  /// - Parameters:
  ///   - worths: What each rank is worth.
  ///   - sums: A sum for each arc, and one more.
  ///   - corners: For each rank, how many triangles it is a corner of.
  fileprivate func addTriangles(
    _ worths: [Double], to sums: inout [Double], _ corners: inout [UInt32]
  ) {
    let (offsets, targets, worths) = (offsets.span, targets.span, worths.span)
    var search = TriangleSearch(self)
    var slotArray = [Int32](repeating: 0, count: vertices.count)
    var slots = slotArray.mutableSpan
    var sums = sums.mutableSpan
    var corners = corners.mutableSpan
    while search.advance() {
      let (closed, ends) = (search.closed.span, search.ends.span)
      let (firsts, shifts) = (search.firsts.span, search.shifts.span)
      let low = search.low
      let start = Int(offsets[low])
      for arc in start..<Int(offsets[low + 1]) {
        slots[Int(targets[arc])] = Int32(truncatingIfNeeded: arc)
      }
      for triangle in 0..<search.count {
        let way = Int(closed[triangle])
        let first = Int(firsts[way])
        let (middle, high) = (Int(targets[start + first]), Int(ends[way]))
        sums[start + first] += worths[high]
        sums[way + Int(shifts[first])] += worths[low]
        sums[Int(slots[high])] += worths[middle]
        corners[middle] += 1
        corners[high] += 1
      }
      corners[low] += UInt32(truncatingIfNeeded: search.count)
    }
  }
}
