/// The vertices of a core and of its periphery, put together where a change of one or the other changes
/// the fit alike.
struct CoreLikeness {
  /// The kind of each vertex: a place in ``core``, or in ``periphery``.
  let kinds: [Int]
  /// The first vertex of each kind in the core.
  let core: [Int]
  /// The first vertex of each kind in the periphery.
  let periphery: [Int]
  /// How many vertices there are of each kind in the core, then of each in the periphery.
  private let sizes: (core: [Int], periphery: [Int])
  /// How many edges lead from each kind in the core to each in the periphery.
  private let edges: [Int]

  /// Vertices of one side are told apart by `looks`, numbers in `0..<bound`.
  ///
  /// - Complexity: O(*n* + *m* + *k*² + *b*) for *k* kinds and a bound of *b*.
  init(_ graph: Graph, isCore: [Bool], looks: [Int], below bound: Int) {
    var known = [Int](repeating: -1, count: 2 * bound)
    var kinds = [Int](repeating: 0, count: isCore.count)
    var first = (core: [Int](), periphery: [Int]())
    var sizes = (core: [Int](), periphery: [Int]())
    for vertex in isCore.indices {
      let look = isCore[vertex] ? looks[vertex] : bound + looks[vertex]
      if known[look] < 0 {
        known[look] = isCore[vertex] ? first.core.count : first.periphery.count
        if isCore[vertex] {
          first.core.append(vertex)
          sizes.core.append(0)
        } else {
          first.periphery.append(vertex)
          sizes.periphery.append(0)
        }
      }
      kinds[vertex] = known[look]
      if isCore[vertex] { sizes.core[known[look]] += 1 } else { sizes.periphery[known[look]] += 1 }
    }
    let width = first.periphery.count
    var edges = [Int](repeating: 0, count: first.core.count * width)
    for vertex in isCore.indices where isCore[vertex] {
      let row = kinds[vertex] * width
      for arc in graph.neighbors(of: vertex) where !isCore[Int(arc.vertex)] {
        edges[row + kinds[Int(arc.vertex)]] += 1
      }
    }
    self.kinds = kinds
    (core, periphery) = first
    self.sizes = sizes
    self.edges = edges
  }

  /// Whether two vertices of these kinds have an edge.
  func canShareEdge(_ leaving: Int, _ entering: Int) -> Bool {
    edges[leaving * periphery.count + entering] > 0
  }

  /// Whether two vertices of these kinds have no edge.
  func canBeApart(_ leaving: Int, _ entering: Int) -> Bool {
    edges[leaving * periphery.count + entering] < sizes.core[leaving] * sizes.periphery[entering]
  }
}
