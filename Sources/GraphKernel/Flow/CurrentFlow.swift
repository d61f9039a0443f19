/// What flows between vertices when edges are wires of equal resistance.
package struct CurrentFlow: Sendable {
  /// For each vertex, the sum of the resistances between it and every other.
  package let resistances: [Double]
  /// For each vertex, the sum over pairs of others of the current that passes through it when a
  /// current of 1 flows from one to the other.
  package let throughput: [Double]
}

extension Graph {
  /// The resistances between vertices, and the currents that pass through them.
  ///
  /// One vertex's information (Stephenson and Zelen) is *n* over its resistances, its current-flow
  /// closeness one over them.
  ///
  /// - Returns: `nil` when the graph is not connected or has fewer than two vertices.
  /// - Complexity: O(*n*³ + *nm* log *n*) time, O(*n*²) space, for *n* vertices and *m* edges.
  /// - Precondition: The graph is undirected.
  /// - Note: NetworkX's information centrality is one over the resistances; sna's is *n* over them.
  /// - SeeAlso: U. Brandes and D. Fleischer, “Centrality measures based on current flow”, 2005,
  ///   <https://doi.org/10.1007/978-3-540-31856-9_44>
  package func currentFlow() -> CurrentFlow? {
    guard vertexCount > 1, weakComponents().count == 1 else { return nil }
    let potentials = potentials()
    let trace = potentials.indices.reduce(0) { $0 + potentials[$1][$1] }
    // Every row of the matrix adds up to 1.
    let resistances = potentials.indices.map {
      Double(vertexCount) * potentials[$0][$0] + trace - 2
    }
    var throughput = [Double](repeating: -Double(vertexCount - 1), count: vertexCount)
    for edge in edges {
      let drops = zip(potentials[edge.source], potentials[edge.target]).map { $0 - $1 }
      let sum = Self.sumOfDifferences(drops)
      throughput[edge.source] += sum
      throughput[edge.target] += sum
    }
    return CurrentFlow(resistances: resistances, throughput: throughput.map { $0 / 2 })
  }

  /// The inverse of the Laplacian with 1/*n* added to every entry: its columns are the potentials for
  /// a current that enters at one vertex and leaves everywhere.
  private func potentials() -> [[Double]] {
    let share = 1 / Double(vertexCount)
    var matrix = (0..<vertexCount).map { vertex in
      var row = [Double](repeating: share, count: vertexCount)
      row[vertex] += Double(neighbors(of: vertex).count)
      for arc in neighbors(of: vertex) { row[Int(arc.vertex)] -= 1 }
      return row
    }
    PositiveDefiniteMatrix.invert(&matrix)
    return matrix
  }

  /// The sum, over all pairs, of how far two numbers are apart.
  private static func sumOfDifferences(_ numbers: [Double]) -> Double {
    let last = Double(numbers.count - 1)
    return numbers.sorted().enumerated().reduce(0) { sum, entry in
      sum + (2 * Double(entry.offset) - last) * entry.element
    }
  }
}
