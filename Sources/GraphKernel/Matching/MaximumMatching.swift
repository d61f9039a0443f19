/// A largest set of ties of a bipartite graph of which no two share an end.
public struct BipartiteMatching: Sendable, Equatable {
  /// For each vertex on the left, its partner on the right.
  public internal(set) var partnerOfLeft: [Int?]
  /// For each vertex on the right, its partner on the left.
  public internal(set) var partnerOfRight: [Int?]

  /// How many ties the matching holds.
  public var count: Int { partnerOfLeft.count { $0 != nil } }
}

extension BipartiteGraph {
  /// A largest set of ties of which no two share an end.
  ///
  /// Of the largest sets, the one found by going through vertices in ascending order.
  ///
  /// - Complexity: O(*m* √*n*) for *n* vertices and *m* ties.
  /// - SeeAlso: J. Hopcroft and R. Karp, “An n^{5/2} algorithm for maximum matchings in bipartite
  ///   graphs”, 1973, <https://doi.org/10.1137/0202019>
  public func maximumMatching() -> BipartiteMatching {
    var matching = BipartiteMatching(
      partnerOfLeft: [Int?](repeating: nil, count: leftCount),
      partnerOfRight: [Int?](repeating: nil, count: rightCount))
    while let layers = layers(of: matching) {
      var nextTry = [Int](repeating: 0, count: leftCount)
      for left in 0..<leftCount where matching.partnerOfLeft[left] == nil {
        augment(from: left, layers: layers, nextTry: &nextTry, &matching)
      }
    }
    return matching
  }

  /// The distance of each left vertex from the unmatched ones along alternating paths; `nil` when no
  /// unmatched right vertex can be reached.
  private func layers(of matching: BipartiteMatching) -> [Int?]? {
    var layer = [Int?](repeating: nil, count: leftCount)
    var queue = (0..<leftCount).filter { matching.partnerOfLeft[$0] == nil }
    for left in queue { layer[left] = 0 }
    var isAugmentable = false
    var head = 0
    while head < queue.count {
      let left = queue[head]
      head += 1
      for right in rows[left] {
        guard let next = matching.partnerOfRight[right] else {
          isAugmentable = true
          continue
        }
        if layer[next] == nil {
          layer[next] = (layer[left] ?? 0) + 1
          queue.append(next)
        }
      }
    }
    return isAugmentable ? layer : nil
  }

  /// Follows the layers from an unmatched left vertex to an unmatched right one, and swaps matched and
  /// unmatched ties on the way.
  ///
  /// `path` holds left vertices; `nextTry` the place in each row where the search goes on, so that no
  /// tie is tried twice in one phase.
  private func augment(
    from start: Int, layers: [Int?], nextTry: inout [Int], _ matching: inout BipartiteMatching
  ) {
    var path = [start]
    while let left = path.last {
      guard nextTry[left] < rows[left].count else {
        path.removeLast()
        if let previous = path.last { nextTry[previous] += 1 }
        continue
      }
      let right = rows[left][nextTry[left]]
      if let next = matching.partnerOfRight[right] {
        if let here = layers[left], layers[next] == here + 1 {
          path.append(next)
        } else {
          nextTry[left] += 1
        }
        continue
      }
      for left in path {
        let right = rows[left][nextTry[left]]
        matching.partnerOfLeft[left] = right
        matching.partnerOfRight[right] = left
        nextTry[left] += 1
      }
      return
    }
  }
}
