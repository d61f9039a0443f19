/// One search for shortest paths by length after another, in the same memory.
///
/// Two lengths are the same when they differ by less than 10⁻¹⁰ of the larger one: sums of inverse
/// weights that are equal as fractions differ in their last bits.
struct WeightedSearch: ShortestPathSearch {
  /// The length from the last start to each vertex; infinite for those it does not reach.
  private(set) var distances: [Double]
  private(set) var order: [Int] = []
  private let rows: ArcRows
  /// The length of each edge, and of each arc of ``rows``.
  private let lengths: [Double]
  private let arcLengths: [Double]
  private var heap: DistanceHeap
  private static let tolerance = 1e-10

  init(_ graph: Graph, _ length: EdgeLength, _ direction: EdgeDirection) {
    rows = direction == .outgoing ? graph.outgoing : graph.incoming
    let lengths = graph.lengths(length)
    self.lengths = lengths
    arcLengths = rows.edges.map { lengths[Int($0)] }
    distances = [Double](repeating: .infinity, count: graph.vertexCount)
    heap = DistanceHeap(graph.vertexCount)
    order.reserveCapacity(graph.vertexCount)
  }

  mutating func run(from start: Int) {
    for vertex in order { distances[vertex] = .infinity }
    heap.forget(order)
    order.removeAll(keepingCapacity: true)
    distances[start] = 0
    heap.put(start, at: 0)
    while let vertex = heap.removeNearest() {
      order.append(vertex)
      Self.reach(from: vertex, rows, arcLengths, &distances, &heap)
    }
  }

  private static func reach(
    from vertex: Int, _ rows: ArcRows, _ lengths: [Double], _ distances: inout [Double],
    _ heap: inout DistanceHeap
  ) {
    let (targetArray, lengths) = (rows.targets, lengths.span)
    let targets = targetArray.span
    var distances = distances.mutableSpan
    let here = distances[vertex]
    for arc in Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1]) {
      let other = Int(targets[arc])
      let distance = here + lengths[arc]
      guard distance < distances[other] else { continue }
      distances[other] = distance
      heap.put(other, at: distance)
    }
  }

  func isStep(over arc: Graph.Arc, to vertex: Int) -> Bool {
    let previous = distances[Int(arc.vertex)]
    let whole = distances[vertex]
    guard previous < whole else { return false }
    return previous + lengths[Int(arc.edge)] <= whole * (1 + Self.tolerance)
  }
}

/// Vertices waiting to be visited, nearest first: a heap whose nodes have four children.
///
/// Of equally near ones the smaller comes first.
struct DistanceHeap {
  private var vertices: [Int32] = []
  private var distances: [Double] = []
  /// Where each vertex waits; −1 for those that do not.
  private var places: [Int32]

  init(_ count: Int) { places = [Int32](repeating: -1, count: count) }

  /// Lets vertices that came out be put in again.
  mutating func forget(_ removed: some Sequence<some BinaryInteger>) {
    for vertex in removed { places[Int(vertex)] = -1 }
  }

  /// Puts a vertex in, or nearer than it was.
  mutating func put(_ vertex: Int, at distance: Double) {
    var place = Int(places[vertex])
    if place < 0 {
      place = vertices.count
      vertices.append(Int32(truncatingIfNeeded: vertex))
      distances.append(distance)
    }
    Self.rise(
      Int32(truncatingIfNeeded: vertex), distance, from: place, &vertices, &distances, &places)
  }

  mutating func removeNearest() -> Int? {
    guard let nearest = vertices.first, let vertex = vertices.popLast(),
      let distance = distances.popLast()
    else { return nil }
    if !vertices.isEmpty { Self.sink(vertex, distance, &vertices, &distances, &places) }
    return Int(nearest)
  }

  private static func rise(
    _ vertex: Int32, _ distance: Double, from start: Int, _ vertices: inout [Int32],
    _ distances: inout [Double], _ places: inout [Int32]
  ) {
    var vertices = vertices.mutableSpan
    var distances = distances.mutableSpan
    var places = places.mutableSpan
    var place = start
    while place > 0 {
      let parent = (place - 1) >> 2
      guard (distance, vertex) < (distances[parent], vertices[parent]) else { break }
      distances[place] = distances[parent]
      vertices[place] = vertices[parent]
      places[Int(vertices[place])] = Int32(truncatingIfNeeded: place)
      place = parent
    }
    distances[place] = distance
    vertices[place] = vertex
    places[Int(vertex)] = Int32(truncatingIfNeeded: place)
  }

  private static func sink(
    _ vertex: Int32, _ distance: Double, _ vertices: inout [Int32], _ distances: inout [Double],
    _ places: inout [Int32]
  ) {
    var vertices = vertices.mutableSpan
    var distances = distances.mutableSpan
    var places = places.mutableSpan
    var place = 0
    while 4 * place + 1 < vertices.count {
      var least = 4 * place + 1
      for child in least + 1..<min(least + 4, vertices.count)
      where (distances[child], vertices[child]) < (distances[least], vertices[least]) {
        least = child
      }
      guard (distances[least], vertices[least]) < (distance, vertex) else { break }
      distances[place] = distances[least]
      vertices[place] = vertices[least]
      places[Int(vertices[place])] = Int32(truncatingIfNeeded: place)
      place = least
    }
    distances[place] = distance
    vertices[place] = vertex
    places[Int(vertex)] = Int32(truncatingIfNeeded: place)
  }
}
