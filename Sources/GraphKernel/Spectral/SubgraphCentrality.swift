import RealModule

extension Graph {
  /// How many closed walks each vertex has, a walk of *k* edges counting 1 / *k*!.
  ///
  /// This is the diagonal of the exponential of the adjacency matrix. Each entry is a sum over the
  /// spectrum seen from the vertex, and Lanczos' steps from the vertex are the Gaussian quadrature of
  /// that sum: no matrix is ever stored.
  ///
  /// - Returns: `vertexCount` numbers in vertex order, 1 for a vertex without edges; infinite where they
  ///   outgrow a `Double`, which takes an eigenvalue above 709.
  /// - Complexity: O(*n* (*n* + *m*) *k*) for *k* steps, mostly fewer than 40; O(*n*) space.
  /// - Precondition: The graph is undirected.
  /// - Note: NetworkX and igraph agree.
  /// - SeeAlso: E. Estrada and J. A. Rodríguez-Velázquez, “Subgraph centrality in complex networks”,
  ///   2005, <https://doi.org/10.1103/PhysRevE.71.056103>; G. H. Golub and G. Meurant, “Matrices,
  ///   Moments and Quadrature with Applications”, 2010.
  public func subgraphCentrality() -> [Double] { subgraphCentrality(of: 0..<vertexCount) }

  /// The numbers of some of the vertices: the share of one block of a parallel run.
  package func subgraphCentrality(of vertices: Range<Int>) -> [Double] {
    var walk = ClosedWalks(self)
    return vertices.map { walk.exponential(at: $0) }
  }
}

/// Lanczos' steps from one vertex after another, in the same memory.
private struct ClosedWalks {
  private let graph: Graph
  private var search: BreadthFirstSearch
  private var current: [Double]
  private var previous: [Double]
  private var next: [Double]
  private static let limit = 400

  init(_ graph: Graph) {
    self.graph = graph
    search = BreadthFirstSearch(graph, .outgoing)
    current = [Double](repeating: 0, count: graph.vertexCount)
    previous = current
    next = current
  }

  mutating func exponential(at vertex: Int) -> Double {
    search.run(from: vertex)
    for member in search.order { (current[member], previous[member]) = (0, 0) }
    current[vertex] = 1
    var diagonal: [Double] = []
    var offDiagonal: [Double] = []
    var scale = 0.0
    var known = -1.0
    while true {
      let (kept, moved) = step(offDiagonal.last ?? 0)
      diagonal.append(kept)
      scale = max(scale, abs(kept), moved)
      let isDone = moved <= 1e-13 * scale || diagonal.count == Self.limit
      if isDone || diagonal.count.isMultiple(of: 8) {
        let estimate = quadrature(diagonal, offDiagonal)
        let isSettled = abs(estimate - known) <= 1e-14 * estimate
        if isDone || isSettled || !estimate.isFinite { return estimate }
        known = estimate
      }
      offDiagonal.append(moved)
      advance(moved)
    }
  }

  /// What one product with the matrix keeps in the current direction, and how much it moves to the
  /// next.
  private mutating func step(_ back: Double) -> (kept: Double, moved: Double) {
    var kept = 0.0
    for vertex in search.order {
      next[vertex] = graph.neighbors(of: vertex).reduce(-back * previous[vertex]) {
        $0 + current[Int($1.vertex)]
      }
      kept += next[vertex] * current[vertex]
    }
    var squares = 0.0
    for vertex in search.order {
      next[vertex] -= kept * current[vertex]
      squares += next[vertex] * next[vertex]
    }
    return (kept, squares.squareRoot())
  }

  private mutating func advance(_ length: Double) {
    for vertex in search.order {
      previous[vertex] = current[vertex]
      current[vertex] = next[vertex] / length
    }
  }

  /// The sum of the exponentials of the eigenvalues, each by its share of the start.
  private func quadrature(_ diagonal: [Double], _ offDiagonal: [Double]) -> Double {
    let small = TridiagonalEigen(
      diagonal: diagonal, offDiagonal: offDiagonal,
      columns: diagonal.indices.map { [$0 == 0 ? 1 : 0] })
    return zip(small.values, small.columns).reduce(0) { sum, eigen in
      sum + eigen.1[0] * eigen.1[0] * Double.exp(eigen.0)
    }
  }
}
