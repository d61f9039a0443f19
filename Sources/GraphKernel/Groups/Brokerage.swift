/// How often a vertex stands between two others that have no edge of their own, by the groups of the
/// three.
///
/// The two-paths are *a* → *v* → *b* with *a* ≠ *b* and no edge *a* → *b*. Without direction every edge
/// leads both ways, so that each open pair counts twice.
///
/// - SeeAlso: R. V. Gould and R. M. Fernandez, “Structures of mediation”, 1989,
///   <https://doi.org/10.2307/270949>
public struct Brokerage: Sendable, Hashable {
  /// A part that the one in the middle can take.
  public enum Role: Int, Sendable, Hashable, CaseIterable {
    /// All three are in one group.
    case coordinator
    /// The two ends share a group, the middle is in another.
    case consultant
    /// Source and middle share a group; the middle speaks for it outside.
    case representative
    /// Middle and target share a group; the middle lets others in.
    case gatekeeper
    /// All three are in different groups.
    case liaison
  }

  private var counts: [Int] = [Int](repeating: 0, count: Role.allCases.count)

  init() {}

  /// The number of two-paths in a role.
  public internal(set) subscript(role: Role) -> Int {
    get { counts[role.rawValue] }
    set { counts[role.rawValue] = newValue }
  }

  /// The number of two-paths in any role.
  public var total: Int { counts.reduce(0, +) }
}

/// The two-paths that nothing bridges, in the order of their middles.
struct OpenTwoPaths {
  private let starts: [Int]
  private let ends: [(source: Int32, target: Int32)]

  /// - Complexity: O(Σ in × out) time and space.
  init(_ graph: Graph) {
    var starts = [0]
    var ends: [(source: Int32, target: Int32)] = []
    var isTarget = [Bool](repeating: false, count: graph.vertexCount)
    var bySource: [[(middle: Int32, target: Int32)]] = []
    bySource.reserveCapacity(graph.vertexCount)
    for source in 0..<graph.vertexCount {
      var found: [(middle: Int32, target: Int32)] = []
      for arc in graph.neighbors(of: source) { isTarget[Int(arc.vertex)] = true }
      for arc in graph.neighbors(of: source) {
        for next in graph.neighbors(of: Int(arc.vertex))
        where Int(next.vertex) != source && !isTarget[Int(next.vertex)] {
          found.append((arc.vertex, next.vertex))
        }
      }
      for arc in graph.neighbors(of: source) { isTarget[Int(arc.vertex)] = false }
      bySource.append(found)
    }
    var counts = [Int](repeating: 0, count: graph.vertexCount)
    for found in bySource { for path in found { counts[Int(path.middle)] += 1 } }
    for count in counts { starts.append((starts.last ?? 0) + count) }
    ends = [(Int32, Int32)](repeating: (0, 0), count: starts.last ?? 0)
    var cursor = starts
    for (source, found) in bySource.enumerated() {
      for path in found {
        ends[cursor[Int(path.middle)]] = (Int32(truncatingIfNeeded: source), path.target)
        cursor[Int(path.middle)] += 1
      }
    }
    self.starts = starts
    self.ends = ends
  }

  /// The roles of every vertex under some labels; paths with a vertex in no group do not count.
  func brokerage(by labels: [Int?]) -> [Brokerage] {
    (0..<(starts.count - 1)).map { middle in
      var brokerage = Brokerage()
      guard let own = labels[middle] else { return brokerage }
      for path in ends[starts[middle]..<starts[middle + 1]] {
        guard let from = labels[Int(path.source)], let to = labels[Int(path.target)] else {
          continue
        }
        brokerage[Brokerage.Role(from, own, to)] += 1
      }
      return brokerage
    }
  }
}

extension OpenTwoPaths {
  /// Adds the count of each role of each vertex, then of all roles, and their squares; the label of a
  /// vertex in no group is −1.
  func add(under labels: [Int], to sums: inout [Double], _ squares: inout [Double]) {
    let width = Brokerage.Role.allCases.count + 1
    let (labels, ends) = (labels.span, ends.span)
    var alike = [Int](repeating: 0, count: 8)
    for middle in 0..<(starts.count - 1) where starts[middle] < starts[middle + 1] {
      let own = labels[middle]
      guard own >= 0 else { continue }
      for place in alike.indices { alike[place] = 0 }
      for place in starts[middle]..<starts[middle + 1] {
        let from = labels[Int(ends[place].source)]
        let to = labels[Int(ends[place].target)]
        if from | to < 0 { continue }
        // Which of the three are alike, as bits: a choice of roles here would be a guess at each path.
        alike[(from == own ? 1 : 0) | (to == own ? 2 : 0) | (from == to ? 4 : 0)] += 1
      }
      var total = 0.0
      for role in Brokerage.Role.allCases {
        let count = Double(alike[role.likeness])
        total += count
        sums[middle * width + role.rawValue] += count
        squares[middle * width + role.rawValue] += count * count
      }
      sums[middle * width + width - 1] += total
      squares[middle * width + width - 1] += total * total
    }
  }
}

extension Brokerage.Role {
  init(_ source: Int, _ middle: Int, _ target: Int) {
    switch (source == middle, middle == target) {
    case (true, true): self = .coordinator
    case (true, false): self = .representative
    case (false, true): self = .gatekeeper
    case (false, false): self = source == target ? .consultant : .liaison
    }
  }

  /// Which groups are the same: 1 for source and middle, 2 for middle and target, 4 for source and target.
  fileprivate var likeness: Int {
    switch self {
    case .coordinator: 7
    case .consultant: 4
    case .representative: 1
    case .gatekeeper: 2
    case .liaison: 0
    }
  }
}

extension Graph {
  /// An upper bound of the number of two-paths: Σ in × out.
  ///
  /// - Complexity: O(*n*).
  public var twoPathBound: Int {
    zip(degrees(.incoming), degrees(.outgoing)).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// How often each vertex stands between two others in each role.
  ///
  /// - Parameter labels: The group of each vertex; two-paths with a vertex in no group do not count.
  /// - Returns: The counts in vertex order.
  /// - Complexity: O(Σ in × out) time and space.
  public func brokerage(by labels: [Int?]) -> [Brokerage] {
    OpenTwoPaths(self).brokerage(by: labels)
  }
}
