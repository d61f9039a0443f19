/// How many largest-possible groups there are in which everybody is tied to everybody.
public struct CliqueCounts: Sendable, Equatable {
  /// The number of maximal cliques by their size; place *k* holds those of *k* vertices.
  public internal(set) var bySize: [Int] = []

  /// The size of the largest clique; 0 for no vertex.
  public var largest: Int { bySize.lastIndex { $0 > 0 } ?? 0 }

  /// The number of maximal cliques.
  public var count: Int { bySize.reduce(0, +) }

  /// The number of maximal cliques of at least some size.
  public func count(ofAtLeast size: Int) -> Int { bySize.dropFirst(size).reduce(0, +) }
}

extension Graph {
  /// Counts the maximal cliques, direction dropped; a vertex without edges is one of its own.
  ///
  /// Vertices are taken in an order in which each has few later neighbors; from each, the search of
  /// Bron and Kerbosch with the pivot of Tomita goes on inside its neighbors.
  ///
  /// - Parameter limit: The most steps of the search.
  /// - Returns: The counts; `nil` when the limit is reached, for there can be 3^(*n*/3) cliques.
  /// - Complexity: O(*d* *n* 3^(*d*/3)) for degeneracy *d*.
  /// - SeeAlso: D. Eppstein, M. Löffler and D. Strash, “Listing all maximal cliques in large sparse
  ///   real-world graphs”, 2013, <https://doi.org/10.1145/2543629>
  public func maximalCliques(limit: Int = 20_000_000) -> CliqueCounts? {
    let graph = undirected
    let order = graph.degeneracyOrder()
    var place = [Int](repeating: 0, count: vertexCount)
    for (number, vertex) in order.enumerated() { place[vertex] = number }
    var counts = CliqueCounts()
    var left = limit
    for vertex in order {
      var search = CliqueSearch(graph, around: vertex, place)
      guard search.run(&left, &counts.bySize) else { return nil }
    }
    return counts
  }

  /// An order in which each vertex has at most as many later neighbors as the degeneracy.
  ///
  /// - Returns: The vertices, those of the outermost core first; ties by number.
  /// - Complexity: O(*n* + *m*).
  func degeneracyOrder() -> [Int] {
    var degree = degrees()
    var buckets = [[Int]](repeating: [], count: (degree.max() ?? 0) + 1)
    for vertex in (0..<vertexCount).reversed() { buckets[degree[vertex]].append(vertex) }
    var isDone = [Bool](repeating: false, count: vertexCount)
    var order: [Int] = []
    var level = 0
    while level < buckets.count {
      guard let vertex = buckets[level].popLast() else {
        level += 1
        continue
      }
      if isDone[vertex] || degree[vertex] != level { continue }
      isDone[vertex] = true
      order.append(vertex)
      for arc in neighbors(of: vertex) where !isDone[Int(arc.vertex)] {
        degree[Int(arc.vertex)] -= 1
        buckets[degree[Int(arc.vertex)]].append(Int(arc.vertex))
      }
      level = max(0, level - 1)
    }
    return order
  }
}

/// The cliques that hold one vertex and only later ones, in the order of degeneracy.
///
/// The neighbors are numbered anew, and sets of them are rows of bits.
private struct CliqueSearch {
  private let rows: [[UInt64]]
  private let wordCount: Int
  private var candidates: [UInt64]
  private var excluded: [UInt64]

  private struct Frame {
    var candidates: [UInt64]
    var excluded: [UInt64]
    var branches: [UInt64]
    let size: Int
  }

  init(_ graph: Graph, around vertex: Int, _ place: [Int]) {
    let near = graph.neighbors(of: vertex).map { Int($0.vertex) }
    wordCount = (near.count + 63) / 64
    var number: [Int: Int] = [:]
    for (place, other) in near.enumerated() { number[other] = place }
    var rows = [[UInt64]](
      repeating: [UInt64](repeating: 0, count: wordCount), count: near.count)
    candidates = [UInt64](repeating: 0, count: wordCount)
    excluded = candidates
    for (local, other) in near.enumerated() {
      let bit = UInt64(1) << UInt64(local % 64)
      if place[other] > place[vertex] {
        candidates[local / 64] |= bit
      } else {
        excluded[local / 64] |= bit
      }
      for arc in graph.neighbors(of: other) {
        if let third = number[Int(arc.vertex)] {
          rows[local][third / 64] |= UInt64(1) << UInt64(third % 64)
        }
      }
    }
    self.rows = rows
  }

  /// Counts; false when no step is left.
  mutating func run(_ left: inout Int, _ bySize: inout [Int]) -> Bool {
    var frames = [frame(candidates, excluded, size: 1)]
    while var frame = frames.popLast() {
      left -= 1
      guard left > 0 else { return false }
      guard let next = Self.first(frame.branches) else {
        if Self.first(frame.candidates) == nil, Self.first(frame.excluded) == nil {
          while bySize.count <= frame.size { bySize.append(0) }
          bySize[frame.size] += 1
        }
        continue
      }
      let bit = UInt64(1) << UInt64(next % 64)
      let inner = self.frame(
        Self.and(frame.candidates, rows[next]), Self.and(frame.excluded, rows[next]),
        size: frame.size + 1)
      frame.branches[next / 64] &= ~bit
      frame.candidates[next / 64] &= ~bit
      frame.excluded[next / 64] |= bit
      frames.append(frame)
      frames.append(inner)
    }
    return true
  }

  /// A step of the search: branches lead to the candidates that the pivot, the vertex next to most of
  /// them, is not next to.
  private func frame(_ candidates: [UInt64], _ excluded: [UInt64], size: Int) -> Frame {
    var best = -1
    var branches = candidates
    for word in 0..<wordCount {
      var bits = candidates[word] | excluded[word]
      while bits != 0 {
        let pivot = word * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        let near = Self.and(candidates, rows[pivot]).reduce(0) { $0 + $1.nonzeroBitCount }
        if near > best {
          best = near
          branches = zip(candidates, rows[pivot]).map { $0 & ~$1 }
        }
      }
    }
    return Frame(candidates: candidates, excluded: excluded, branches: branches, size: size)
  }

  private static func first(_ set: [UInt64]) -> Int? {
    set.firstIndex { $0 != 0 }.map { $0 * 64 + set[$0].trailingZeroBitCount }
  }

  private static func and(_ one: [UInt64], _ other: [UInt64]) -> [UInt64] {
    zip(one, other).map { $0 & $1 }
  }
}
