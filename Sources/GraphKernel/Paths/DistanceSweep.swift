/// Breadth-first searches from up to 512 vertices of a part at once, a bit for each.
///
/// A vertex's word holds the sources whose search has just reached it. The next word of a vertex is what
/// its neighbors' words hold and it has not seen: one pass over the arcs takes all searches a step on.
///
/// - SeeAlso: M. Then and others, “The more the merrier: efficient multi-source graph traversal”, 2014,
///   <https://doi.org/10.14778/2735496.2735507>
struct DistanceSweep {
  private typealias Word = SIMD8<UInt64>

  /// How many searches run at once.
  static let width = 512

  private let rows: ArcRows
  private let part: Range<Int>
  private var seen: [Word]
  private var now: [Word]
  private var next: [Word]
  /// The vertices that have not seen all sources, or whose word others may still have to read.
  private var open: [Int32] = []

  /// Makes searches that have not begun.
  ///
  /// - Parameters:
  ///   - rows: For each vertex, those one step nearer to the source.
  ///   - part: Vertices that have no arc to others.
  init(_ rows: ArcRows, _ part: Range<Int>) {
    self.rows = rows
    self.part = part
    seen = [Word](repeating: .zero, count: part.count)
    now = seen
    next = seen
  }

  /// Adds, for every vertex of the part, how many of some sources are at each distance.
  ///
  /// - Parameters:
  ///   - sources: At most ``width`` vertices of the part.
  ///   - patience: How many steps the searches may take.
  ///   - counts: What is added to.
  /// - Returns: Whether the searches ended in time.
  mutating func run(
    from sources: [Int], patience: Int, into counts: inout DistanceCounts
  ) -> Bool {
    for vertex in 0..<part.count {
      seen[vertex] = .zero
      now[vertex] = .zero
      next[vertex] = .zero
    }
    open = (0..<part.count).map { Int32(truncatingIfNeeded: $0) }
    var everybody = Word.zero
    for (place, source) in sources.enumerated() {
      var own = Word.zero
      own[place >> 6] = 1 << UInt64(place & 63)
      everybody |= own
      seen[source - part.lowerBound] = own
      now[source - part.lowerBound] = own
    }
    var distance = 1
    while true {
      var reached = [UInt32](repeating: 0, count: part.count)
      let hasReached = Self.step(
        rows, part.lowerBound, everybody, now: now, next: &next, seen: &seen, open: &open,
        reached: &reached)
      guard hasReached else { return true }
      counts.add(reached, at: distance)
      guard distance < patience else { return false }
      swap(&now, &next)
      distance += 1
    }
  }

  /// Takes all searches a step on.
  ///
  /// - Returns: Whether one of them reached somebody.
  private static func step(
    _ rows: ArcRows, _ first: Int, _ everybody: Word, now: [Word], next: inout [Word],
    seen: inout [Word], open: inout [Int32], reached: inout [UInt32]
  ) -> Bool {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets, words) = (offsetArray.span, targetArray.span, now.span)
    var next = next.mutableSpan
    var seen = seen.mutableSpan
    var reached = reached.mutableSpan
    var kept = 0
    var hasReached = false
    for place in open.indices {
      let vertex = Int(open[place])
      let known = seen[vertex]
      if known == everybody {
        // Its last word is still read in this step.
        next[vertex] = .zero
        guard words[vertex] != .zero else { continue }
      }
      open[kept] = Int32(truncatingIfNeeded: vertex)
      kept += 1
      guard known != everybody else { continue }
      var fresh = Word.zero
      var arc = Int(offsets[first + vertex])
      let end = Int(offsets[first + vertex + 1])
      while arc &+ 8 <= end {
        for _ in 0..<8 {
          // Rows hold vertices of the part only.
          fresh |= unsafe words[unchecked: Int(targets[unchecked: arc]) &- first]
          arc &+= 1
        }
        // Late in a search a few neighbors tell all that is missing.
        if fresh | known == everybody { arc = end }
      }
      while arc < end {
        // Rows hold vertices of the part only.
        fresh |= unsafe words[unchecked: Int(targets[unchecked: arc]) &- first]
        arc &+= 1
      }
      fresh &= ~known
      next[vertex] = fresh
      let count = fresh.bitCount
      guard count > 0 else { continue }
      seen[vertex] = known | fresh
      reached[vertex] += count
      hasReached = true
    }
    open.removeLast(open.count - kept)
    return hasReached
  }
}

extension SIMD8<UInt64> {
  /// How many bits are set.
  @inline(__always)
  fileprivate var bitCount: UInt32 {
    var count = 0
    for place in 0..<8 { count &+= self[place].nonzeroBitCount }
    return UInt32(truncatingIfNeeded: count)
  }
}
