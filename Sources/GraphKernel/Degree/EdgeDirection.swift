/// Which way edges are followed; an undirected graph gives the same answer for both.
public enum EdgeDirection: Sendable, Hashable, CaseIterable {
  /// From source to target.
  case outgoing
  /// From target to source.
  case incoming
}

extension Graph {
  /// The arcs at `vertex` that are followed in `direction`, sorted by the vertex at their other end.
  ///
  /// - Complexity: O(1).
  public func arcs(of vertex: Int, _ direction: EdgeDirection) -> ArcRow {
    switch direction {
    case .outgoing: neighbors(of: vertex)
    case .incoming: predecessors(of: vertex)
    }
  }

  /// The number of the edge from `source` to `target`, if there is one.
  ///
  /// - Complexity: O(log *k*) for *k* edges at `source`.
  public func edge(from source: Int, to target: Int) -> Int? {
    let arcs = neighbors(of: source)
    var low = arcs.startIndex
    var high = arcs.endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if arcs[middle].vertex < target { low = middle + 1 } else { high = middle }
    }
    guard low < arcs.endIndex, arcs[low].vertex == target else { return nil }
    return Int(arcs[low].edge)
  }
}
