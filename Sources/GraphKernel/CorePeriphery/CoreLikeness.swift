/// The vertices of a core and of its periphery, put together where they have as many edges, and as
/// many of them to the core.
struct CoreLikeness {
  /// An exchange of two kinds of vertex.
  struct Exchange: Hashable {
    /// The kind that leaves the core.
    let leaving: Int
    /// The kind that enters it.
    let entering: Int
    /// Whether an edge joins the two.
    let sharesEdge: Bool
  }

  /// The kind of each vertex: a place in ``core``, or in ``periphery``.
  let kinds: [Int]
  /// One vertex of each kind in the core.
  private(set) var core: [Int] = []
  /// One vertex of each kind in the periphery.
  private(set) var periphery: [Int] = []
  /// Every exchange that two vertices can make.
  private(set) var exchanges: [Exchange] = []

  /// - Complexity: O(*n* + *m* + *k*²) for *k* kinds.
  init(_ graph: Graph, isCore: [Bool], edgesToCore: [Int], degrees: [Int]) {
    var known: [Int: Int] = [:]
    var kinds = [Int](repeating: 0, count: isCore.count)
    var sizes = (core: [Int](), periphery: [Int]())
    for vertex in isCore.indices {
      let looks = edgesToCore[vertex] * isCore.count + degrees[vertex]
      let key = isCore[vertex] ? looks : -1 - looks
      let fresh = isCore[vertex] ? core.count : periphery.count
      let kind = known[key] ?? fresh
      if kind == fresh, known[key] == nil {
        known[key] = kind
        if isCore[vertex] { core.append(vertex) } else { periphery.append(vertex) }
        if isCore[vertex] { sizes.core.append(0) } else { sizes.periphery.append(0) }
      }
      if isCore[vertex] { sizes.core[kind] += 1 } else { sizes.periphery[kind] += 1 }
      kinds[vertex] = kind
    }
    var edges = [Int](repeating: 0, count: core.count * periphery.count)
    for edge in graph.edges where isCore[edge.source] != isCore[edge.target] {
      let (inner, outer) =
        isCore[edge.source] ? (edge.source, edge.target) : (edge.target, edge.source)
      edges[kinds[inner] * periphery.count + kinds[outer]] += 1
    }
    self.kinds = kinds
    for leaving in core.indices {
      for entering in periphery.indices {
        let joined = edges[leaving * periphery.count + entering]
        if joined > 0 {
          exchanges.append(Exchange(leaving: leaving, entering: entering, sharesEdge: true))
        }
        if joined < sizes.core[leaving] * sizes.periphery[entering] {
          exchanges.append(Exchange(leaving: leaving, entering: entering, sharesEdge: false))
        }
      }
    }
  }
}
