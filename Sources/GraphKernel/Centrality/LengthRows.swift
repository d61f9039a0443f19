/// The arcs of a graph with their lengths, in each row the shortest first.
///
/// Where all vertices have been reached, a search may leave the rest of a row alone as soon as an arc is
/// too long to be on a shortest path.
struct LengthRows: Sendable {
  /// Where the row of each vertex begins; last, the number of arcs.
  let offsets: [Int32]
  /// The vertex at the other end of each arc.
  let targets: [Int32]
  /// The number of the edge that each arc is a direction of.
  let edges: [Int32]
  /// The length of each arc.
  let lengths: [Double]
  /// The lengths where all are whole numbers from 1 to 255; empty elsewhere.
  let wholeLengths: [Int32]
  /// The arcs from their other ends, in another order.
  let back: ArcRows
  /// For each vertex, how many a search from it reaches, itself included; 0 where that is not known.
  let reaches: [Int32]

  /// - Complexity: O(*n* + *m* log *m*); O(*n* + *m*) for whole numbers.
  init(_ graph: Graph, _ length: EdgeLength, _ direction: EdgeDirection = .outgoing) {
    let rows = direction == .outgoing ? graph.outgoing : graph.incoming
    let edgeLengths = graph.lengths(length)
    let isWhole = edgeLengths.allSatisfy { $0 >= 1 && $0 <= 255 && $0 == $0.rounded(.down) }
    let unsorted = rows.edges.map { edgeLengths[Int($0)] }
    let order =
      isWhole
      ? countingOrder(unsorted.map { Int($0) })
      : unsorted.indices.sorted { unsorted[$0] < unsorted[$1] }.map(Int32.init)
    var sources: [Int32] = []
    sources.reserveCapacity(unsorted.count)
    for vertex in 0..<rows.count {
      let source = Int32(truncatingIfNeeded: vertex)
      sources += repeatElement(source, count: rows.arcCount(vertex))
    }
    var cursor = rows.offsets
    var targets = [Int32](repeating: 0, count: unsorted.count)
    var edges = targets
    var lengths = [Double](repeating: 0, count: unsorted.count)
    for arc in order {
      let source = Int(sources[Int(arc)])
      targets[Int(cursor[source])] = rows.targets[Int(arc)]
      edges[Int(cursor[source])] = rows.edges[Int(arc)]
      lengths[Int(cursor[source])] = unsorted[Int(arc)]
      cursor[source] += 1
    }
    offsets = rows.offsets
    self.targets = targets
    self.edges = edges
    self.lengths = lengths
    wholeLengths = isWhole ? lengths.map { Int32($0) } : []
    back = direction == .outgoing ? graph.incoming : graph.outgoing
    reaches = graph.reaches(isConnected: edgeLengths.allSatisfy(\.isFinite))
  }
}

extension Graph {
  /// How many vertices a search from each one reaches, as far as it is easily told.
  fileprivate func reaches(isConnected: Bool) -> [Int32] {
    let unknown = [Int32](repeating: 0, count: vertexCount)
    guard isConnected else { return unknown }
    let parts = isDirected ? strongComponents() : weakComponents()
    guard !isDirected || parts.count == 1 else { return unknown }
    return parts.labels.map { Int32(truncatingIfNeeded: parts.sizes[$0]) }
  }
}
