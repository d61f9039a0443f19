/// What a set of vertices is chosen for.
public enum KeyPlayerGoal: String, Sendable, Hashable, CaseIterable {
  /// Without the set, as few as possible of the others can reach each other: 1 less the share of
  /// pairs of the others that are joined.
  case fragmentation
  /// Without the set, the others are as far apart as possible: 1 less the mean of one over the
  /// distance.
  case distanceFragmentation
  /// The others within one step of the set.
  case reachOne
  /// The others within two steps of the set.
  case reachTwo
  /// The sum over the others of one over the distance from the set.
  case inverseDistance

  /// Whether the goal is about the others once the set is gone.
  var isAboutLoss: Bool { self == .fragmentation || self == .distanceFragmentation }
}

/// A set of vertices that serves a goal well.
public struct KeyPlayers: Sendable, Equatable {
  /// The vertices, ascending.
  public let vertices: [Int]
  /// What they reach, in the unit of the goal.
  public let value: Double
  /// Whether no set of as many vertices reaches more.
  public let isExact: Bool
}

extension Graph {
  /// A set of vertices whose loss fragments the graph most, or who reach most of it, direction dropped.
  ///
  /// All sets are compared where that takes at most `limit` looks at an edge; the first of the best, in
  /// the order of the vertices, is returned. Else vertices are added one by one, then exchanged one
  /// by one while that helps, from `restarts` starts, the first of them empty and the others random.
  ///
  /// - Parameters:
  ///   - size: How many vertices, at least 1.
  ///   - goal: What they are for.
  ///   - limit: The most looks at an edge for the exact answer.
  ///   - restarts: How many starts the search has.
  ///   - seed: The seed of the random starts.
  /// - Returns: The set; `nil` where fewer than two vertices would be left.
  /// - Complexity: O(C(*n*, *k*) *nm*) for the exact answer; O(*r* *k* *n* *nm*) for a pass of the search
  ///   with *r* restarts; without the factor *n* for fragmentation and reach.
  /// - Note: Values are over the vertices that are left, as in R's keyplayer. The sets are not the *k*
  ///   best single vertices.
  /// - SeeAlso: S. P. Borgatti, “Identifying sets of key players in a social network”, 2006,
  ///   <https://doi.org/10.1007/s10588-006-7084-x>
  public func keyPlayers(
    _ size: Int, for goal: KeyPlayerGoal, limit: Double = 5e7, restarts: Int = 20,
    seed: UInt64 = 1
  ) -> KeyPlayers? {
    keyPlayers(size...size, for: goal, limit: limit, restarts: restarts, seed: seed).first
  }

  /// The sets of each of some sizes whose loss fragments the graph most, or who reach most of it, direction
  /// dropped.
  ///
  /// What is found for a smaller set is not looked for again for a larger one.
  ///
  /// - Parameters:
  ///   - sizes: How many vertices, from 1 upward.
  ///   - goal: What they are for.
  ///   - limit: The most looks at an edge for the exact answer of a size.
  ///   - restarts: How many starts the search has.
  ///   - seed: The seed of the random starts.
  /// - Returns: The same sets as `keyPlayers(_:for:limit:restarts:seed:)` for each size, none for sizes that
  ///   leave fewer than two vertices.
  public func keyPlayers(
    _ sizes: ClosedRange<Int>, for goal: KeyPlayerGoal, limit: Double = 5e7, restarts: Int = 20,
    seed: UInt64 = 1
  ) -> [KeyPlayers] {
    let sizes = sizes.filter { $0 > 0 && vertexCount - $0 >= 2 }
    guard !sizes.isEmpty else { return [] }
    var search = KeyPlayerSearch(undirected, goal)
    let cost = KeyPlayerValuation(self, goal).cost
    return sizes.map { size in
      let sets = (0..<size).reduce(1.0) { $0 * Double(vertexCount - $1) / Double($1 + 1) }
      return sets * cost <= limit
        ? search.exact(size) : search.greedy(size, restarts: restarts, seed: seed)
    }
  }

  /// About how many looks at an edge a pass of the search for key players takes.
  public func keyPlayerCost(_ size: Int, for goal: KeyPlayerGoal) -> Double {
    KeyPlayerValuation(self, goal).cost * Double(size) * Double(vertexCount)
  }

  /// What a set of vertices reaches toward a goal.
  ///
  /// - Complexity: O(*n* + *m*), and O(*nm*) for distances between the others.
  public func value(of set: [Int], for goal: KeyPlayerGoal) -> Double {
    var valuation = KeyPlayerValuation(undirected, goal)
    return valuation.value(set)
  }
}
