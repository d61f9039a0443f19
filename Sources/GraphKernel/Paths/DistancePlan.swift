/// How the distances between all vertices are counted: many searches at once where paths are short, one
/// after another elsewhere.
///
/// Blocks can be worked on side by side: what they find adds up to the same numbers in any order.
package struct DistancePlan: Sendable {
  /// Some of the work.
  package enum Block: Sendable {
    /// Searches at once from some vertices of a part, that count at all vertices of it.
    case sweep(from: Range<Int>, of: Range<Int>)
    /// Searches one after another from some vertices, all of whose parts lie in a range.
    case searches(from: Range<Int>, within: Range<Int>)
  }

  /// The work, cut into blocks.
  package private(set) var blocks: [Block] = []
  fileprivate let vertices: [Int32]
  private let rows: ArcRows

  /// A part of fewer vertices is searched from one vertex after another.
  private static let smallest = 32
  /// The same for one whose first vertex is further from others than a quarter of the searches of a sweep:
  /// one after another they look at a vertex once each, in a sweep as often as there are steps.
  private static func isDeep(_ depth: Int, _ count: Int) -> Bool {
    depth > min(count, DistanceSweep.width) / 4
  }
  /// How many steps a sweep over a directed part may take before it is given up.
  private static let patience = 96

  /// Plans the distances of all vertices of a graph.
  ///
  /// - Complexity: O(*n* + *m*).
  package init(_ graph: Graph, _ direction: EdgeDirection) {
    let order = PartOrder(graph.outgoing, graph.incoming)
    vertices = order.vertices
    rows = direction == .outgoing ? order.outgoing : order.incoming
    var rest = 0..<0
    for (part, depth) in zip(order.parts, order.depths) where part.count > 1 {
      if part.count >= Self.smallest, !Self.isDeep(depth, part.count),
        !graph.isDirected || isSwept(part)
      {
        blocks += Self.pieces(of: part, DistanceSweep.width).map { .sweep(from: $0, of: part) }
      } else if part.count >= Self.smallest {
        blocks += Self.pieces(of: part, 64).map { .searches(from: $0, within: part) }
      } else {
        // Small parts follow each other: they come last in the order, or between long ones.
        if rest.upperBound < part.lowerBound || rest.count > 1_024 {
          if !rest.isEmpty { blocks.append(.searches(from: rest, within: rest)) }
          rest = part
        } else {
          rest = rest.lowerBound..<part.upperBound
        }
      }
    }
    if !rest.isEmpty { blocks.append(.searches(from: rest, within: rest)) }
  }

  private static func pieces(of part: Range<Int>, _ size: Int) -> [Range<Int>] {
    stride(from: part.lowerBound, to: part.upperBound, by: size).map {
      $0..<min($0 + size, part.upperBound)
    }
  }

  /// Whether sweeps over a directed part end early, told by one from vertices all over it.
  private func isSwept(_ part: Range<Int>) -> Bool {
    let step = max(1, part.count / DistanceSweep.width)
    let sources = Array(stride(from: part.lowerBound, to: part.upperBound, by: step))
    var counts = DistanceCounts()
    var sweep = DistanceSweep(rows, part)
    return sweep.run(
      from: Array(sources.prefix(DistanceSweep.width)), patience: Self.patience, into: &counts)
  }

  /// Does one block.
  package func totals(of block: Block) -> DistanceTotals {
    var totals = DistanceTotals()
    switch block {
    case .sweep(let sources, let part):
      var counts = DistanceCounts()
      var sweep = DistanceSweep(rows, part)
      _ = sweep.run(from: Array(sources), patience: .max, into: &counts)
      totals.add(counts, of: part)
    case .searches(let sources, let within):
      var search = LevelSearch(rows, within)
      totals.add(sources.map { search.profile(from: $0) }, from: sources.lowerBound)
    }
    return totals
  }

  /// The profiles of all vertices, in vertex order.
  package func profiles(_ totals: DistanceTotals) -> [DistanceProfile] {
    var profiles = [DistanceProfile](
      repeating: DistanceProfile(counts: EmptyCollection()), count: vertices.count)
    for (number, profile) in totals.profiles { profiles[Int(vertices[number])] = profile }
    return profiles
  }
}

/// What blocks of a ``DistancePlan`` found.
package struct DistanceTotals: Sendable {
  private var counts: [Range<Int>: DistanceCounts] = [:]
  private var found: [Int: [DistanceProfile]] = [:]

  package init() {}

  fileprivate mutating func add(_ more: DistanceCounts, of part: Range<Int>) {
    counts[part, default: DistanceCounts()].add(more)
  }

  fileprivate mutating func add(_ profiles: [DistanceProfile], from first: Int) {
    found[first] = profiles
  }

  /// Adds what another block found.
  package mutating func add(_ other: DistanceTotals) {
    for (part, more) in other.counts { add(more, of: part) }
    found.merge(other.found) { $1 }
  }

  /// The profile of each vertex that reaches somebody, by its number in the plan.
  fileprivate var profiles: [(number: Int, profile: DistanceProfile)] {
    counts.flatMap { part, counts in
      part.map { ($0, counts.profile(of: $0 - part.lowerBound)) }
    }
      + found.flatMap { first, profiles in
        profiles.enumerated().map { (first + $0.offset, $0.element) }
      }
  }
}
