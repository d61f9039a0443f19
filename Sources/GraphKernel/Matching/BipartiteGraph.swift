/// Two sets of vertices and the ties between them.
///
/// The sets are numbered separately, from 0. A tie given twice counts once.
///
/// - Complexity: O(*n* + *m* log *m*) to build, for *n* vertices and *m* ties.
public struct BipartiteGraph: Sendable, Equatable {
  /// The number of vertices on the left.
  public let leftCount: Int
  /// The number of vertices on the right.
  public let rightCount: Int
  /// For each vertex on the left, its partners on the right, ascending.
  let rows: [[Int]]

  /// Builds a graph.
  ///
  /// - Parameters:
  ///   - leftCount: The number of vertices on the left, 0 or more.
  ///   - rightCount: The number of vertices on the right, 0 or more.
  ///   - ties: Pairs of a left and a right vertex.
  /// - Throws: ``GraphError/vertexOutOfRange(_:vertexCount:)`` for an end that is no vertex.
  public init(
    leftCount: Int, rightCount: Int, ties: [(left: Int, right: Int)]
  ) throws(GraphError) {
    var rows = [[Int]](repeating: [], count: leftCount)
    for tie in ties {
      guard (0..<leftCount).contains(tie.left) else {
        throw .vertexOutOfRange(tie.left, vertexCount: leftCount)
      }
      guard (0..<rightCount).contains(tie.right) else {
        throw .vertexOutOfRange(tie.right, vertexCount: rightCount)
      }
      rows[tie.left].append(tie.right)
    }
    self.leftCount = leftCount
    self.rightCount = rightCount
    self.rows = rows.map { row in
      var distinct: [Int] = []
      for right in row.sorted() where right != distinct.last { distinct.append(right) }
      return distinct
    }
  }
}
