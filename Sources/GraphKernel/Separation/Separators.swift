/// A vertex that lies on every way from one set of vertices to another.
public struct Separator: Sendable, Hashable {
  /// The vertex; it may be in one of the two sets.
  public let vertex: Int
  private let reachesFirst: [Bool]
  private let reachesSecond: [Bool]

  init(_ vertex: Int, reachesFirst: [Bool], reachesSecond: [Bool]) {
    self.vertex = vertex
    self.reachesFirst = reachesFirst
    self.reachesSecond = reachesSecond
  }

  /// Whether an edge between two vertices would lead from one set to the other without the separator.
  ///
  /// - Complexity: O(1).
  public func isPassed(by one: Int, _ other: Int) -> Bool {
    reachesFirst[one] && reachesSecond[other] || reachesFirst[other] && reachesSecond[one]
  }
}

extension Graph {
  /// The vertices that lie on every way from one set to another, direction dropped.
  ///
  /// By Menger's theorem there are two ways without a common vertex exactly when there is a way and no
  /// separator. With a new edge that passes every separator there are two.
  ///
  /// - Parameters:
  ///   - first: Where ways begin.
  ///   - second: Where they end; without a member of `first`.
  /// - Returns: The separators in order along a shortest way; `nil` when no way leads from one set to
  ///   the other.
  /// - Complexity: O(*d*(*n* + *m*)) for sets that are *d* steps apart.
  /// - SeeAlso: K. Menger, “Zur allgemeinen Kurventheorie”, Fundamenta Mathematicae 10, 1927,
  ///   <https://doi.org/10.4064/fm-10-1-96-115>
  public func separators(between first: [Int], and second: [Int]) -> [Separator]? {
    guard let path = shortestPath(from: first, to: second) else { return nil }
    return path.compactMap { vertex in
      let fromFirst = reached(from: first, without: vertex)
      guard second.allSatisfy({ !fromFirst[$0] }) else { return nil }
      return Separator(
        vertex, reachesFirst: fromFirst, reachesSecond: reached(from: second, without: vertex))
    }
  }

  /// Which vertices some others reach once a vertex is left out, itself never.
  private func reached(from starts: [Int], without removed: Int) -> [Bool] {
    var isReached = [Bool](repeating: false, count: vertexCount)
    var stack: [Int] = []
    func visit(_ vertex: Int) {
      guard vertex != removed, !isReached[vertex] else { return }
      isReached[vertex] = true
      stack.append(vertex)
    }
    starts.forEach(visit)
    while let vertex = stack.popLast() {
      for arc in neighbors(of: vertex) { visit(Int(arc.vertex)) }
    }
    return isReached
  }
}
