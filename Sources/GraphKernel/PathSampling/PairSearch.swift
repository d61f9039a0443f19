/// What a vertex has of the shortest paths between two others.
struct PathShare: Sendable {
  let vertex: Int32
  /// The share of the paths that lead through the vertex, above 0 and at most 1.
  let share: Double
}

/// One search after another for all shortest paths between two vertices, from both ends at once, in the
/// same memory.
///
/// The end whose next level has fewer arcs goes on, until both meet; few of all arcs are looked at where
/// paths are short.
///
/// - SeeAlso: M. Borassi and E. Natale, “KADABRA is an adaptive algorithm for betweenness via random
///   approximation”, 2016, <https://doi.org/10.4230/LIPIcs.ESA.2016.20>, for the search; here every
///   path counts instead of one that is drawn.
struct PairSearch {
  /// How far a search has come.
  private struct Front {
    let rows: ArcRows
    let back: ArcRows
    /// 1 for the search from the first end, −1 for the one from the second.
    let sign: Int32
    /// Every vertex that was reached, in order.
    var order: [Int32] = []
    var level = 0..<0
    /// The steps to the level, plus 1.
    var depth: Int32 = 1
    var arcCount = 0
  }

  /// Which search has reached a vertex.
  private struct Mark {
    /// The steps, plus 1, with the sign of the search; 0 for a vertex that none has reached.
    var step: Int32 = 0
    /// How many shortest paths lead there.
    var count = 0.0
  }

  private var fronts: [Front]
  private var marks: [Mark]
  /// For vertices where searches meet, the paths of the one that came later.
  private var laterCounts: [Double]
  private var meeting: [Int32] = []
  private var values: [Double]

  /// Makes searches that have not begun.
  init(_ outgoing: ArcRows, _ incoming: ArcRows) {
    fronts = [
      Front(rows: outgoing, back: incoming, sign: 1),
      Front(rows: incoming, back: outgoing, sign: -1),
    ]
    marks = [Mark](repeating: Mark(), count: outgoing.count)
    laterCounts = [Double](repeating: 0, count: outgoing.count)
    values = laterCounts
  }

  /// What each vertex between two others has of the shortest paths.
  ///
  /// - Parameters:
  ///   - source: The first end.
  ///   - target: The other end, which is not the first.
  ///   - shares: What shares are added to; nothing where there is no path.
  mutating func addShares(from source: Int, to target: Int, to shares: inout [PathShare]) {
    begin(0, source)
    begin(1, target)
    meeting.removeAll(keepingCapacity: true)
    while meeting.isEmpty {
      let side = fronts[0].arcCount <= fronts[1].arcCount ? 0 : 1
      guard !fronts[side].level.isEmpty else { break }
      Self.expand(&fronts[side], &marks, &laterCounts, &meeting)
      guard !meeting.isEmpty else { continue }
      collect(side, to: &shares)
    }
    for side in 0...1 {
      for vertex in fronts[side].order { marks[Int(vertex)] = Mark() }
    }
    for vertex in meeting { laterCounts[Int(vertex)] = 0 }
  }

  private mutating func begin(_ side: Int, _ vertex: Int) {
    fronts[side].order.removeAll(keepingCapacity: true)
    fronts[side].order.append(Int32(truncatingIfNeeded: vertex))
    fronts[side].level = 0..<1
    fronts[side].depth = 1
    fronts[side].arcCount = fronts[side].rows.arcCount(vertex)
    marks[vertex] = Mark(step: fronts[side].sign, count: 1)
  }

  /// Goes one step on.
  ///
  /// Where a vertex of the other search is met, it is one of its last level: had it been of an earlier
  /// one, both would have met before.
  private static func expand(
    _ front: inout Front, _ markArray: inout [Mark], _ laterArray: inout [Double],
    _ meeting: inout [Int32]
  ) {
    let (offsetArray, targetArray) = (front.rows.offsets, front.rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    var marks = markArray.mutableSpan
    var laterCounts = laterArray.mutableSpan
    front.depth += 1
    front.arcCount = 0
    let step = front.sign * front.depth
    for place in front.level {
      let vertex = Int(front.order[place])
      let count = marks[vertex].count
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let other = Int(targets[arc])
        let mark = marks[other]
        if mark.step == 0 {
          marks[other] = Mark(step: step, count: count)
          front.order.append(Int32(truncatingIfNeeded: other))
          front.arcCount += Int(offsets[other + 1] - offsets[other])
        } else if mark.step == step {
          marks[other].count += count
        } else if mark.step.signum() != front.sign {
          if laterCounts[other] == 0 { meeting.append(Int32(truncatingIfNeeded: other)) }
          laterCounts[other] += count
        }
      }
    }
    front.level = front.level.upperBound..<front.order.count
  }

  /// Goes back from where searches met to both ends, and notes what is passed.
  private mutating func collect(_ later: Int, to shares: inout [PathShare]) {
    var pathCount = 0.0
    for vertex in meeting { pathCount += laterCounts[Int(vertex)] * marks[Int(vertex)].count }
    for vertex in meeting {
      let share = laterCounts[Int(vertex)] * marks[Int(vertex)].count / pathCount
      values[Int(vertex)] = share
      // One step from its end, the vertex met is that end.
      if marks[Int(vertex)].step.magnitude > 1 {
        shares.append(PathShare(vertex: vertex, share: share))
      }
    }
    let (laterFront, earlierFront) = (fronts[later], fronts[1 - later])
    walk(laterFront, meeting.map { ($0, laterCounts[Int($0)]) }, laterFront.depth - 1, &shares)
    walk(
      earlierFront, meeting.map { ($0, marks[Int($0)].count) }, earlierFront.depth - 1, &shares)
    for vertex in meeting { values[Int(vertex)] = 0 }
  }

  /// Hands what vertices have on to those before them, level by level, up to the one next to the end.
  ///
  /// - Parameters:
  ///   - front: The search whose end is walked to.
  ///   - last: Where the walk begins, with the number of paths from the end.
  ///   - step: The steps to the level before, plus 1.
  ///   - shares: What shares are added to.
  private mutating func walk(
    _ front: Front, _ last: [(vertex: Int32, count: Double)], _ step: Int32,
    _ shares: inout [PathShare]
  ) {
    var level = last
    var step = step
    while step > 1 {
      var next: [Int32] = []
      for (vertex, count) in level {
        let portion = values[Int(vertex)] / count
        for arc in front.back[Int(vertex)] {
          let mark = marks[Int(arc.vertex)]
          guard mark.step == front.sign * step else { continue }
          if values[Int(arc.vertex)] == 0 { next.append(arc.vertex) }
          values[Int(arc.vertex)] += portion * mark.count
        }
      }
      for vertex in next {
        shares.append(PathShare(vertex: vertex, share: min(1, values[Int(vertex)])))
      }
      for (vertex, _) in level where !isMet(vertex) { values[Int(vertex)] = 0 }
      level = next.map { ($0, marks[Int($0)].count) }
      step -= 1
    }
    for (vertex, _) in level where !isMet(vertex) { values[Int(vertex)] = 0 }
  }

  /// Whether a vertex is one where searches met: its value is needed for the walk to the other end.
  private func isMet(_ vertex: Int32) -> Bool { laterCounts[Int(vertex)] > 0 }
}
