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
    var sums = [Double](repeating: 0, count: ranked.targets.count + 1)
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
    var markArray = [UInt8](repeating: 0, count: vertices.count)
    var slotArray = [Int32](repeating: 0, count: vertices.count)
    var foundArray = [Int32](repeating: 0, count: longestRow + 1)
    var marks = markArray.mutableSpan
    var slots = slotArray.mutableSpan
    var found = foundArray.mutableSpan
    var sums = sums.mutableSpan
    var corners = corners.mutableSpan
    for low in vertices.indices {
      let row = Int(offsets[low])..<Int(offsets[low + 1])
      guard row.count > 1 else { continue }
      for arc in row {
        marks[Int(targets[arc])] = 1
        slots[Int(targets[arc])] = Int32(truncatingIfNeeded: arc)
      }
      for arc in row {
        let middle = Int(targets[arc])
        // An arc is noted in any case, and kept when it closes a triangle: a branch for each would be
        // foreseen wrongly too often.
        var count = 0
        for far in Int(offsets[middle])..<Int(offsets[middle + 1]) {
          found[count] = Int32(truncatingIfNeeded: far)
          // Ranks in rows are below the number of vertices.
          count &+= unsafe Int(marks[unchecked: Int(targets[unchecked: far])])
        }
        for place in 0..<count {
          let far = Int(found[place])
          let high = Int(targets[far])
          sums[arc] += worths[high]
          sums[far] += worths[low]
          sums[Int(slots[high])] += worths[middle]
          corners[high] += 1
        }
        corners[low] += UInt32(truncatingIfNeeded: count)
        corners[middle] += UInt32(truncatingIfNeeded: count)
      }
      for arc in row { marks[Int(targets[arc])] = 0 }
    }
  }

  private var longestRow: Int {
    zip(offsets, offsets.dropFirst()).reduce(0) { max($0, Int($1.1 - $1.0)) }
  }
}
