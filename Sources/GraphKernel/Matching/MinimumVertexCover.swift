/// A smallest set of vertices of a bipartite graph that every tie touches.
public struct BipartiteCover: Sendable, Equatable {
  /// The vertices on the left, ascending.
  public let left: [Int]
  /// The vertices on the right, ascending.
  public let right: [Int]

  /// How many vertices the cover holds.
  public var count: Int { left.count + right.count }
}

extension BipartiteGraph {
  /// The fewest vertices that every tie touches: who carries the link between two groups.
  ///
  /// By König's theorem their number is the size of a largest matching. Of the smallest covers, the
  /// one that takes as few vertices on the left as the construction allows is returned; it does not
  /// depend on the order in which ties were given.
  ///
  /// - Complexity: O(*m* √*n*) for *n* vertices and *m* ties.
  /// - SeeAlso: D. Kőnig, “Gráfok és mátrixok”, 1931.
  public func minimumVertexCover() -> BipartiteCover {
    let matching = maximumMatching()
    var isReachedLeft = matching.partnerOfLeft.map { $0 == nil }
    var isReachedRight = [Bool](repeating: false, count: rightCount)
    var stack = (0..<leftCount).filter { isReachedLeft[$0] }
    while let left = stack.popLast() {
      for right in rows[left] where !isReachedRight[right] {
        isReachedRight[right] = true
        if let partner = matching.partnerOfRight[right], !isReachedLeft[partner] {
          isReachedLeft[partner] = true
          stack.append(partner)
        }
      }
    }
    return BipartiteCover(
      left: (0..<leftCount).filter { !isReachedLeft[$0] },
      right: (0..<rightCount).filter { isReachedRight[$0] })
  }
}
