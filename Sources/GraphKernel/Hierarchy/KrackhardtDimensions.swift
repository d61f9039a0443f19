/// Krackhardt's dimensions of hierarchy; all are 1 for a tree of command, and for nothing else.
public struct KrackhardtDimensions: Sendable, Equatable {
  /// The share of pairs joined by a path of which only one can reach the other; `nil` where no two are
  /// joined.
  public let hierarchy: Double?
  /// One less the share of the arcs that are more than a tree needs, of those that could be; `nil`
  /// where no two vertices are joined.
  public let efficiency: Double?
  /// The same with direction dropped; `nil` where no part has three vertices.
  public let efficiencyOfTies: Double?
  /// The share of the pairs in a part that have a lowest common superior; `nil` where no part has
  /// three vertices.
  public let leastUpperBoundedness: Double?
}

extension Graph {
  /// Hierarchy, efficiency and least upper boundedness.
  ///
  /// In a part of *N* vertices, a pair lacks a least upper bound when no vertex reaches both that
  /// every other vertex reaching both reaches too. At most (*N* − 1)(*N* − 2)/2 pairs can lack it.
  ///
  /// - Returns: The three dimensions; the fourth, connectedness, is the share of pairs joined.
  /// - Complexity: O(*nm* + *n*³/64) time and O(*n*²/64) words of space.
  /// - Note: R's sna agrees on all three. Its efficiency of ties without direction counts each twice.
  /// - SeeAlso: D. Krackhardt, “Graph theoretical dimensions of informal organizations”, 1994.
  public func krackhardtDimensions() -> KrackhardtDimensions {
    let reach = Reachability(self)
    let parts = weakComponents()
    return KrackhardtDimensions(
      hierarchy: reach.asymmetricShare,
      efficiency: efficiency(parts, arcs: isDirected ? edges.count : 2 * edges.count, sides: 2),
      efficiencyOfTies: efficiency(parts, arcs: undirected.edges.count, sides: 1),
      leastUpperBoundedness: leastUpperBoundedness(parts, reach))
  }

  private func efficiency(_ parts: Components, arcs: Int, sides: Double) -> Double? {
    var room = 0.0
    var needed = 0.0
    for size in parts.sizes.map(Double.init) {
      room += sides * size * (size - 1) / 2 - (size - 1)
      needed += size - 1
    }
    return room > 0 ? 1 - (Double(arcs) - needed) / room : nil
  }

  private func leastUpperBoundedness(_ parts: Components, _ reach: Reachability) -> Double? {
    let room = parts.sizes.reduce(0.0) { $0 + Double(($1 - 1) * ($1 - 2)) / 2 }
    guard room > 0 else { return nil }
    var lacking = 0
    for one in 0..<vertexCount {
      for other in 0..<one where parts.labels[one] == parts.labels[other] {
        if !reach.haveLeastUpperBound(one, other) { lacking += 1 }
      }
    }
    return 1 - Double(lacking) / room
  }
}
