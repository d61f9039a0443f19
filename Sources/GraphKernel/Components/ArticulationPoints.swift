extension Graph {
  /// The vertices without which more parts would be disconnected than now, direction dropped.
  ///
  /// - Returns: Vertices, ascending.
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: ``biconnectivity()``, which tells more and takes longer.
  public func articulationPoints() -> [Int] {
    let rows = undirected.outgoing
    var search = ArticulationSearch(rows.count)
    for start in 0..<rows.count { search.run(from: start, rows) }
    return (0..<rows.count).filter { search.isArticulation[$0] }
  }
}

/// A depth-first search whose way back is in the parents of vertices.
private struct ArticulationSearch {
  private(set) var isArticulation: [Bool]
  /// When each vertex was first seen; 0 for those that have not been.
  private var numbers: [Int32]
  /// The earliest vertex each vertex can get back to without its edge to its parent.
  private var lows: [Int32]
  private var parents: [Int32]
  /// The next arc of each vertex.
  private var cursors: [Int32]
  private var seen: Int32 = 0

  init(_ count: Int) {
    isArticulation = [Bool](repeating: false, count: count)
    numbers = [Int32](repeating: 0, count: count)
    lows = numbers
    parents = [Int32](repeating: -1, count: count)
    cursors = numbers
  }

  mutating func run(from start: Int, _ rows: ArcRows) {
    guard numbers[start] == 0 else { return }
    Self.walk(
      from: start, rows, &seen, &numbers, &lows, &parents, &cursors, &isArticulation)
  }

  private static func walk(
    from start: Int, _ rows: ArcRows, _ seen: inout Int32, _ numbers: inout [Int32],
    _ lows: inout [Int32], _ parents: inout [Int32], _ cursors: inout [Int32],
    _ isArticulation: inout [Bool]
  ) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    var numbers = numbers.mutableSpan
    var lows = lows.mutableSpan
    var parents = parents.mutableSpan
    var cursors = cursors.mutableSpan
    var children = 0
    var vertex = start
    seen += 1
    numbers[vertex] = seen
    lows[vertex] = seen
    cursors[vertex] = offsets[vertex]
    while true {
      // An arc back to the parent changes nothing: who gets no further back is cut off all the same.
      var arc = Int(cursors[vertex])
      let end = Int(offsets[vertex + 1])
      var low = lows[vertex]
      var child: Int?
      while arc < end {
        // Rows hold vertices of the graph only.
        let other = unsafe Int(targets[unchecked: arc])
        let number = unsafe numbers[unchecked: other]
        arc &+= 1
        if number == 0 {
          child = other
          break
        }
        low = min(low, number)
      }
      lows[vertex] = low
      if let child {
        cursors[vertex] = Int32(truncatingIfNeeded: arc)
        cursors[child] = offsets[child]
        parents[child] = Int32(truncatingIfNeeded: vertex)
        seen += 1
        numbers[child] = seen
        lows[child] = seen
        vertex = child
        continue
      }
      let parent = Int(parents[vertex])
      guard parent >= 0 else { break }
      if parent == start {
        children += 1
      } else if lows[vertex] >= numbers[parent] {
        isArticulation[parent] = true
      }
      lows[parent] = min(lows[parent], lows[vertex])
      vertex = parent
    }
    isArticulation[start] = children > 1
  }
}
