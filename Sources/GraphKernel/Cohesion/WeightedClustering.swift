import RealModule

extension Graph {
  /// The mean strength of the triangles around each vertex, direction dropped.
  ///
  /// For each pair of neighbors with an edge: the cube root of the product of the three weights, each
  /// over the largest weight of the graph; 0 for a pair without an edge. A vertex with fewer than two
  /// neighbors scores 0.
  ///
  /// - Returns: `vertexCount` numbers in vertex order, in `0...1`; all 0 when every weight is 0.
  /// - Complexity: O(Σ *k*²) for degrees *k*.
  /// - Note: NetworkX gives this; igraph's weighted transitivity is Barrat's.
  /// - SeeAlso: J.-P. Onnela and others, “Intensity and coherence of motifs in weighted complex
  ///   networks”, 2005, <https://doi.org/10.1103/PhysRevE.71.065103>
  public func weightedClustering() -> [Double] {
    let graph = undirected
    var sums = [Double](repeating: 0, count: vertexCount)
    let largest = graph.edges.reduce(0) { max($0, $1.weight) }
    guard largest > 0 else { return sums }
    func strength(_ a: Int, _ b: Int) -> Double {
      graph.edge(from: a, to: b).map { graph.edges[$0].weight / largest } ?? 0
    }
    for edge in graph.edges {
      let last = max(edge.source, edge.target)
      for corner in graph.commonNeighbors(edge.source, edge.target) where corner > last {
        let product =
          edge.weight / largest * strength(edge.source, corner) * strength(edge.target, corner)
        let intensity = Double.root(product, 3)
        for vertex in [edge.source, edge.target, corner] { sums[vertex] += intensity }
      }
    }
    return zip(sums, graph.degrees()).map { sum, degree in
      degree < 2 ? 0 : 2 * sum / (Double(degree) * Double(degree - 1))
    }
  }
}
