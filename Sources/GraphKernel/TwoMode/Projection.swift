/// Two vertices of one side and what they share.
public struct SharedPair: Sendable, Hashable {
  /// The smaller vertex.
  public let a: Int
  /// The larger vertex.
  public let b: Int
  /// How many neighbors they have in common; at least 1.
  public let shared: Int
  /// Newman's weight: the sum of 1/(*k* − 1) over the common neighbors, *k* the degree of each, so that
  /// a large circle joins its members weakly.
  public let newman: Double
}

/// One side of a network of two modes, with its vertices joined where they share a neighbor.
public struct Projection: Sendable {
  /// Which side.
  public let side: Side
  /// The pairs that share a neighbor, in vertex order.
  public let pairs: [SharedPair]
}

/// What a pair of a projection is worth.
public enum ProjectionWeight: String, Sendable, Hashable, CaseIterable {
  /// The number of common neighbors.
  case count
  /// Newman's weight.
  case newman
  /// The common neighbors over those that either of the two has.
  case jaccard
}

extension TwoModeGraph {
  /// The pairs of a side that share a neighbor.
  ///
  /// - Parameter side: The side that stays.
  /// - Returns: The projection.
  /// - Complexity: O(Σ *k*² log Σ *k*²) for degrees *k* on the other side.
  /// - SeeAlso: M. E. J. Newman, “Scientific collaboration networks. II”, 2001,
  ///   <https://doi.org/10.1103/PhysRevE.64.016132>
  public func projection(_ side: Side) -> Projection {
    var shared = [Int](repeating: 0, count: graph.vertexCount)
    var newman = [Double](repeating: 0, count: graph.vertexCount)
    var pairs: [SharedPair] = []
    let degrees = graph.degrees()
    for vertex in members(side) {
      var met: [Int] = []
      for middle in graph.neighbors(of: vertex) {
        for arc in graph.neighbors(of: Int(middle.vertex)) where Int(arc.vertex) > vertex {
          let other = Int(arc.vertex)
          if shared[other] == 0 { met.append(other) }
          shared[other] += 1
          newman[other] += 1 / Double(degrees[Int(middle.vertex)] - 1)
        }
      }
      for other in met.sorted() {
        pairs.append(
          SharedPair(a: vertex, b: other, shared: shared[other], newman: newman[other]))
        shared[other] = 0
        newman[other] = 0
      }
    }
    return Projection(side: side, pairs: pairs)
  }

  /// What a pair is worth.
  public func weight(_ pair: SharedPair, _ weight: ProjectionWeight) -> Double {
    switch weight {
    case .count: return Double(pair.shared)
    case .newman: return pair.newman
    case .jaccard:
      let either = graph.neighbors(of: pair.a).count + graph.neighbors(of: pair.b).count
      return Double(pair.shared) / Double(either - pair.shared)
    }
  }

  /// A projection as a graph on its side's vertices only, numbered in order.
  public func graph(of projection: Projection, _ weight: ProjectionWeight) -> Graph {
    let members = members(projection.side)
    var place = [Int](repeating: 0, count: graph.vertexCount)
    for (number, vertex) in members.enumerated() { place[vertex] = number }
    let edges = projection.pairs.map { pair in
      Graph.Edge(place[pair.a], place[pair.b], weight: self.weight(pair, weight))
    }
    guard let graph = try? Graph(vertexCount: members.count, edges: edges) else {
      preconditionFailure("a projection has each pair once")
    }
    return graph
  }
}
