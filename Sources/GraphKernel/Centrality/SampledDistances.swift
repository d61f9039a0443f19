import RealModule

/// Distances between some sources and every vertex, added up over the sources.
package struct SampledDistances: Sendable, Equatable {
  /// For each vertex, the sum of one over the steps to the sources; a source adds nothing to itself.
  package private(set) var inverseSteps: [Double]
  /// For each vertex, the sum of the steps to the sources joined with it.
  package private(set) var steps: [Int]
  /// The most steps between a source and a vertex.
  package private(set) var farthest = 0

  /// Makes sums over no source.
  package init(_ graph: Graph) {
    inverseSteps = [Double](repeating: 0, count: graph.vertexCount)
    steps = [Int](repeating: 0, count: graph.vertexCount)
  }

  /// Adds the sums over other sources.
  package mutating func add(_ other: SampledDistances) {
    for vertex in steps.indices {
      inverseSteps[vertex] += other.inverseSteps[vertex]
      steps[vertex] += other.steps[vertex]
    }
    farthest = max(farthest, other.farthest)
  }

  fileprivate mutating func add(_ count: Int, at vertex: Int) {
    guard count > 0 else { return }
    inverseSteps[vertex] += 1 / Double(count)
    steps[vertex] += count
    farthest = max(farthest, count)
  }
}

extension Graph {
  /// The distances between some sources and every vertex.
  ///
  /// - Parameters:
  ///   - sources: The vertices that distances are measured to, or from.
  ///   - direction: Whether distances lead away from the other vertices or towards them.
  /// - Returns: The sums.
  /// - Complexity: O(*km*) for *k* sources.
  package func sampledDistances(
    to sources: [Int], _ direction: EdgeDirection
  ) -> SampledDistances {
    var sums = SampledDistances(self)
    var search = BreadthFirstSearch(self, direction == .outgoing ? .incoming : .outgoing)
    for source in sources {
      search.run(from: source)
      for vertex in search.order { sums.add(Int(search.steps[vertex]), at: vertex) }
    }
    return sums
  }

  /// How far the mean of a number from 0 to 1 over some of `count` vertices, drawn without repetition,
  /// may be from the mean over all others, for every one of `vertexCount` vertices.
  ///
  /// All keep within it in 19 of 20 draws: Serfling's inequality, for each vertex and both sides at
  /// once.
  ///
  /// - Parameters:
  ///   - count: How many vertices were drawn from.
  ///   - sourceCount: How many were drawn, at least 1.
  /// - Returns: 0 when every vertex was drawn.
  /// - SeeAlso: R. J. Serfling, “Probability inequalities for the sum in sampling without
  ///   replacement”, 1974, <https://doi.org/10.1214/aos/1176342611>; D. Eppstein and J. Wang, “Fast
  ///   approximation of centrality”, 2004, <https://arxiv.org/abs/cs/0009005>.
  package func samplingErrorBound(of count: Int, sourceCount: Int) -> Double {
    guard sourceCount < count, count > 1 else { return 0 }
    let all = Double(count)
    let sources = Double(sourceCount)
    let left = 1 - (sources - 1) / all
    let deviation = (Double.log(2 * Double(vertexCount) / 0.05) * left / (2 * sources)).squareRoot()
    return deviation * all / (all - 1)
  }
}
