/// Who knows whom to ask, and who is asked.
package struct HubsAndAuthorities: Sendable, Hashable {
  /// How much each vertex points to good authorities; 0 or more.
  package let hubs: [Double]
  /// How much each vertex is pointed to by good hubs; 0 or more.
  package let authorities: [Double]
}

extension Graph {
  /// Kleinberg's hubs and authorities.
  ///
  /// They are the two halves of the principal eigenvector of the graph in which every vertex stands
  /// twice, once as the one who points and once as the one who is pointed to.
  ///
  /// - Returns: Both in vertex order and unscaled; or why there are none.
  /// - Complexity: As ``principalEigenvector(_:)``.
  /// - Note: NetworkX scales to a sum of 1 and reads weights; igraph scales to a largest score of 1.
  /// - SeeAlso: J. Kleinberg, “Authoritative sources in a hyperlinked environment”, 1999,
  ///   <https://doi.org/10.1145/324133.324140>
  package func hubsAndAuthorities() -> Result<HubsAndAuthorities, EigenRefusal> {
    let arcs = (0..<vertexCount).flatMap { vertex in
      neighbors(of: vertex).map { Edge(vertex, vertexCount + Int($0.vertex)) }
    }
    guard let cover = try? Graph(vertexCount: 2 * vertexCount, edges: arcs) else {
      preconditionFailure("every arc joins a pointing half to a half pointed to, once")
    }
    return cover.principalEigenvector().map { pair in
      HubsAndAuthorities(
        hubs: Array(pair.vector[..<vertexCount]), authorities: Array(pair.vector[vertexCount...]))
    }
  }
}
