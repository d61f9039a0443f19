/// An immutable graph in compressed sparse row form.
///
/// Vertices are the integers `0..<vertexCount`. There are no loops and no parallel edges. Edges keep
/// the order they were given in, and that order numbers them.
///
/// - Complexity: O(*n* + *m*) space for *n* vertices and *m* edges.
public struct Graph: Sendable, Equatable {
  /// An edge with its strength.
  public struct Edge: Sendable, Hashable {
    // Narrow, since a million edges are kept; beyond their range no number is a vertex.
    @usableFromInline let storedSource: Int32
    @usableFromInline let storedTarget: Int32
    /// The vertex the edge leaves; for an undirected edge, one of the two ends.
    @inlinable
    public var source: Int { Int(storedSource) }
    /// The vertex the edge reaches; for an undirected edge, the other end.
    @inlinable
    public var target: Int { Int(storedTarget) }
    /// How strong the edge is; finite and at least 0.
    ///
    /// Strength is never a length.
    public let weight: Double

    /// Makes an edge.
    public init(_ source: Int, _ target: Int, weight: Double = 1) {
      storedSource = Int32(clamping: source)
      storedTarget = Int32(clamping: target)
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

  /// The arcs that leave each vertex.
  let outgoing: ArcRows
  /// The arcs that enter each vertex, seen from it; for an undirected graph, the same.
  let incoming: ArcRows

  /// Builds a graph.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices, 0 or more.
  ///   - edges: The edges; an undirected edge is given once, with its ends in either order.
  ///   - isDirected: Whether an edge can only be followed from source to target.
  /// - Throws: ``GraphError`` for an end that is no vertex, a loop, a repeated edge, a weight that is
  ///   negative or not finite, or more than 2³⁰ vertices or edges.
  /// - Complexity: O(*n* + *m*).
  public init(vertexCount: Int, edges: [Edge], isDirected: Bool = false) throws(GraphError) {
    guard max(vertexCount, edges.count) <= 1 << 30 else {
      throw .tooLarge(vertices: vertexCount, edges: edges.count)
    }
    let given = edges.span
    for number in given.indices {
      let edge = given[number]
      guard edge.source >= 0, edge.source < vertexCount else {
        throw .vertexOutOfRange(edge.source, vertexCount: vertexCount)
      }
      guard edge.target >= 0, edge.target < vertexCount else {
        throw .vertexOutOfRange(edge.target, vertexCount: vertexCount)
      }
      guard edge.source != edge.target else { throw .loop(edge: number) }
      guard edge.weight.isFinite, edge.weight >= 0 else { throw .invalidWeight(edge: number) }
    }
    outgoing = ArcRows(vertexCount: vertexCount, edges, isDirected: isDirected)
    if let repeated = outgoing.firstRepeatedEdge { throw .repeatedEdge(edge: repeated) }
    incoming = isDirected ? ArcRows(turning: outgoing) : outgoing
    self.vertexCount = vertexCount
    self.edges = edges
    self.isDirected = isDirected
  }

  /// The arcs that leave `vertex`, sorted by the vertex they reach; for an undirected graph, all
  /// arcs at `vertex`.
  ///
  /// - Complexity: O(1).
  public func neighbors(of vertex: Int) -> ArcRow { outgoing[vertex] }

  /// The arcs that enter `vertex`, seen from it and sorted by the vertex they come from; for an
  /// undirected graph, the same as ``neighbors(of:)``.
  ///
  /// - Complexity: O(1).
  public func predecessors(of vertex: Int) -> ArcRow { incoming[vertex] }

  /// Whether two graphs have the same vertices and the same edges in the same order.
  public static func == (one: Graph, other: Graph) -> Bool {
    one.vertexCount == other.vertexCount && one.isDirected == other.isDirected
      && one.edges == other.edges
  }
}

extension Graph {
  /// The same vertices with direction dropped; two opposite edges become one with the larger weight.
  ///
  /// Edges keep the order in which their pairs come first.
  ///
  /// - Complexity: O(*n* + *m* log *k*) for degrees of *k*.
  public var undirected: Graph {
    guard isDirected else { return self }
    var merged: [Edge] = []
    merged.reserveCapacity(edges.count)
    for (number, edge) in edges.enumerated() {
      let opposite = self.edge(from: edge.target, to: edge.source)
      if let opposite, opposite < number { continue }
      let weight = opposite.map { max(edge.weight, edges[$0].weight) } ?? edge.weight
      let ends = (min(edge.source, edge.target), max(edge.source, edge.target))
      merged.append(Edge(ends.0, ends.1, weight: weight))
    }
    guard let graph = try? Graph(vertexCount: vertexCount, edges: merged) else {
      preconditionFailure("merging the edges of a valid graph gives a valid graph")
    }
    return graph
  }
}
