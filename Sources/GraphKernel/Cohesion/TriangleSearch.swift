/// Finds all triangles of a graph without direction, each once: those of one lowest rank after another.
///
/// A triangle is a way of two arcs, each to a higher rank, that a third arc closes. The rows of the middle
/// ranks are short and of many lengths: where a loop over one ends would be foreseen wrongly nearly every
/// time. So the rows are put behind each other first, a piece of fixed length at a time, of which the next
/// row overwrites what is too much; then one loop looks at all ends.
struct TriangleSearch {
  private typealias Piece = SIMD16<Int32>
  private typealias NarrowPiece = SIMD16<UInt16>

  /// How many triangles were found last.
  private(set) var count = 0
  /// Their lowest rank.
  private(set) var low = 0
  /// The ways that are closed, one for each triangle.
  private(set) var closed: [Int32]
  /// The highest rank of each way.
  private(set) var ends: [Int32]
  /// Which arc of the lowest rank each way begins with; even among 2³⁰ edges no row has 2¹⁶.
  private(set) var firsts: [UInt16]
  /// For each arc of the lowest rank, how far the second arcs of ways are behind the ways.
  private(set) var shifts: [Int32]

  private let ranked: RankedRows
  /// The arc of the lowest rank to go on with.
  private var next = 0
  /// 1 for ranks that the lowest one has an arc to.
  private var marks: [UInt8]

  /// How many ways are looked at together, unless one row is longer.
  private static let capacity = 512

  /// Makes a search that has found nothing.
  init(_ ranked: RankedRows) {
    self.ranked = ranked
    let longest = zip(ranked.offsets, ranked.offsets.dropFirst()).reduce(0) {
      max($0, Int($1.1 - $1.0))
    }
    ends = [Int32](repeating: 0, count: max(longest, Self.capacity) + Piece.scalarCount)
    closed = ends
    firsts = [UInt16](repeating: 0, count: ends.count)
    shifts = [Int32](repeating: 0, count: longest)
    marks = [UInt8](repeating: 0, count: ranked.vertices.count)
  }

  /// Finds more triangles, which replace those found before.
  ///
  /// - Returns: Whether there are any.
  /// - Complexity: O(*m* √*m*) until there are none.
  mutating func advance() -> Bool {
    count = Self.find(ranked, &low, &next, &marks, &ends, &firsts, &shifts, &closed)
    return count > 0
  }

  /// Goes on to the next triangles.
  ///
  /// - Returns: How many there are.
  private static func find(
    _ ranked: RankedRows, _ low: inout Int, _ next: inout Int, _ marks: inout [UInt8],
    _ ends: inout [Int32], _ firsts: inout [UInt16], _ shifts: inout [Int32],
    _ closed: inout [Int32]
  ) -> Int {
    let (offsets, targets) = (ranked.offsets.span, ranked.targets.span)
    var marks = marks.mutableSpan
    var ends = ends.mutableSpan
    var firsts = firsts.mutableSpan
    var shifts = shifts.mutableSpan
    var closed = closed.mutableSpan
    while low < marks.count {
      let row = Int(offsets[low])..<Int(offsets[low + 1])
      if row.count > 1, next < row.upperBound {
        if next == row.lowerBound { mark(row, of: targets, as: 1, &marks) }
        let ways = gather(row, offsets, targets, from: &next, &ends, &firsts, &shifts)
        let count = close(ways, ends.span, marks.span, &closed)
        if count > 0 { return count }
      } else {
        if row.count > 1 { mark(row, of: targets, as: 0, &marks) }
        low += 1
        next = row.upperBound
      }
    }
    return 0
  }

  private static func mark(
    _ row: Range<Int>, of targets: Span<Int32>, as mark: UInt8, _ marks: inout MutableSpan<UInt8>
  ) {
    for arc in row { marks[Int(targets[arc])] = mark }
  }

  /// Puts the rows that arcs lead to behind each other.
  ///
  /// - Returns: How many ways there are.
  private static func gather(
    _ row: Range<Int>, _ offsets: Span<Int32>, _ targets: Span<Int32>, from next: inout Int,
    _ ends: inout MutableSpan<Int32>, _ firsts: inout MutableSpan<UInt16>,
    _ shifts: inout MutableSpan<Int32>
  ) -> Int {
    let capacity = ends.count - Piece.scalarCount
    // Any bytes are numbers.
    let targetBytes = unsafe targets.bytes
    var endBytes = unsafe ends.mutableBytes
    var firstBytes = unsafe firsts.mutableBytes
    var count = 0
    while next < row.upperBound {
      // Ranks in rows are below their number.
      let middle = unsafe Int(targets[unchecked: next])
      var place = unsafe Int(offsets[unchecked: middle])
      let last = unsafe Int(offsets[unchecked: middle &+ 1])
      guard count &+ last &- place <= capacity else { break }
      let number = next &- row.lowerBound
      let first = NarrowPiece(repeating: UInt16(truncatingIfNeeded: number))
      shifts[number] = Int32(truncatingIfNeeded: place &- count)
      repeat {
        // There is room for a piece more behind the last target and behind the last way.
        unsafe endBytes.storeBytes(
          of: targetBytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 4 &* place, as: Piece.self),
          toUncheckedByteOffset: 4 &* count, as: Piece.self)
        unsafe firstBytes.storeBytes(
          of: first, toUncheckedByteOffset: 2 &* count, as: NarrowPiece.self)
        count &+= min(Piece.scalarCount, last &- place)
        place &+= Piece.scalarCount
      } while place < last
      next &+= 1
    }
    return count
  }

  /// Notes the ways that an arc closes.
  ///
  /// A way is noted in any case, and kept when it is closed: a branch for each would be foreseen wrongly too
  /// often.
  ///
  /// - Returns: How many there are.
  private static func close(
    _ wayCount: Int, _ ends: Span<Int32>, _ marks: Span<UInt8>,
    _ closed: inout MutableSpan<Int32>
  ) -> Int {
    var count = 0
    for way in 0..<wayCount {
      // Ranks in rows are below their number.
      unsafe closed[unchecked: count] = Int32(truncatingIfNeeded: way)
      count &+= unsafe Int(marks[unchecked: Int(ends[unchecked: way])])
    }
    return count
  }
}
