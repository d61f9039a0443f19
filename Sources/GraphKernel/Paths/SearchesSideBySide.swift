/// Breadth-first searches from up to 64 vertices side by side: one bit of a word for each.
///
/// An edge is looked at once a step for all searches together, not once for each.
///
/// - SeeAlso: M. Then and others, “The more the merrier: efficient multi-source graph traversal”,
///   PVLDB 8, 2014, <https://doi.org/10.14778/2735496.2735507>
struct SearchesSideBySide {
  /// How many searches run side by side.
  static let width = 64

  private let graph: Graph
  private let direction: EdgeDirection
  private var seen: [UInt64]
  private var fresh: [UInt64]
  private var coming: [UInt64]

  init(_ graph: Graph, _ direction: EdgeDirection) {
    self.graph = graph
    self.direction = direction
    seen = [UInt64](repeating: 0, count: graph.vertexCount)
    fresh = seen
    coming = seen
  }

  /// Searches from some vertices.
  ///
  /// - Parameters:
  ///   - starts: At most ``width`` vertices, none twice.
  ///   - isLeftOut: Vertices that no search enters; empty where all are open.
  ///   - meet: Told, step after step, of each vertex that searches reach: the vertex, the steps, and
  ///     how many searches reach it in as many.
  /// - Complexity: O(*k* + *d m*) for *d* steps over *m* edges at what is reached.
  mutating func run(
    from starts: ArraySlice<Int>, leavingOut isLeftOut: [Bool] = [],
    _ meet: (_ vertex: Int, _ steps: Int, _ count: Int) -> Void
  ) {
    var reached: [Int] = []
    var front: [Int] = []
    for (bit, start) in starts.enumerated() {
      fresh[start] = 1 << UInt64(bit)
      seen[start] = fresh[start]
      front.append(start)
    }
    reached = front
    var steps = 0
    while !front.isEmpty {
      steps += 1
      var next: [Int] = []
      for vertex in front {
        let searches = fresh[vertex]
        for arc in graph.arcs(of: vertex, direction) {
          let other = Int(arc.vertex)
          if searches & ~seen[other] == 0 { continue }
          if !isLeftOut.isEmpty, isLeftOut[other] { continue }
          if coming[other] == 0 { next.append(other) }
          coming[other] |= searches
        }
      }
      for vertex in front { fresh[vertex] = 0 }
      for vertex in next {
        let new = coming[vertex] & ~seen[vertex]
        coming[vertex] = 0
        if seen[vertex] == 0 { reached.append(vertex) }
        seen[vertex] |= new
        fresh[vertex] = new
        meet(vertex, steps, new.nonzeroBitCount)
      }
      front = next
    }
    for vertex in reached { seen[vertex] = 0 }
  }
}
