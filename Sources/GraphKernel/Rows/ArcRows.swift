/// The arcs of a graph in compressed sparse rows: a row for each vertex, sorted by the vertex at the
/// other end.
///
/// Every number in ``targets`` is a vertex, and ``offsets`` never falls: kernels rely on it.
final class ArcRows: Sendable {
  /// Where the row of each vertex begins; last, the number of arcs.
  let offsets: [Int32]
  /// The vertex at the other end of each arc.
  let targets: [Int32]
  /// The number of the edge that each arc is a direction of.
  let edges: [Int32]

  /// How many rows there are.
  var count: Int { offsets.count - 1 }

  private init(offsets: [Int32], targets: [Int32], edges: [Int32]) {
    self.offsets = offsets
    self.targets = targets
    self.edges = edges
  }

  /// The arcs of two sets of rows: each row of the one, then that of the other.
  ///
  /// - Complexity: O(*n* + *m*).
  convenience init(joining one: ArcRows, _ other: ArcRows) {
    var targets: [Int32] = []
    var edges: [Int32] = []
    targets.reserveCapacity(one.targets.count + other.targets.count)
    edges.reserveCapacity(one.targets.count + other.targets.count)
    for vertex in 0..<Int32(truncatingIfNeeded: one.count) {
      for rows in [one, other] {
        targets += rows.targets[rows.places(of: vertex)]
        edges += rows.edges[rows.places(of: vertex)]
      }
    }
    self.init(
      offsets: zip(one.offsets, other.offsets).map { $0 + $1 }, targets: targets, edges: edges)
  }

  /// The row of each vertex.
  subscript(vertex: Int) -> ArcRow {
    ArcRow(self, Int(offsets[vertex])..<Int(offsets[vertex + 1]))
  }

  /// The arcs that leave each vertex; for edges without direction, all arcs at it.
  ///
  /// What enters each vertex is collected first, in the order of the edges: going through it vertex by
  /// vertex then fills every row in order. An edge without direction first enters its higher end. This
  /// gives each vertex its higher neighbors, and going through these gives each its lower ones: so
  /// everything is placed three times, not four, and half as much is held beside the rows.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of rows.
  ///   - edges: Edges whose ends are in `0..<vertexCount`, no loops.
  ///   - isDirected: Whether an edge is one arc, from source to target, or two.
  /// - Complexity: O(*n* + *m*).
  convenience init(vertexCount: Int, _ edges: [Graph.Edge], isDirected: Bool) {
    let (entered, left) = Self.offsets(vertexCount, edges.span, isDirected)
    var offsets = left
    if !isDirected {
      for vertex in offsets.indices { offsets[vertex] += entered[vertex] }
    }
    let entering = Self.entering(edges.span, entered, isDirected)
    var targets = [Int32](repeating: 0, count: Int(offsets[vertexCount]))
    var numbers = targets
    // In a row of an edge without direction, lower neighbors come first.
    var firstHigher = offsets
    if !isDirected {
      for vertex in 0..<vertexCount { firstHigher[vertex] += entered[vertex + 1] - entered[vertex] }
    }
    Self.turn(entering.span, entered.span, firstHigher, &targets, &numbers)
    if !isDirected { Self.mirror(offsets, firstHigher.span, &targets, &numbers) }
    self.init(offsets: offsets, targets: targets, edges: numbers)
  }

  /// Where rows begin that have a place for each edge at the end it enters, or at the one it leaves.
  ///
  /// An edge without direction enters its higher end.
  private static func offsets(
    _ vertexCount: Int, _ edges: Span<Graph.Edge>, _ isDirected: Bool
  ) -> (entered: [Int32], left: [Int32]) {
    var entered = [Int32](repeating: 0, count: vertexCount + 1)
    var left = entered
    var enteredCounts = entered.mutableSpan
    var leftCounts = left.mutableSpan
    for number in edges.indices {
      let (from, to) = ends(of: edges[number], isDirected)
      enteredCounts[to &+ 1] &+= 1
      leftCounts[from &+ 1] &+= 1
    }
    for vertex in 0..<vertexCount {
      enteredCounts[vertex + 1] += enteredCounts[vertex]
      leftCounts[vertex + 1] += leftCounts[vertex]
    }
    return (entered, left)
  }

  /// The ends of an edge; without direction, the lower one first.
  @inline(__always)
  private static func ends(of edge: Graph.Edge, _ isDirected: Bool) -> (from: Int, to: Int) {
    let (source, target) = (edge.source, edge.target)
    return isDirected || source < target ? (source, target) : (target, source)
  }

  /// What enters each vertex, in the order of the edges: where from, and by which edge.
  private static func entering(
    _ edges: Span<Graph.Edge>, _ offsets: [Int32], _ isDirected: Bool
  ) -> [Graph.Arc] {
    let none = Graph.Arc(vertex: 0, edge: 0)
    var entering = [Graph.Arc](repeating: none, count: edges.count)
    var arcs = entering.mutableSpan
    var offsets = offsets
    var cursor = offsets.mutableSpan
    for number in edges.indices {
      let (from, to) = ends(of: edges[number], isDirected)
      arcs[Int(cursor[to])] = Graph.Arc(
        vertex: Int32(truncatingIfNeeded: from), edge: Int32(truncatingIfNeeded: number))
      cursor[to] &+= 1
    }
    return entering
  }

  /// Places each vertex in the rows of its higher neighbors, which stand in its own row already.
  private static func mirror(
    _ offsetArray: [Int32], _ firstHigher: Span<Int32>, _ targetArray: inout [Int32],
    _ edgeArray: inout [Int32]
  ) {
    var cursorArray = offsetArray
    let offsets = offsetArray.span
    var cursor = cursorArray.mutableSpan
    var targets = targetArray.mutableSpan
    var edges = edgeArray.mutableSpan
    for vertex in 0..<offsets.count - 1 {
      for arc in Int(firstHigher[vertex])..<Int(offsets[vertex + 1]) {
        let other = Int(targets[arc])
        let place = Int(cursor[other])
        cursor[other] &+= 1
        targets[place] = Int32(truncatingIfNeeded: vertex)
        edges[place] = edges[arc]
      }
    }
  }

  /// Places what enters each vertex in the row of the vertex it comes from.
  private static func turn(
    _ entering: Span<Graph.Arc>, _ starts: Span<Int32>, _ offsets: [Int32],
    _ targetArray: inout [Int32], _ edgeArray: inout [Int32]
  ) {
    var offsets = offsets
    var cursor = offsets.mutableSpan
    var targets = targetArray.mutableSpan
    var edges = edgeArray.mutableSpan
    for vertex in 0..<starts.count - 1 {
      for arc in Int(starts[vertex])..<Int(starts[vertex + 1]) {
        let source = Int(entering[arc].vertex)
        let place = Int(cursor[source])
        cursor[source] &+= 1
        targets[place] = Int32(truncatingIfNeeded: vertex)
        edges[place] = entering[arc].edge
      }
    }
  }

  /// The same arcs, each in the row of its other end.
  ///
  /// - Complexity: O(*n* + *m*).
  convenience init(turning rows: ArcRows) {
    let same = (0..<rows.count).map { Int32(truncatingIfNeeded: $0) }
    self.init(turning: rows, from: same, same)
  }

  /// The same arcs, each in the row of its other end, with vertices numbered anew.
  ///
  /// - Parameters:
  ///   - rows: The arcs.
  ///   - vertices: The vertex of `rows` that each new number stands for.
  ///   - numbers: The new number of each vertex, −1 for none; an arc to one without is left out.
  /// - Complexity: O(*n* + *m*).
  convenience init(turning rows: ArcRows, from vertices: [Int32], _ numbers: [Int32]) {
    let offsets = Self.offsets(turning: rows, from: vertices, numbers)
    var cursor = offsets
    var targets = [Int32](repeating: 0, count: Int(offsets[vertices.count]))
    var edges = targets
    Self.place(rows, from: vertices, numbers, &cursor, &targets, &edges)
    self.init(offsets: offsets, targets: targets, edges: edges)
  }

  /// Where the rows of turned arcs begin.
  private static func offsets(
    turning rows: ArcRows, from vertices: [Int32], _ numbers: [Int32]
  ) -> [Int32] {
    let targetArray = rows.targets
    let (targets, numbers) = (targetArray.span, numbers.span)
    var offsets = [Int32](repeating: 0, count: vertices.count + 1)
    var counts = offsets.mutableSpan
    for vertex in vertices {
      for arc in rows.places(of: vertex) {
        let number = numbers[Int(targets[arc])]
        if number >= 0 { counts[Int(number) + 1] += 1 }
      }
    }
    for vertex in vertices.indices { counts[vertex + 1] += counts[vertex] }
    return offsets
  }

  /// Places turned arcs in their rows.
  private static func place(
    _ rows: ArcRows, from vertices: [Int32], _ numbers: [Int32], _ cursor: inout [Int32],
    _ targets: inout [Int32], _ edges: inout [Int32]
  ) {
    let (oldTargetArray, oldEdgeArray) = (rows.targets, rows.edges)
    let (oldTargets, oldEdges, numbers) = (oldTargetArray.span, oldEdgeArray.span, numbers.span)
    var cursor = cursor.mutableSpan
    var targets = targets.mutableSpan
    var edges = edges.mutableSpan
    for (number, vertex) in vertices.enumerated() {
      for arc in rows.places(of: vertex) {
        let other = Int(numbers[Int(oldTargets[arc])])
        guard other >= 0 else { continue }
        let place = Int(cursor[other])
        cursor[other] += 1
        targets[place] = Int32(truncatingIfNeeded: number)
        edges[place] = oldEdges[arc]
      }
    }
  }

  private func places(of vertex: Int32) -> Range<Int> {
    Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1])
  }

  /// The later of the first two arcs of a row that have the same other end; `nil` when no two have.
  var firstRepeatedEdge: Int? {
    let (offsetArray, targetArray) = (offsets, targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    for vertex in 0..<count {
      var last: Int32 = -1
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        if targets[arc] == last { return Int(max(edges[arc], edges[arc - 1])) }
        last = targets[arc]
      }
    }
    return nil
  }
}
