/// A graph's arcs with its vertices numbered anew: each part is one run of numbers, arranged so that what
/// is looked at together is near each other.
struct PartOrder {
  /// The vertex of the graph that each new number stands for.
  let vertices: [Int32]
  /// Where each part begins; last, the number of vertices.
  let starts: [Int]
  /// How far the first vertex of each part is from the last one, direction dropped.
  let depths: [Int]
  /// The new numbers of each part in the order of a walk through it, breadth first: near ones follow
  /// each other.
  let walk: [Int32]
  /// The arcs that leave each vertex, by new numbers.
  let outgoing: ArcRows
  /// The arcs that enter each vertex, by new numbers.
  let incoming: ArcRows

  /// Numbers the vertices of some rows, part after part: parts are walked through breadth first from
  /// their vertex of most arcs.
  ///
  /// - Complexity: O(*n* + *m*).
  init(_ outgoing: ArcRows, _ incoming: ArcRows) {
    var walk = PartWalk(outgoing, incoming)
    let byDegree = Self.byDegree(outgoing, incoming)
    for start in byDegree { walk.run(from: start) }
    depths = walk.depths
    starts = walk.starts + [outgoing.count]
    guard depths.count > 1 || Self.arrangement(outgoing.count, depths.first ?? 0) != .ascending
    else {
      vertices = (0..<outgoing.count).map { Int32(truncatingIfNeeded: $0) }
      self.walk = walk.order
      (self.outgoing, self.incoming) = (outgoing, incoming)
      return
    }
    vertices = Self.order(walk, byDegree)
    var numbers = [Int32](repeating: 0, count: vertices.count)
    for (number, vertex) in vertices.enumerated() {
      numbers[Int(vertex)] = Int32(truncatingIfNeeded: number)
    }
    self.walk = walk.order.map { numbers[Int($0)] }
    let isDirected = outgoing !== incoming
    self.incoming = outgoing.turned(numbering: vertices)
    self.outgoing = isDirected ? incoming.turned(numbering: vertices) : self.incoming
  }

  /// The numbers of each part.
  var parts: [Range<Int>] { zip(starts, starts.dropFirst()).map { $0..<$1 } }

  /// The vertices, those of most arcs first; of equals the smaller first.
  private static func byDegree(_ outgoing: ArcRows, _ incoming: ArcRows) -> [Int32] {
    let degrees = (0..<outgoing.count).map {
      outgoing.arcCount($0) + (outgoing === incoming ? 0 : incoming.arcCount($0))
    }
    return countingOrder(degrees.map { [top = degrees.max() ?? 0] in top - $0 })
  }
}

/// How the vertices of a part follow each other.
///
/// It does not depend on other parts.
extension PartOrder {
  private enum Arrangement {
    /// As in the graph: all are near each other anyhow.
    case ascending
    /// Those of most arcs first: they are looked at most often.
    case byDegree
    /// Breadth first: what is looked at in one step is near each other.
    case breadthFirst
  }

  private static func arrangement(_ count: Int, _ depth: Int) -> Arrangement {
    if depth > 16 { return .breadthFirst }
    return count > 4_096 ? .byDegree : .ascending
  }

  /// The vertices part after part.
  private static func order(_ walk: PartWalk, _ byDegree: [Int32]) -> [Int32] {
    var order = walk.order
    var cursors = walk.starts
    let ends = walk.starts.dropFirst() + [order.count]
    let arrangements = zip(zip(walk.starts, ends), walk.depths).map {
      arrangement($0.1 - $0.0, $1)
    }
    var parts = [Int32](repeating: 0, count: order.count)
    for (part, (start, end)) in zip(walk.starts, ends).enumerated() {
      for vertex in order[start..<end] { parts[Int(vertex)] = Int32(truncatingIfNeeded: part) }
    }
    func place(_ vertex: Int32, if arrangement: Arrangement) {
      let part = Int(parts[Int(vertex)])
      guard arrangements[part] == arrangement else { return }
      order[cursors[part]] = vertex
      cursors[part] += 1
    }
    for vertex in byDegree.indices {
      place(Int32(truncatingIfNeeded: vertex), if: .ascending)
      place(byDegree[vertex], if: .byDegree)
    }
    return order
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
