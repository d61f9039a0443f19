extension Graph {
  /// The parts within which every two vertices reach each other along the direction of edges.
  ///
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: R. Tarjan, “Depth-first search and linear graph algorithms”, 1972,
  ///   <https://doi.org/10.1137/0201010>
  public func strongComponents() -> Components {
    var search = StrongComponentSearch(vertexCount: vertexCount)
    for start in 0..<vertexCount where search.number[start] == nil {
      search.run(from: start, in: self)
    }
    return Components(numbering: search.part)
  }
}

/// Tarjan's search with its own stack, so that a long path cannot exhaust the program's.
private struct StrongComponentSearch {
  /// When each vertex was first seen.
  var number: [Int?]
  /// The part of each finished vertex: the number of its first vertex; −1 before that.
  var part: [Int]
  /// The earliest vertex on `pending` that each vertex is known to reach.
  private var low: [Int]
  /// Vertices seen whose part is not complete, in the order they were seen.
  private var pending: [Int] = []
  private var seen = 0

  init(vertexCount: Int) {
    number = [Int?](repeating: nil, count: vertexCount)
    part = [Int](repeating: -1, count: vertexCount)
    low = [Int](repeating: 0, count: vertexCount)
  }

  mutating func run(from start: Int, in graph: Graph) {
    var frames = [(vertex: start, arcs: graph.neighbors(of: start))]
    discover(start)
    while let (vertex, arcs) = frames.last {
      guard let arc = arcs.first else {
        frames.removeLast()
        finish(vertex)
        if let parent = frames.last?.vertex { low[parent] = min(low[parent], low[vertex]) }
        continue
      }
      frames[frames.count - 1].arcs = arcs.dropFirst()
      let next = Int(arc.vertex)
      if let known = number[next] {
        if part[next] < 0 { low[vertex] = min(low[vertex], known) }
      } else {
        discover(next)
        frames.append((next, graph.neighbors(of: next)))
      }
    }
  }

  private mutating func discover(_ vertex: Int) {
    number[vertex] = seen
    low[vertex] = seen
    seen += 1
    pending.append(vertex)
  }

  private mutating func finish(_ vertex: Int) {
    guard low[vertex] == number[vertex] else { return }
    while let member = pending.popLast() {
      part[member] = low[vertex]
      if member == vertex { return }
    }
  }
}
