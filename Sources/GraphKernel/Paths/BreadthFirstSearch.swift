/// One breadth-first search after another over a graph, in the same memory.
struct BreadthFirstSearch {
  /// The steps from the last start to each vertex, −1 for those it does not reach.
  private(set) var steps: [Int32]
  /// The vertices reached, nearest first, the start included.
  private(set) var order: [Int] = []
  private let graph: Graph
  private let direction: EdgeDirection

  init(_ graph: Graph, _ direction: EdgeDirection) {
    self.graph = graph
    self.direction = direction
    steps = [Int32](repeating: -1, count: graph.vertexCount)
    order.reserveCapacity(graph.vertexCount)
  }

  mutating func run(from start: Int) {
    for vertex in order { steps[vertex] = -1 }
    order.removeAll(keepingCapacity: true)
    steps[start] = 0
    order.append(start)
    var head = 0
    while head < order.count {
      let vertex = order[head]
      head += 1
      for arc in graph.arcs(of: vertex, direction) where steps[Int(arc.vertex)] < 0 {
        steps[Int(arc.vertex)] = steps[vertex] + 1
        order.append(Int(arc.vertex))
      }
    }
  }
}

extension Graph {
  /// The number of steps from one vertex to every other.
  ///
  /// - Parameters:
  ///   - start: Where the paths begin, or end when `direction` is incoming.
  ///   - direction: Which way edges are followed.
  /// - Returns: `vertexCount` whole numbers in vertex order; `nil` where no path leads.
  /// - Complexity: O(*n* + *m*).
  public func distances(
    from start: Int, _ direction: EdgeDirection = .outgoing
  ) -> [Int?] {
    let rows = direction == .outgoing ? (outgoing, incoming) : (incoming, outgoing)
    return frontSteps(from: start, ahead: rows.0, back: rows.1).map { $0 < 0 ? nil : Int($0) }
  }
}
