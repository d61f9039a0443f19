extension Graph {
  /// The eigenvector of the largest eigenvalue of the symmetric adjacency matrix: the score of a
  /// vertex is proportional to the sum of the scores of its neighbors.
  ///
  /// In a graph of several parts only the part with the largest eigenvalue has scores above 0.
  ///
  /// - Parameter value: What an edge counts.
  /// - Returns: `vertexCount` numbers in vertex order, 0 or more, of unit length, with the eigenvalue;
  ///   or why there are none.
  /// - Complexity: O((*n* + *m*) *k*) for *k* products, mostly fewer than a hundred; O(*n*) space.
  /// - Precondition: The graph is undirected.
  /// - Note: NetworkX gives unit length, igraph a largest score of 1; on a graph of several parts
  ///   NetworkX refuses and igraph warns.
  /// - SeeAlso: P. Bonacich, “Factoring and weighting approaches to status scores and clique
  ///   identification”, 1972, <https://doi.org/10.1080/0022250X.1972.9989806>
  package func principalEigenvector(
    _ value: TieValue = .unit
  ) -> Result<EigenPair, EigenRefusal> {
    let parts = partEigenvectors(value)
    guard !parts.isEmpty else { return .failure(.noEdge) }
    let solved = parts.compactMap { part in part.pair.map { (part.vertices, $0) } }
    guard solved.count == parts.count,
      let (vertices, pair) = solved.max(by: { $0.1.value < $1.1.value })
    else { return .failure(.notSeparated) }
    guard solved.count(where: { $0.1.value >= pair.value * (1 - 1e-9) }) == 1 else {
      return .failure(.notSimple)
    }
    var vector = [Double](repeating: 0, count: vertexCount)
    for (vertex, score) in zip(vertices, pair.vector) { vector[vertex] = abs(score) }
    return .success(EigenPair(value: pair.value, vector: vector))
  }

  /// The largest eigenvalue of the symmetric adjacency matrix.
  ///
  /// - Parameter value: What an edge counts.
  /// - Returns: 0 without edges, at most the largest degree where edges count 1; `nil` when it cannot be
  ///   told from the next ones.
  /// - Complexity: As ``principalEigenvector(_:)``.
  /// - Precondition: The graph is undirected.
  public func spectralRadius(_ value: TieValue = .unit) -> Double? {
    let radii = partEigenvectors(value).map { $0.pair?.value }
    let known = radii.compactMap { $0 }
    return known.count == radii.count ? known.max() ?? 0 : nil
  }

  /// The largest eigenvalue and its eigenvector for each connected part of two vertices or more.
  private func partEigenvectors(
    _ value: TieValue
  ) -> [(vertices: [Int], pair: EigenPair?)] {
    let strength = value == .unit ? nil : edges.map(\.weight)
    let connected = strength.map { strength in withEdges { strength[$0] > 0 } } ?? self
    let kept = strength?.filter { $0 > 0 }
    let parts = connected.weakComponents().members.filter { $0.count > 1 }
    return parts.map { vertices in
      // What lies along a part stays there, so that most of a graph is searched as it is.
      let isMost = 2 * vertices.count > vertexCount
      let numbers = vertices.map { Int32(truncatingIfNeeded: $0) }
      let rows = isMost ? connected.outgoing : connected.outgoing.turned(numbering: numbers)
      // Near the answer already: who has many neighbors.
      var start = [Double](repeating: 0, count: rows.count)
      for (number, vertex) in vertices.enumerated() {
        let place = isMost ? vertex : number
        start[place] = Double(rows.arcCount(place))
      }
      let pair = LanczosSearch(RowProduct(rows, kept), count: rows.count).largest(from: start)
      guard isMost, let pair else { return (vertices, pair) }
      return (vertices, EigenPair(value: pair.value, vector: vertices.map { pair.vector[$0] }))
    }
  }

  /// The place of each vertex within its part; 0 for those in none.
  func placesWithin(_ parts: [[Int]]) -> [Int] {
    var places = [Int](repeating: 0, count: vertexCount)
    for part in parts {
      for (place, vertex) in part.enumerated() { places[vertex] = place }
    }
    return places
  }

  /// The same vertices with some of the edges.
  func withEdges(_ isKept: (Int) -> Bool) -> Graph {
    let kept = edges.indices.filter(isKept)
    guard kept.count < edges.count else { return self }
    guard
      let graph = try? Graph(
        vertexCount: vertexCount, edges: kept.map { edges[$0] }, isDirected: isDirected)
    else { preconditionFailure("some edges of a valid graph make a valid graph") }
    return graph
  }
}

extension Components {
  /// The vertices of each part, ascending.
  package var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (vertex, label) in labels.enumerated() { members[label].append(vertex) }
    return members
  }
}
