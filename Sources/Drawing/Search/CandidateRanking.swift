extension LayoutSearch {
  /// How many turned layouts are cleared of overlaps.
  private static let promisingCount = 24

  /// The best layouts that can be made of some rough ones.
  ///
  /// - Parameters:
  ///   - count: The most layouts.
  ///   - raw: Centers, anywhere and at any scale; at least one layout.
  /// - Returns: The boxes' centers of each layout, best first; none when the boxes do not fit.
  func best(_ count: Int, of raw: [[Point]]) async -> [[Point]] {
    let fit = SlideFit(nodes: nodes, box: box)
    let removal = OverlapRemoval(nodes: nodes, box: box, gap: gap)
    let turned = raw.flatMap { centers in
      SlideFit.turns.map { rankedByLines(fit.fitted(centers, turn: $0)) }
    }
    let promising = RankedLayout.leaders(turned, count: Self.promisingCount).map(\.centers)
    var fitted = promising.compactMap { removal.cleared($0) }
    if fitted.isEmpty {
      fitted = promising.compactMap { Rows(search: self, from: $0).centers() }
    }
    let leaders = RankedLayout.leaders(fitted.map(ranked), count: polish.candidates)
    let polished = await withTaskGroup(of: [RankedLayout].self) { tasks in
      for (rank, leader) in leaders.enumerated() {
        tasks.addTask { self.polished(leader.centers, seed: UInt64(rank + 1)) }
      }
      return await tasks.reduce(into: []) { $0 += $1 }
    }
    return RankedLayout.leaders(leaders + polished, count: count).map(\.centers)
  }

  /// A layout improved by small moves, and the same stretched to the frame.
  private func polished(_ centers: [Point], seed: UInt64) -> [RankedLayout] {
    let fit = SlideFit(nodes: nodes, box: box)
    let removal = OverlapRemoval(nodes: nodes, box: box, gap: gap)
    let moved = Annealing(search: self).improved(centers, seed: seed)
    guard let cleared = removal.cleared(moved) else { return [] }
    let stretched = removal.cleared(fit.stretched(cleared))
    return [cleared, stretched].compactMap(\.self).map(ranked)
  }

  /// Ranked as if overlaps did not matter, since they are going to be removed.
  private func rankedByLines(_ centers: [Point]) -> RankedLayout {
    var score = LayoutScore(of: centers, in: self)
    score.overlaps = 0
    score.tight = 0
    score.outside = 0
    return RankedLayout(centers: centers, total: score.total)
  }

  private func ranked(_ centers: [Point]) -> RankedLayout {
    RankedLayout(centers: centers, total: LayoutScore(of: centers, in: self).total)
  }
}

/// A layout with its score; equal scores are ordered by the places themselves.
struct RankedLayout: Sendable, Comparable {
  let centers: [Point]
  let total: Double

  static func < (left: Self, right: Self) -> Bool {
    if left.total != right.total { return left.total < right.total }
    let differing = zip(left.centers, right.centers).first { $0 != $1 }
    return differing.map { ($0.x, $0.y) < ($1.x, $1.y) } ?? false
  }

  /// The best few, without repetition.
  static func leaders(_ layouts: [RankedLayout], count: Int) -> [RankedLayout] {
    var leaders: [RankedLayout] = []
    for layout in layouts.sorted() where layout.centers != leaders.last?.centers {
      if leaders.count == count { break }
      leaders.append(layout)
    }
    return leaders
  }
}
