/// How much of the edges leads from each group to each other.
///
/// Edges with an end in no group do not count.
public struct MixingMatrix: Sendable, Equatable {
  /// The number of groups.
  public let groupCount: Int
  /// Whether edges have a direction; without one, an edge is counted from its source to its target,
  /// whichever ends these are.
  public let isDirected: Bool
  /// What leads from group *a* to group *b*, in place *a* × ``groupCount`` + *b*.
  private var cells: [Double]

  init(groupCount: Int, isDirected: Bool) {
    self.groupCount = groupCount
    self.isDirected = isDirected
    cells = [Double](repeating: 0, count: groupCount * groupCount)
  }

  /// What leads from one group to another.
  public internal(set) subscript(from: Int, to: Int) -> Double {
    get { cells[from * groupCount + to] }
    set { cells[from * groupCount + to] = newValue }
  }

  /// All that was counted.
  public var total: Double { cells.reduce(0, +) }

  /// What stays inside groups.
  public var inside: Double { (0..<groupCount).reduce(0.0) { $0 + self[$1, $1] } }

  /// What leaves each group, both ends of an edge without direction counting as such.
  public var sent: [Double] {
    (0..<groupCount).map { group in
      (0..<groupCount).reduce(0.0) { sum, other in
        sum + self[group, other] + (isDirected ? 0 : self[other, group])
      }
    }
  }

  /// What reaches each group, both ends of an edge without direction counting as such.
  public var received: [Double] {
    guard isDirected else { return sent }
    return (0..<groupCount).map { group in
      (0..<groupCount).reduce(0.0) { $0 + self[$1, group] }
    }
  }
}

extension Graph {
  /// How much of the edges leads from each group to each other.
  ///
  /// - Parameters:
  ///   - labels: The group of each vertex, in `0..<groupCount`; `nil` for none.
  ///   - groupCount: The number of groups.
  ///   - value: What an edge is worth.
  ///   - order: A number for each vertex; an edge without direction is counted from the end with the
  ///     smaller one. Without it, from the source as given.
  /// - Returns: The matrix.
  /// - Complexity: O(*m* + *g*²) for *m* edges and *g* groups.
  public func mixingMatrix(
    by labels: [Int?], groupCount: Int, _ value: TieValue = .unit, order: [Int]? = nil
  ) -> MixingMatrix {
    var matrix = MixingMatrix(groupCount: groupCount, isDirected: isDirected)
    for edge in edges {
      guard let from = labels[edge.source], let to = labels[edge.target] else { continue }
      let isTurned = !isDirected && order.map { $0[edge.source] > $0[edge.target] } ?? false
      let cell = isTurned ? (to, from) : (from, to)
      matrix[cell.0, cell.1] += value == .unit ? 1 : edge.weight
    }
    return matrix
  }
}
