public import GraphKernel
public import StakeholderModel

/// What became of people or organizations and their ties from one round to the next.
///
/// Ties are compared among those who are in both rounds; who joined or left is told apart from that.
public struct RoundChanges: Sendable {
  /// The earlier round.
  public let earlier: NetworkView
  /// The later round.
  public let later: NetworkView
  /// For each vertex of the earlier round, the same one's number in the later; `nil` for those who
  /// left.
  public let places: [Int?]
  /// The ties that were kept, formed and dissolved, by their numbers in the two graphs.
  public let ties: EdgeChanges
  /// The vertices of the later round that the earlier did not have, ascending.
  public let joined: [Int]
  /// The vertices of the earlier round that the later has no more, ascending.
  public let left: [Int]

  /// Compares two rounds; `nil` where ties have a direction in one and none in the other.
  ///
  /// - Parameters:
  ///   - earlier: The earlier round.
  ///   - later: The later round, the same view taken in the same way.
  ///   - places: For each vertex of the earlier round, the same one's number in the later, no two
  ///     alike; without it, those with the same id are the same.
  /// - Complexity: O(*n* + *m*₂ + *m*₁ log *k*) for largest degree *k*.
  public init?(from earlier: NetworkView, to later: NetworkView, places: [Int?]? = nil) {
    guard
      earlier.graph.isDirected == later.graph.isDirected || earlier.graph.edges.isEmpty
        || later.graph.edges.isEmpty
    else { return nil }
    let places = places ?? earlier.nodes.map { later.vertex(of: $0) }
    var stays = [Bool](repeating: false, count: later.nodes.count)
    for case let vertex? in places { stays[vertex] = true }
    self.earlier = earlier
    self.later = later
    self.places = places
    joined = later.nodes.indices.filter { !stays[$0] }
    left = places.indices.filter { places[$0] == nil }
    ties = earlier.graph.changes(to: later.graph, at: places)
  }

  /// How many are in both rounds.
  public var stayedCount: Int { places.count - left.count }

  /// The share of the earlier round's people or organizations that left, 0 to 1; `nil` where there
  /// were none.
  public var leftShare: Double? {
    places.isEmpty ? nil : Double(left.count) / Double(places.count)
  }
}

extension RoundChanges {
  /// How many ties were kept, formed and dissolved.
  public var stability: Stability { ties.stability }

  /// How many ties of some pairs were kept, formed and dissolved.
  ///
  /// - Parameter isCounted: Whether ties between two vertices of the later round count; it is asked
  ///   with the tie's source first.
  /// - Returns: The counts.
  public func stability(where isCounted: (Int, Int) -> Bool) -> Stability {
    func counts(_ edge: Graph.Edge) -> Bool { isCounted(edge.source, edge.target) }
    return Stability(
      kept: ties.kept.count { counts(later.graph.edges[$0.later]) },
      formed: ties.formed.count { counts(later.graph.edges[$0]) },
      dissolved: ties.dissolved.count { number in
        let edge = earlier.graph.edges[number]
        guard let a = places[edge.source], let b = places[edge.target] else { return false }
        return isCounted(a, b)
      })
  }

  /// How many ties of each kind were kept, formed and dissolved, by kind in byte order.
  ///
  /// A tie that was kept and is of another kind now counts as dissolved of the one and formed of the
  /// other. Ties of no stated kind have the empty word.
  ///
  /// - Complexity: O(*k* (*m*₁ + *m*₂)) for *k* kinds.
  public var stabilityByKind: [(kind: String, stability: Stability)] {
    let kinds = Set((earlier.ties + later.ties).flatMap(\.kinds))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return kinds.map { kind in
      func before(_ edge: Int) -> Bool { earlier.ties[edge].kinds.contains(kind) }
      func after(_ edge: Int) -> Bool { later.ties[edge].kinds.contains(kind) }
      let stability = Stability(
        kept: ties.kept.count { before($0.earlier) && after($0.later) },
        formed: ties.formed.count(where: after)
          + ties.kept.count { !before($0.earlier) && after($0.later) },
        dissolved: ties.dissolved.count(where: before)
          + ties.kept.count { before($0.earlier) && !after($0.later) })
      return (kind, stability)
    }
  }

  /// The rank correlation of a score between the two rounds, over those who are in both.
  ///
  /// - Parameter scores: Gives each vertex of a graph its score.
  /// - Returns: A number in `-1...1`; `nil` for fewer than two, or where a round ranks nobody before
  ///   anybody.
  public func rankCorrelation(of scores: (Graph) -> [Double]) -> Double? {
    let before = scores(earlier.graph)
    let after = scores(later.graph)
    let both = places.indices.compactMap { vertex in
      places[vertex].map { (before[vertex], after[$0]) }
    }
    return RankCorrelation.spearman(both.map(\.0), both.map(\.1))
  }
}
