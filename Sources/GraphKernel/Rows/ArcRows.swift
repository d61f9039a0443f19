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
  /// - Parameters:
  ///   - vertexCount: The number of rows.
  ///   - edges: Edges whose ends are in `0..<vertexCount`.
  ///   - isDirected: Whether an edge is one arc, from source to target, or two.
  /// - Complexity: O(*n* + *m*): two passes of counting.
  convenience init(vertexCount: Int, _ edges: [Graph.Edge], isDirected: Bool) {
    var offsets = [Int32](repeating: 0, count: vertexCount + 1)
    for edge in edges {
      offsets[edge.target + 1] += 1
      if !isDirected { offsets[edge.source + 1] += 1 }
    }
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }
    var cursor = offsets
    let arcCount = Int(offsets[vertexCount])
    var targets = [Int32](repeating: 0, count: arcCount)
    var numbers = targets
    for (number, edge) in edges.enumerated() {
      let place = Int(cursor[edge.target])
      cursor[edge.target] += 1
      targets[place] = Int32(truncatingIfNeeded: edge.source)
      numbers[place] = Int32(truncatingIfNeeded: number)
      if !isDirected {
        let place = Int(cursor[edge.source])
        cursor[edge.source] += 1
        targets[place] = Int32(truncatingIfNeeded: edge.target)
        numbers[place] = Int32(truncatingIfNeeded: number)
      }
    }
    // What enters each vertex, unsorted: turning it around sorts it.
    let entering = ArcRows(offsets: offsets, targets: targets, edges: numbers)
    self.init(turning: entering)
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
    for vertex in 0..<count {
      let row = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      for arc in row.dropFirst() where targets[arc] == targets[arc - 1] {
        return Int(max(edges[arc], edges[arc - 1]))
      }
    }
    return nil
  }
}
