/// An immutable graph in compressed sparse row form.
///
/// Vertices are the integers `0..<vertexCount`. There are no loops and no parallel edges. Edges keep
/// the order they were given in, and that order numbers them.
///
/// - Complexity: O(*n* + *m*) space for *n* vertices and *m* edges.
public struct Graph: Sendable, Equatable {
  /// An edge with its strength.
  public struct Edge: Sendable, Hashable {
    /// The vertex the edge leaves; for an undirected edge, one of the two ends.
    public let source: Int
    /// The vertex the edge reaches; for an undirected edge, the other end.
    public let target: Int
    /// How strong the edge is; finite and at least 0.
    ///
    /// Strength is never a length.
    public let weight: Double

    /// Makes an edge.
    public init(_ source: Int, _ target: Int, weight: Double = 1) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// One entry of a vertex's row: a neighbor and the edge that leads there.
  public struct Arc: Sendable, Hashable {
    /// The vertex at the other end.
    public let vertex: Int32
    /// The number of the edge, an index into ``Graph/edges``.
    public let edge: Int32
  }

  /// Whether edges can be followed in one direction only.
  public let isDirected: Bool

  /// The edges in the order they were given.
  public let edges: [Edge]

  /// The number of vertices.
  public let vertexCount: Int

  private let outOffsets: [Int]
  private let outArcs: [Arc]
  private let inOffsets: [Int]
  private let inArcs: [Arc]

  /// Builds a graph.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices, 0 or more.
  ///   - edges: The edges; an undirected edge is given once, with its ends in either order.
  ///   - isDirected: Whether an edge can only be followed from source to target.
  /// - Throws: ``GraphError`` for an end that is no vertex, a loop, a repeated edge, or a weight that
  ///   is negative or not finite.
  /// - Complexity: O(*n* + *m* log *m*).
  public init(vertexCount: Int, edges: [Edge], isDirected: Bool = false) throws(GraphError) {
    for (number, edge) in edges.enumerated() {
      for end in [edge.source, edge.target] where !(0..<vertexCount).contains(end) {
        throw .vertexOutOfRange(end, vertexCount: vertexCount)
      }
      guard edge.source != edge.target else { throw .loop(edge: number) }
      guard edge.weight.isFinite, edge.weight >= 0 else { throw .invalidWeight(edge: number) }
    }
    let keys = edges.map { edge in
      isDirected || edge.source < edge.target
        ? (edge.source, edge.target) : (edge.target, edge.source)
    }
    let order = keys.indices.sorted {
      (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1)
    }
    for (previous, next) in zip(order, order.dropFirst()) where keys[previous] == keys[next] {
      throw .repeatedEdge(edge: max(previous, next))
    }
    self.vertexCount = vertexCount
    self.edges = edges
    self.isDirected = isDirected
    if isDirected {
      (outOffsets, outArcs) = Self.rows(vertexCount, edges.map { ($0.source, $0.target) })
      (inOffsets, inArcs) = Self.rows(vertexCount, edges.map { ($0.target, $0.source) })
    } else {
      (outOffsets, outArcs) = Self.rows(
        vertexCount, edges.map { ($0.source, $0.target) }, bothWays: true)
      (inOffsets, inArcs) = (outOffsets, outArcs)
    }
  }

  /// The arcs that leave `vertex`, sorted by the vertex they reach; for an undirected graph, all
  /// arcs at `vertex`.
  ///
  /// - Complexity: O(1).
  public func neighbors(of vertex: Int) -> ArraySlice<Arc> {
    outArcs[outOffsets[vertex]..<outOffsets[vertex + 1]]
  }

  /// The arcs that enter `vertex`, seen from it and sorted by the vertex they come from; for an
  /// undirected graph, the same as ``neighbors(of:)``.
  ///
  /// - Complexity: O(1).
  public func predecessors(of vertex: Int) -> ArraySlice<Arc> {
    inArcs[inOffsets[vertex]..<inOffsets[vertex + 1]]
  }

  private static func rows(
    _ vertexCount: Int, _ pairs: [(from: Int, to: Int)], bothWays: Bool = false
  ) -> ([Int], [Arc]) {
    var offsets = [Int](repeating: 0, count: vertexCount + 1)
    for pair in pairs {
      offsets[pair.from + 1] += 1
      if bothWays { offsets[pair.to + 1] += 1 }
    }
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }
    var cursor = offsets
    var arcs = [Arc](repeating: Arc(vertex: 0, edge: 0), count: offsets[vertexCount])
    func place(_ from: Int, _ to: Int, _ edge: Int) {
      arcs[cursor[from]] = Arc(
        vertex: Int32(truncatingIfNeeded: to), edge: Int32(truncatingIfNeeded: edge))
      cursor[from] += 1
    }
    for (edge, pair) in pairs.enumerated() {
      place(pair.from, pair.to, edge)
      if bothWays { place(pair.to, pair.from, edge) }
    }
    for vertex in 0..<vertexCount {
      arcs[offsets[vertex]..<offsets[vertex + 1]].sort { $0.vertex < $1.vertex }
    }
    return (offsets, arcs)
  }
}

extension Graph {
  /// The same vertices with direction dropped; two opposite edges become one with the larger weight.
  ///
  /// - Complexity: O(*n* + *m* log *m*).
  public var undirected: Graph {
    guard isDirected else { return self }
    var merged: [Edge] = []
    var place: [[Int]: Int] = [:]
    for edge in edges {
      let ends = [min(edge.source, edge.target), max(edge.source, edge.target)]
      if let known = place[ends] {
        let weight = max(merged[known].weight, edge.weight)
        merged[known] = Edge(ends[0], ends[1], weight: weight)
      } else {
        place[ends] = merged.count
        merged.append(Edge(ends[0], ends[1], weight: edge.weight))
      }
    }
    guard let graph = try? Graph(vertexCount: vertexCount, edges: merged) else {
      preconditionFailure("merging the edges of a valid graph gives a valid graph")
    }
    return graph
  }
}
