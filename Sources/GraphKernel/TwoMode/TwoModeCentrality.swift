extension TwoModeGraph {
  /// The share of the other side that each vertex is tied to; `nil` where the other side is empty.
  ///
  /// - Returns: 0 to 1 in vertex order.
  /// - Complexity: O(*n*).
  /// - SeeAlso: S. P. Borgatti and M. G. Everett, “Network analysis of 2-mode data”, 1997,
  ///   <https://doi.org/10.1016/S0378-8733(96)00301-2>
  public func degreeShares() -> [Double?] {
    let counts = [Side.first: count(.first), .second: count(.second)]
    return zip(graph.degrees(), sides).map { degree, side in
      let across = counts[side.other] ?? 0
      return across > 0 ? Double(degree) / Double(across) : nil
    }
  }

  /// Closeness over its largest value in a network of two modes: *n*₂ + 2(*n*₁ − 1) over the sum of
  /// distances, for a vertex of a side of *n*₁ with *n*₂ across.
  ///
  /// Where not everybody is reached, times the share that is, as NetworkX has it.
  ///
  /// - Parameter profiles: The distances from every vertex.
  /// - Returns: 0 to 1 in vertex order; 0 for a vertex without ties.
  /// - Complexity: O(*n*).
  public func closeness(_ profiles: [DistanceProfile]) -> [Double] {
    let counts = [Side.first: count(.first), .second: count(.second)]
    return profiles.indices.map { vertex in
      let profile = profiles[vertex]
      guard profile.sum > 0 else { return 0 }
      let own = counts[sides[vertex]] ?? 0
      let across = counts[sides[vertex].other] ?? 0
      let least = Double(across + 2 * (own - 1))
      return least / Double(profile.sum) * Double(profile.reached)
        / Double(graph.vertexCount - 1)
    }
  }

  /// The largest betweenness that a vertex of a side can have, in pairs.
  public func largestBetweenness(_ side: Side) -> Double {
    let own = count(side)
    let across = count(side.other)
    guard across > 0, own > 0 else { return 0 }
    let s = Double((own - 1) / across)
    let t = Double((own - 1) % across)
    let other = Double(across)
    return 0.5
      * (other * other * (s + 1) * (s + 1) + other * (s + 1) * (2 * t - s - 1)
        - t * (2 * s - t + 3))
  }

  /// The singular values of the table of ties, and for the largest the vector of each side.
  ///
  /// - Parameter limit: The most vertices the smaller side may have.
  /// - Returns: The values, largest first, and one entry for each vertex, in vectors of length 1 for
  ///   each side; `nil` for the vector where the largest value is not simple, and for everything
  ///   where both sides are larger than the limit or one is empty.
  /// - Complexity: O(*s*³ + *sm*) for a smaller side of *s*.
  public func singularValues(limit: Int = 400) -> (values: [Double], vector: [Double]?)? {
    let small: Side = count(.first) <= count(.second) ? .first : .second
    let members = members(small)
    guard !members.isEmpty, members.count <= limit, !graph.edges.isEmpty else { return nil }
    var place = [Int](repeating: 0, count: graph.vertexCount)
    for (number, vertex) in members.enumerated() { place[vertex] = number }
    var square = SymmetricMatrix(size: members.count)
    for vertex in members { square[place[vertex], place[vertex]] = 0 }
    for middle in self.members(small.other) {
      let near = graph.neighbors(of: middle).map { place[Int($0.vertex)] }
      for one in near { for other in near { square[one, other] += 1 } }
    }
    let (squares, vectors) = square.eigenvalues()
    let values = squares.map { max(0, $0).squareRoot() }
    let isSimple = values.count < 2 || values[0] - values[1] > 1e-9 * values[0]
    return (values, isSimple ? vector(vectors[0], of: members, small, values[0]) : nil)
  }

  /// The vector of both sides that belongs to a vector of the smaller one.
  private func vector(
    _ part: [Double], of members: [Int], _ side: Side, _ value: Double
  ) -> [Double] {
    var vector = [Double](repeating: 0, count: graph.vertexCount)
    let sign: Double = part.reduce(0, +) < 0 ? -1 : 1
    for (vertex, entry) in zip(members, part) { vector[vertex] = sign * entry }
    for vertex in self.members(side.other) {
      vector[vertex] =
        graph.neighbors(of: vertex).reduce(0.0) { $0 + vector[Int($1.vertex)] } / value
    }
    return vector
  }
}
