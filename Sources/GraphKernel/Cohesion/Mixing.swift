/// Edges inside and across groups.
public struct Mixing: Sendable, Hashable {
  /// Edges between two members of one group.
  public internal(set) var inside = 0
  /// Edges between members of two groups.
  public internal(set) var outside = 0

  /// (outside − inside) / (outside + inside), −1 to 1; `nil` without edges.
  ///
  /// - SeeAlso: D. Krackhardt and R. Stern, “Informal networks and organizational crises”, 1988,
  ///   <https://doi.org/10.2307/2786835>
  public var index: Double? {
    inside + outside > 0 ? Double(outside - inside) / Double(outside + inside) : nil
  }
}

extension Graph {
  /// Edges inside and across groups over the whole graph.
  ///
  /// - Parameter labels: The group of each vertex; edges of a vertex without a group do not count.
  /// - Returns: The two counts.
  /// - Complexity: O(*m*).
  public func mixing(by labels: [Int?]) -> Mixing {
    var total = Mixing()
    for edge in edges {
      guard let from = labels[edge.source], let to = labels[edge.target] else { continue }
      total.count(isInside: from == to)
    }
    return total
  }

  /// Edges inside and across groups, seen from each group.
  ///
  /// - Parameters:
  ///   - labels: The group of each vertex, in `0..<groupCount`.
  ///   - groupCount: The number of groups.
  /// - Returns: One count for each group; an edge across groups counts in both.
  /// - Complexity: O(*m*).
  public func groupMixing(by labels: [Int?], groupCount: Int) -> [Mixing] {
    var groups = [Mixing](repeating: Mixing(), count: groupCount)
    for edge in edges {
      guard let from = labels[edge.source], let to = labels[edge.target] else { continue }
      groups[from].count(isInside: from == to)
      if from != to { groups[to].count(isInside: false) }
    }
    return groups
  }

  /// Edges inside and across groups, seen from each vertex, direction dropped.
  ///
  /// - Parameter labels: The group of each vertex; a vertex without one has no edges that count.
  /// - Returns: `vertexCount` counts in vertex order.
  /// - Complexity: O(*m* log *m*).
  public func vertexMixing(by labels: [Int?]) -> [Mixing] {
    var vertices = [Mixing](repeating: Mixing(), count: vertexCount)
    for edge in undirected.edges {
      guard let from = labels[edge.source], let to = labels[edge.target] else { continue }
      vertices[edge.source].count(isInside: from == to)
      vertices[edge.target].count(isInside: from == to)
    }
    return vertices
  }
}

extension Mixing {
  fileprivate mutating func count(isInside: Bool) {
    if isInside { inside += 1 } else { outside += 1 }
  }

  /// The index that ``index`` has on average when as many edges are laid at random.
  ///
  /// - Parameter sizes: The number of members of each group.
  /// - Returns: A number in `-1...1`; `nil` for fewer than two members in all.
  public static func expectedIndex(sizes: [Int]) -> Double? {
    let members = sizes.reduce(0, +)
    guard members > 1 else { return nil }
    let inside = sizes.reduce(0.0) { $0 + Double($1) * Double($1 - 1) }
    return 1 - 2 * inside / (Double(members) * Double(members - 1))
  }
}
