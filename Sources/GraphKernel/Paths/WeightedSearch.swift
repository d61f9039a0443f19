/// One search for shortest paths by length after another, in the same memory.
///
/// Two lengths are the same when they differ by less than 10⁻¹⁰ of the larger one: sums of inverse
/// weights that are equal as fractions differ in their last bits.
struct WeightedSearch: ShortestPathSearch {
  /// The length from the last start to each vertex; infinite for those it does not reach.
  private(set) var distances: [Double]
  private(set) var order: [Int] = []
  private let graph: Graph
  private let lengths: [Double]
  private let direction: EdgeDirection
  private var isSettled: [Bool]
  private var queue = DistanceQueue()
  private static let tolerance = 1e-10

  init(_ graph: Graph, _ length: EdgeLength, _ direction: EdgeDirection) {
    self.graph = graph
    self.direction = direction
    lengths = graph.lengths(length)
    distances = [Double](repeating: .infinity, count: graph.vertexCount)
    isSettled = [Bool](repeating: false, count: graph.vertexCount)
    order.reserveCapacity(graph.vertexCount)
  }

  mutating func run(from start: Int) {
    for vertex in order {
      distances[vertex] = .infinity
      isSettled[vertex] = false
    }
    order.removeAll(keepingCapacity: true)
    distances[start] = 0
    queue.insert(start, at: 0)
    while let vertex = queue.removeNearest() {
      guard !isSettled[vertex] else { continue }
      isSettled[vertex] = true
      order.append(vertex)
      for arc in graph.arcs(of: vertex, direction) {
        let distance = distances[vertex] + lengths[Int(arc.edge)]
        guard distance < distances[Int(arc.vertex)] else { continue }
        distances[Int(arc.vertex)] = distance
        queue.insert(Int(arc.vertex), at: distance)
      }
    }
  }

  func isStep(over arc: Graph.Arc, to vertex: Int) -> Bool {
    let previous = distances[Int(arc.vertex)]
    let whole = distances[vertex]
    guard previous < whole else { return false }
    return previous + lengths[Int(arc.edge)] <= whole * (1 + Self.tolerance)
  }
}

/// Vertices waiting to be visited, nearest first: a binary heap.
///
/// A vertex may wait several times; of equally near ones the smaller comes first.
private struct DistanceQueue {
  private var entries: [(distance: Double, vertex: Int)] = []

  mutating func insert(_ vertex: Int, at distance: Double) {
    entries.append((distance, vertex))
    var place = entries.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard entries[place] < entries[parent] else { return }
      entries.swapAt(place, parent)
      place = parent
    }
  }

  mutating func removeNearest() -> Int? {
    guard let nearest = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return nearest.vertex }
    entries[0] = last
    var place = 0
    while true {
      var least = place
      for child in 2 * place + 1...2 * place + 2
      where child < entries.count && entries[child] < entries[least] {
        least = child
      }
      guard least != place else { return nearest.vertex }
      entries.swapAt(place, least)
      place = least
    }
  }
}
