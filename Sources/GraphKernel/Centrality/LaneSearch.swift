/// Eight numbers, one for each of eight searches.
typealias Lane = SIMD8<Double>

extension Lane {
  /// The numbers where a condition holds, 0 elsewhere.
  @inline(__always)
  func kept(where condition: SIMDMask<SIMD8<Int64>>) -> Lane {
    Lane.zero.replacing(with: self, where: condition)
  }

  /// The sum of the numbers, added in the same order on every machine.
  @inline(__always)
  var total: Double {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}

/// Breadth-first searches from up to eight vertices of a part at once, a lane for each, that count
/// shortest paths.
///
/// The frontier holds for each vertex the number of shortest paths to it in the lanes whose search has
/// just reached it, and 0 in the others, so that one addition for each arc takes eight searches a step on.
/// Each level is noted as vertices with their counts, to be gone through backwards.
struct LaneSearch {
  /// How many searches run at once.
  static let width = 8

  /// The arcs that a search follows.
  let ahead: ArcRows
  /// The same arcs from their other ends.
  let back: ArcRows
  /// The vertices that a level reached, level after level.
  private(set) var vertices: [Int32] = []
  /// For each of ``vertices``, the number of shortest paths to it in the lanes that reached it there.
  var counts: [Lane] = []
  /// Where each level begins in ``vertices``; last, their number.
  private(set) var levels: [Int] = []
  /// A number for each vertex and lane, all 0 between two searches.
  var frontier: [Lane]
  /// The same.
  var next: [Lane]
  /// The number of shortest paths to each vertex in the lanes that have reached it.
  private var known: [Lane]
  /// The vertices that some lane has not reached.
  private var open: [Int32] = []
  private var isTouched: [Bool]
  private var touched: [Int32] = []

  /// Makes searches that have not begun.
  init(ahead: ArcRows, back: ArcRows) {
    self.ahead = ahead
    self.back = back
    frontier = [Lane](repeating: .zero, count: ahead.count)
    next = frontier
    known = frontier
    isTouched = [Bool](repeating: false, count: ahead.count)
  }

  /// Searches from up to ``width`` vertices of a part.
  mutating func run(from sources: ArraySlice<Int32>, in part: Range<Int>) {
    start(from: sources, in: part)
    var openArcs = back.arcCount(part)
    while true {
      let level = levels[levels.count - 2]..<levels[levels.count - 1]
      let levelArcs = ahead.arcCount(vertices[level])
      if 2 * levelArcs < openArcs {
        push(level)
      } else {
        openArcs = pull()
      }
      for place in level { frontier[Int(vertices[place])] = .zero }
      swap(&frontier, &next)
      guard vertices.count > level.upperBound else { break }
      levels.append(vertices.count)
    }
    for vertex in part { known[vertex] = .zero }
  }

  private mutating func start(from sources: ArraySlice<Int32>, in part: Range<Int>) {
    vertices.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    open = part.map { Int32(truncatingIfNeeded: $0) }
    if sources.count < Self.width {
      // A lane without a source has reached everybody from the start.
      var idle = Lane.zero
      for lane in sources.count..<Self.width { idle[lane] = 1 }
      for vertex in part { known[vertex] = idle }
    }
    for (lane, source) in sources.enumerated() {
      frontier[Int(source)][lane] = 1
      known[Int(source)][lane] = 1
      vertices.append(source)
      counts.append(frontier[Int(source)])
    }
    levels = [0, vertices.count]
  }

  /// Lets the vertices of a level reach their neighbors.
  private mutating func push(_ level: Range<Int>) {
    touched.removeAll(keepingCapacity: true)
    Self.spread(
      ahead, vertices[level], counts[level], into: &next, &isTouched, &touched)
    Self.settle(touched, next: &next, known: &known, &isTouched, &vertices, &counts)
  }

  /// Notes what some vertices got, in the lanes that had not reached them.
  private static func settle(
    _ touched: [Int32], next: inout [Lane], known: inout [Lane], _ isTouched: inout [Bool],
    _ vertices: inout [Int32], _ counts: inout [Lane]
  ) {
    var next = next.mutableSpan
    var known = known.mutableSpan
    var isTouched = isTouched.mutableSpan
    for vertex in touched {
      let place = Int(vertex)
      isTouched[place] = false
      let before = known[place]
      let fresh = next[place].kept(where: before .== .zero)
      next[place] = fresh
      guard fresh.total != 0 else { continue }
      known[place] = before + fresh
      vertices.append(vertex)
      counts.append(fresh)
    }
  }

  /// Adds the counts of some vertices to all their neighbors.
  private static func spread(
    _ rows: ArcRows, _ vertices: ArraySlice<Int32>, _ counts: ArraySlice<Lane>,
    into sums: inout [Lane], _ isTouched: inout [Bool], _ touched: inout [Int32]
  ) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    let (vertices, counts) = (vertices.span, counts.span)
    var sums = sums.mutableSpan
    var isTouched = isTouched.mutableSpan
    for place in vertices.indices {
      let vertex = Int(vertices[place])
      let count = counts[place]
      var arc = Int(offsets[vertex])
      let end = Int(offsets[vertex + 1])
      while arc < end {
        // Rows hold vertices of the graph only.
        let other = unsafe Int(targets[unchecked: arc])
        unsafe sums[unchecked: other] += count
        arc &+= 1
        guard unsafe !isTouched[unchecked: other] else { continue }
        unsafe isTouched[unchecked: other] = true
        touched.append(Int32(truncatingIfNeeded: other))
      }
    }
  }

  /// Lets the vertices that some lane has not reached look for neighbors in the frontier.
  ///
  /// - Returns: The number of arcs at vertices that are still open.
  private mutating func pull() -> Int {
    Self.pull(back, frontier, next: &next, known: &known, open: &open, &vertices, &counts)
  }

  private static func pull(
    _ back: ArcRows, _ frontier: [Lane], next: inout [Lane], known: inout [Lane],
    open: inout [Int32], _ vertices: inout [Int32], _ counts: inout [Lane]
  ) -> Int {
    let (offsetArray, targetArray) = (back.offsets, back.targets)
    let (offsets, targets, frontier) = (offsetArray.span, targetArray.span, frontier.span)
    var next = next.mutableSpan
    var known = known.mutableSpan
    var kept = 0
    var openArcs = 0
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
      var sum = Lane.zero
      while arc < end {
        // Rows hold vertices of the graph only.
        sum += unsafe frontier[unchecked: Int(targets[unchecked: arc])]
        arc &+= 1
      }
      let fresh = sum.kept(where: isOpen)
      guard fresh.total != 0 else { continue }
      known[vertex] = before + fresh
      next[vertex] = fresh
      vertices.append(Int32(truncatingIfNeeded: vertex))
      counts.append(fresh)
    }
    open.removeLast(open.count - kept)
    return openArcs
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
