extension Graph {
  /// The positive eigenvector of the largest eigenvalue of the adjacency matrix along directions: the
  /// score of a vertex is proportional to the sum of the scores of those with an edge to it.
  ///
  /// - Returns: `vertexCount` positive numbers of unit length in vertex order, with the eigenvalue; or
  ///   why there are none.
  /// - Complexity: O((*n* + *m*) *k*) for *k* products; *k* grows as the largest eigenvalues come near
  ///   each other, and is bounded by 2·10⁹ / (*n* + *m*).
  /// - Note: NetworkX and igraph return some vector for a graph that is not strongly connected.
  /// - SeeAlso: P. Bonacich, “Power and centrality: a family of measures”, 1987,
  ///   <https://doi.org/10.1086/228631>
  package func incomingEigenvector() -> Result<EigenPair, EigenRefusal> {
    guard !edges.isEmpty else { return .failure(.noEdge) }
    let parts = strongComponents()
    guard parts.count == 1 else { return .failure(.notStronglyConnected) }
    let all = Array(0..<vertexCount)
    guard let pair = perronPair(all, parts.labels, places: all) else {
      return .failure(.notSeparated)
    }
    return .success(pair)
  }

  /// The largest absolute eigenvalue of the adjacency matrix along directions.
  ///
  /// - Returns: 0 where no vertex can be returned to; `nil` when it cannot be told from the next ones.
  /// - Complexity: As ``incomingEigenvector()``, for each strongly connected part.
  public func directedSpectralRadius() -> Double? {
    guard isDirected else { return spectralRadius() }
    let parts = strongComponents()
    let members = parts.members.filter { $0.count > 1 }
    let places = placesWithin(members)
    var radius = 0.0
    for part in members {
      guard let pair = perronPair(part, parts.labels, places: places) else { return nil }
      radius = max(radius, pair.value)
    }
    return radius
  }

  /// Power iteration on a strongly connected part.
  ///
  /// The matrix is moved by a multiple of the identity, so that cycles do not make the iteration
  /// swing. The smallest and the largest growth of an entry enclose the eigenvalue.
  private func perronPair(_ part: [Int], _ labels: [Int], places: [Int]) -> EigenPair? {
    let label = labels[part[0]]
    let rows = part.map { vertex in
      predecessors(of: vertex).filter { labels[Int($0.vertex)] == label }
        .map { places[Int($0.vertex)] }
    }
    let arcCount = rows.reduce(0) { $0 + $1.count }
    let move = Double(arcCount) / Double(part.count) / 2
    var vector = [Double](repeating: 1, count: part.count)
    for _ in 0..<max(1_000, 2_000_000_000 / (part.count + arcCount)) {
      let image = rows.indices.map { row in
        rows[row].reduce(move * vector[row]) { $0 + vector[$1] }
      }
      let growth = zip(image, vector).map { $0 / $1 }
      let (low, high) = (growth.min() ?? 0, growth.max() ?? 0)
      let length = image.reduce(0) { $0 + $1 * $1 }.squareRoot()
      vector = image.map { $0 / length }
      if high - low <= 1e-13 * high {
        return EigenPair(value: (low + high) / 2 - move, vector: vector)
      }
    }
    return nil
  }
}
