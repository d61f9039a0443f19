/// One search for shortest paths after another, in the same memory.
protocol ShortestPathSearch {
  /// The vertices that the last search reached, nearest first, the start included.
  var order: [Int] { get }

  /// Searches from `start`.
  mutating func run(from start: Int)

  /// Whether a shortest path may reach `vertex` over `arc`, an arc of it against the search's
  /// direction.
  func isStep(over arc: Graph.Arc, to vertex: Int) -> Bool
}

extension BreadthFirstSearch: ShortestPathSearch {
  func isStep(over arc: Graph.Arc, to vertex: Int) -> Bool {
    let previous = steps[Int(arc.vertex)]
    return previous >= 0 && previous == steps[vertex] - 1
  }
}
