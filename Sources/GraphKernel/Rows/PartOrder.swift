/// A graph's arcs with its vertices numbered anew: each part is one run of numbers, and those near each
/// other on paths have near numbers.
struct PartOrder {
  /// The vertex of the graph that each new number stands for.
  let vertices: [Int32]
  /// Where each part begins; last, the number of vertices.
  let starts: [Int]
  /// How far the first vertex of each part is from the last one, direction dropped.
  let depths: [Int]
  /// The arcs that leave each vertex, by new numbers.
  let outgoing: ArcRows
  /// The arcs that enter each vertex, by new numbers.
  let incoming: ArcRows

  /// Numbers the vertices of some rows, part after part, breadth first from the vertex of most arcs.
  ///
  /// - Complexity: O(*n* + *m*).
  init(_ outgoing: ArcRows, _ incoming: ArcRows) {
    var walk = PartWalk(outgoing, incoming)
    for start in Self.byDegree(outgoing, incoming) { walk.run(from: start) }
    vertices = walk.order
    starts = walk.starts + [outgoing.count]
    depths = walk.depths
    let isDirected = outgoing !== incoming
    self.incoming = outgoing.turned(numbering: vertices)
    self.outgoing = isDirected ? incoming.turned(numbering: vertices) : self.incoming
  }

  /// The numbers of each part.
  var parts: [Range<Int>] { zip(starts, starts.dropFirst()).map { $0..<$1 } }

  /// The vertices, those of most arcs first; of equals the smaller first.
  private static func byDegree(_ outgoing: ArcRows, _ incoming: ArcRows) -> [Int32] {
    let degrees = (0..<outgoing.count).map {
      outgoing[$0].count + (outgoing === incoming ? 0 : incoming[$0].count)
    }
    return countingOrder(degrees.map { [top = degrees.max() ?? 0] in top - $0 })
  }
}

/// The places of some small numbers, sorted by number and then by place.
///
/// - Complexity: O(*n* + *k*) for numbers in `0...k`.
func countingOrder(_ numbers: [Int]) -> [Int32] {
  var starts = [Int](repeating: 0, count: (numbers.max() ?? 0) + 2)
  for number in numbers { starts[number + 1] += 1 }
  for number in 1..<starts.count { starts[number] += starts[number - 1] }
  var order = [Int32](repeating: 0, count: numbers.count)
  for (place, number) in numbers.enumerated() {
    order[starts[number]] = Int32(truncatingIfNeeded: place)
    starts[number] += 1
  }
  return order
}

/// One breadth-first walk after another over vertices that none has reached, direction dropped.
private struct PartWalk {
  private(set) var order: [Int32] = []
  private(set) var starts: [Int] = []
  private(set) var depths: [Int] = []
  private let rows: [ArcRows]
  private var isReached: [Bool]

  init(_ outgoing: ArcRows, _ incoming: ArcRows) {
    rows = outgoing === incoming ? [outgoing] : [outgoing, incoming]
    isReached = [Bool](repeating: false, count: outgoing.count)
    order.reserveCapacity(outgoing.count)
  }

  mutating func run(from start: Int32) {
    guard !isReached[Int(start)] else { return }
    isReached[Int(start)] = true
    starts.append(order.count)
    order.append(start)
    var depth = 0
    var level = order.count - 1..<order.count
    while true {
      for place in level { reachNeighbors(of: Int(order[place])) }
      guard order.count > level.upperBound else { break }
      level = level.upperBound..<order.count
      depth += 1
    }
    depths.append(depth)
  }

  private mutating func reachNeighbors(of vertex: Int) {
    for rows in rows {
      for arc in Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1]) {
        let other = rows.targets[arc]
        guard !isReached[Int(other)] else { continue }
        isReached[Int(other)] = true
        order.append(other)
      }
    }
  }
}

extension ArcRows {
  /// The same arcs, each in the row of its other end, with vertices numbered anew.
  ///
  /// - Parameter vertices: The vertex that each new number stands for; arcs with an end that has none
  ///   are left out.
  /// - Returns: A row for each new number.
  /// - Complexity: O(*n* + *m*).
  func turned(numbering vertices: [Int32]) -> ArcRows {
    var numbers = [Int32](repeating: -1, count: count)
    for (number, vertex) in vertices.enumerated() {
      numbers[Int(vertex)] = Int32(truncatingIfNeeded: number)
    }
    return ArcRows(turning: self, from: vertices, numbers)
  }
}
