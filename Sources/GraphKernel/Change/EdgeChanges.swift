/// The edges of two rounds among vertices of both, told apart by what became of them.
public struct EdgeChanges: Sendable, Hashable {
  /// An edge that both rounds have.
  public struct Kept: Sendable, Hashable {
    /// Its number in the earlier graph.
    public let earlier: Int
    /// Its number in the later graph.
    public let later: Int
  }

  /// The edges of both rounds, in the order of the earlier graph.
  public let kept: [Kept]
  /// The numbers of the later graph's edges that the earlier one did not have, ascending.
  public let formed: [Int]
  /// The numbers of the earlier graph's edges that the later one has no more, ascending.
  public let dissolved: [Int]

  /// How many there are of each.
  public var stability: Stability {
    Stability(kept: kept.count, formed: formed.count, dissolved: dissolved.count)
  }
}

extension Graph {
  /// Which of this graph's edges a later one has too, which it lacks, and which are new in it.
  ///
  /// - Parameters:
  ///   - later: The later graph, with or without direction as this one.
  ///   - place: For each vertex, the same one's number in the later graph, no two alike; `nil` for
  ///     those who left. Edges of those who left or joined are not listed.
  /// - Returns: The edges by what became of them.
  /// - Complexity: O(*n* + *m*₂ + *m*₁ log *k*) for largest degree *k*.
  public func changes(to later: Graph, at place: [Int?]) -> EdgeChanges {
    var kept: [EdgeChanges.Kept] = []
    var dissolved: [Int] = []
    var isOld = [Bool](repeating: false, count: later.edges.count)
    for (number, edge) in edges.enumerated() {
      guard let a = place[edge.source], let b = place[edge.target] else { continue }
      if let other = later.edge(from: a, to: b) {
        kept.append(EdgeChanges.Kept(earlier: number, later: other))
        isOld[other] = true
      } else {
        dissolved.append(number)
      }
    }
    var stays = [Bool](repeating: false, count: later.vertexCount)
    for case let vertex? in place { stays[vertex] = true }
    let formed = later.edges.indices.filter { number in
      let edge = later.edges[number]
      return !isOld[number] && stays[edge.source] && stays[edge.target]
    }
    return EdgeChanges(kept: kept, formed: formed, dissolved: dissolved)
  }
}
