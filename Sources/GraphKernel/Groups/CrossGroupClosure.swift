/// Pairs of neighbors of a common vertex, and how many of them are themselves joined.
public struct Closure: Sendable, Hashable {
  /// Two-paths *i* – *v* – *j*.
  public internal(set) var twoPaths = 0
  /// Those with an edge from *i* to *j*.
  public internal(set) var closed = 0

  /// The share that is closed; `nil` without two-paths.
  public var share: Double? { twoPaths > 0 ? Double(closed) / Double(twoPaths) : nil }
}

extension Graph {
  /// Transitivity apart for two-paths whose ends share a group, and for those whose ends do not.
  ///
  /// Direction is dropped; the group of the vertex in the middle does not matter.
  ///
  /// - Parameter labels: The group of each vertex; ends in no group do not count.
  /// - Returns: The two-paths within a group and across groups.
  /// - Complexity: O(Σ *k*² log *k*) for degrees *k*.
  public func closure(by labels: [Int?]) -> (within: Closure, across: Closure) {
    let graph = undirected
    var within = Closure()
    var across = Closure()
    for middle in 0..<graph.vertexCount {
      let ends = graph.neighbors(of: middle).map { Int($0.vertex) }
      for (place, one) in ends.enumerated() {
        guard let label = labels[one] else { continue }
        for other in ends[(place + 1)...] {
          guard let otherLabel = labels[other] else { continue }
          let isClosed = graph.edge(from: one, to: other) != nil
          if label == otherLabel {
            within.twoPaths += 1
            within.closed += isClosed ? 1 : 0
          } else {
            across.twoPaths += 1
            across.closed += isClosed ? 1 : 0
          }
        }
      }
    }
    return (within, across)
  }
}
