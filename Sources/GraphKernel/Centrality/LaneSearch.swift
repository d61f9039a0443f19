/// Sixteen numbers of paths, one for each of sixteen searches; exact below 2²⁴.
typealias PathCounts = SIMD16<Float>

/// Breadth-first searches from up to sixteen vertices of a part at once, a lane for each, that count
/// shortest paths.
///
/// The frontier holds for each vertex the number of shortest paths to it in the lanes whose search has
/// just reached it, and 0 in the others, so that one addition for each arc takes sixteen searches a step
/// on. Each level is noted as vertices with their counts, for each eight of the searches, to be gone through
/// backwards.
struct LaneSearch {
  /// How many searches run at once.
  static let width = 16
  /// Counts from here on may be inexact.
  private static let largest: Float = 0x1p24

  /// The arcs that a search follows.
  let ahead: ArcRows
  /// The same arcs from their other ends.
  let back: ArcRows
  /// What the first eight searches found, and the others.
  private(set) var notes = (LaneNotes(), LaneNotes())
  /// The vertices that the last level reached.
  private var level: [Int32] = []
  /// Those of the level before.
  private var front: [Int32] = []
  /// A number for each vertex and lane, all 0 between two searches.
  private var frontier: [PathCounts]
  /// The same.
  private var next: [PathCounts]
  /// The number of shortest paths to each vertex in the lanes that have reached it.
  private var known: [PathCounts]
  /// The largest counts in each lane.
  private var most = PathCounts.zero
  /// The vertices that some lane has not reached.
  private var open: [Int32] = []
  private var isTouched: [UInt8]
  private var touched: [Int32]

  /// Makes searches that have not begun.
  init(ahead: ArcRows, back: ArcRows) {
    self.ahead = ahead
    self.back = back
    frontier = [PathCounts](repeating: .zero, count: ahead.count)
    next = frontier
    known = frontier
    isTouched = [UInt8](repeating: 0, count: ahead.count)
    touched = [Int32](repeating: 0, count: ahead.count + 1)
    open.reserveCapacity(ahead.count)
    level.reserveCapacity(ahead.count)
    front.reserveCapacity(ahead.count)
  }

  /// Searches from up to ``width`` vertices of a part.
  ///
  /// - Returns: Whether all counts are exact; where not, the search was given up.
  mutating func run(from sources: ArraySlice<Int32>, in part: Range<Int>) -> Bool {
    start(from: sources, in: part)
    var openArcs = back.arcCount(part)
    while !level.isEmpty, isExact {
      notes.0.endLevel()
      notes.1.endLevel()
      swap(&front, &level)
      if 2 * ahead.arcCount(front[...]) < openArcs {
        push(in: part)
      } else {
        openArcs = pull()
      }
      Self.clear(front, &frontier)
      swap(&frontier, &next)
    }
    // Empty unless the search was given up.
    Self.clear(level, &frontier)
    Self.clear(part, &known)
    return isExact
  }

  private var isExact: Bool { !any(most .>= Self.largest) }

  private mutating func start(from sources: ArraySlice<Int32>, in part: Range<Int>) {
    notes.0.removeAll()
    notes.1.removeAll()
    open.removeAll(keepingCapacity: true)
    for vertex in part { open.append(Int32(truncatingIfNeeded: vertex)) }
    most = .zero
    if sources.count < Self.width {
      // A lane without a source has reached everybody from the start.
      var idle = PathCounts.zero
      for lane in sources.count..<Self.width { idle[lane] = 1 }
      for vertex in part { known[vertex] = idle }
    }
    level.removeAll(keepingCapacity: true)
    level += sources
    for (lane, source) in sources.enumerated() {
      frontier[Int(source)][lane] = 1
      known[Int(source)][lane] = 1
      if lane < 8 {
        notes.0.add(source, frontier[Int(source)].lowHalf)
      } else {
        notes.1.add(source, frontier[Int(source)].highHalf)
      }
    }
  }

  private static func clear(_ part: Range<Int>, _ numbers: inout [PathCounts]) {
    var numbers = numbers.mutableSpan
    for vertex in part { numbers[vertex] = .zero }
  }

  private static func clear(_ vertices: [Int32], _ numbers: inout [PathCounts]) {
    var numbers = numbers.mutableSpan
    for vertex in vertices { numbers[Int(vertex)] = .zero }
  }

  /// Lets the vertices of the front reach their neighbors.
  private mutating func push(in part: Range<Int>) {
    let count = Self.spread(ahead, front, frontier, into: &next, &isTouched, &touched)
    // Many are better gone through in their order.
    if 8 * count > part.count { Self.sort(isTouched, in: part, into: &touched) }
    Self.settle(
      touched[..<count], next: &next, known: &known, &isTouched, &level, &notes, &most)
  }

  /// Adds the counts of some vertices to all their neighbors.
  ///
  /// A neighbor is noted in any case, and the note kept when it is the first: a branch would be foreseen
  /// wrongly too often.
  ///
  /// - Returns: How many neighbors there are.
  private static func spread(
    _ rows: ArcRows, _ vertices: [Int32], _ counts: [PathCounts],
    into sums: inout [PathCounts], _ isTouched: inout [UInt8], _ touched: inout [Int32]
  ) -> Int {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    let (vertices, counts) = (vertices.span, counts.span)
    var sums = sums.mutableSpan
    var isTouched = isTouched.mutableSpan
    var touched = touched.mutableSpan
    var noted = 0
    for place in vertices.indices {
      let vertex = Int(vertices[place])
      let count = counts[vertex]
      var arc = Int(offsets[vertex])
      let end = Int(offsets[vertex + 1])
      while arc < end {
        // Rows hold vertices of the graph only.
        let other = unsafe Int(targets[unchecked: arc])
        unsafe sums[unchecked: other] += count
        touched[noted] = Int32(truncatingIfNeeded: other)
        noted &+= unsafe Int(1 &- isTouched[unchecked: other])
        unsafe isTouched[unchecked: other] = 1
        arc &+= 1
      }
    }
    return noted
  }

  /// Lists the vertices of a part that were touched, ascending.
  private static func sort(
    _ isTouched: [UInt8], in part: Range<Int>, into touched: inout [Int32]
  ) {
    let isTouched = isTouched.span
    var touched = touched.mutableSpan
    var count = 0
    for vertex in part {
      touched[count] = Int32(truncatingIfNeeded: vertex)
      count &+= Int(isTouched[vertex])
    }
  }

  /// Notes what some vertices got, in the lanes that had not reached them.
  private static func settle(
    _ touched: ArraySlice<Int32>, next: inout [PathCounts], known: inout [PathCounts],
    _ isTouched: inout [UInt8], _ level: inout [Int32], _ notes: inout (LaneNotes, LaneNotes),
    _ most: inout PathCounts
  ) {
    var next = next.mutableSpan
    var known = known.mutableSpan
    var isTouched = isTouched.mutableSpan
    level.removeAll(keepingCapacity: true)
    for vertex in touched {
      let place = Int(vertex)
      isTouched[place] = 0
      let before = known[place]
      let fresh = next[place].kept(where: before .== .zero)
      next[place] = fresh
      let (first, second) = (fresh.lowHalf, fresh.highHalf)
      let (isInFirst, isInSecond) = (any(first .!= .zero), any(second .!= .zero))
      guard isInFirst || isInSecond else { continue }
      known[place] = before + fresh
      most = most.replacing(with: fresh, where: fresh .> most)
      level.append(vertex)
      if isInFirst { notes.0.add(vertex, first) }
      if isInSecond { notes.1.add(vertex, second) }
    }
  }

  /// Lets the vertices that some lane has not reached look for neighbors in the frontier.
  ///
  /// - Returns: The number of arcs at vertices that are still open.
  private mutating func pull() -> Int {
    Self.pull(back, frontier, next: &next, known: &known, open: &open, &level, &notes, &most)
  }

  private static func pull(
    _ back: ArcRows, _ frontier: [PathCounts], next: inout [PathCounts], known: inout [PathCounts],
    open: inout [Int32], _ level: inout [Int32], _ notes: inout (LaneNotes, LaneNotes),
    _ most: inout PathCounts
  ) -> Int {
    let (offsetArray, targetArray) = (back.offsets, back.targets)
    let (offsets, targets, frontier) = (offsetArray.span, targetArray.span, frontier.span)
    var next = next.mutableSpan
    var known = known.mutableSpan
    var kept = 0
    var openArcs = 0
    level.removeAll(keepingCapacity: true)
    for place in open.indices {
      let vertex = Int(open[place])
      let before = known[vertex]
      let isOpen = before .== .zero
      guard any(isOpen) else { continue }
      open[kept] = Int32(truncatingIfNeeded: vertex)
      kept += 1
      var arc = Int(offsets[vertex])
      let end = Int(offsets[vertex + 1])
      openArcs += end - arc
      var sum = PathCounts.zero
      while arc < end {
        // Rows hold vertices of the graph only.
        sum += unsafe frontier[unchecked: Int(targets[unchecked: arc])]
        arc &+= 1
      }
      let fresh = sum.kept(where: isOpen)
      let (first, second) = (fresh.lowHalf, fresh.highHalf)
      let (isInFirst, isInSecond) = (any(first .!= .zero), any(second .!= .zero))
      guard isInFirst || isInSecond else { continue }
      known[vertex] = before + fresh
      most = most.replacing(with: fresh, where: fresh .> most)
      next[vertex] = fresh
      level.append(Int32(truncatingIfNeeded: vertex))
      if isInFirst { notes.0.add(Int32(truncatingIfNeeded: vertex), first) }
      if isInSecond { notes.1.add(Int32(truncatingIfNeeded: vertex), second) }
    }
    open.removeLast(open.count - kept)
    return openArcs
  }
}

/// The vertices that eight searches reached, level after level, with the number of shortest paths to each.
struct LaneNotes {
  private var vertices: [Int32] = []
  /// The counts in the lanes that reached a vertex in a level, 0 in the others.
  private var counts: [SIMD8<Float>] = []
  /// Where each level begins in ``vertices``; last, their number.
  private var levels: [Int] = [0]

  /// The last level, 0 where only the sources were noted.
  var depth: Int { levels.count - 2 }

  /// The vertices of a level, none beyond the last.
  func vertices(at depth: Int) -> ArraySlice<Int32> { vertices[places(at: depth)] }

  /// The counts at ``vertices(at:)``.
  func counts(at depth: Int) -> ArraySlice<SIMD8<Float>> { counts[places(at: depth)] }

  private func places(at depth: Int) -> Range<Int> {
    levels[min(depth, levels.count - 1)]..<levels[min(depth + 1, levels.count - 1)]
  }

  mutating func removeAll() {
    vertices.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    levels = [0]
  }

  @inline(__always)
  mutating func add(_ vertex: Int32, _ counts: SIMD8<Float>) {
    vertices.append(vertex)
    self.counts.append(counts)
  }

  /// Ends a level, unless nobody was reached in it.
  mutating func endLevel() {
    if vertices.count > levels[levels.count - 1] { levels.append(vertices.count) }
  }
}

extension PathCounts {
  /// The numbers where a condition holds, 0 elsewhere.
  @inline(__always)
  fileprivate func kept(where condition: SIMDMask<SIMD16<Int32>>) -> PathCounts {
    PathCounts.zero.replacing(with: self, where: condition)
  }
}

extension ArcRows {
  /// The number of arcs at a vertex.
  func arcCount(_ vertex: Int) -> Int { Int(offsets[vertex + 1] - offsets[vertex]) }

  /// The number of arcs at some vertices.
  func arcCount(_ vertices: ArraySlice<Int32>) -> Int {
    let offsets = offsets
    var count = 0
    for vertex in vertices { count += Int(offsets[Int(vertex) + 1] - offsets[Int(vertex)]) }
    return count
  }

  /// The number of arcs at vertices that follow each other.
  func arcCount(_ vertices: Range<Int>) -> Int {
    Int(offsets[vertices.upperBound] - offsets[vertices.lowerBound])
  }
}
