/// A division of the vertices into connected parts.
public struct Components: Sendable, Equatable {
  /// The number of the part that each vertex is in.
  ///
  /// Parts are numbered from 0 by their smallest vertex.
  public let labels: [Int]
  /// How many vertices each part has.
  public let sizes: [Int]

  /// How many parts there are.
  public var count: Int { sizes.count }

  /// Numbers parts by their smallest vertex.
  init(numbering raw: [Int]) {
    var numbers: [Int: Int] = [:]
    var sizes: [Int] = []
    labels = raw.map { part in
      let number = numbers[part] ?? sizes.count
      if number == sizes.count {
        numbers[part] = number
        sizes.append(0)
      }
      sizes[number] += 1
      return number
    }
    self.sizes = sizes
  }

  /// Numbers parts whose vertices point at the smallest of them.
  fileprivate init(roots: [Int32]) {
    var labels = [Int](repeating: 0, count: roots.count)
    var sizes = labels
    let count = Self.number(roots, &labels, &sizes)
    sizes.removeLast(sizes.count - count)
    self.labels = labels
    self.sizes = sizes
  }

  private static func number(
    _ roots: [Int32], _ labels: inout [Int], _ sizes: inout [Int]
  ) -> Int {
    let roots = roots.span
    var labels = labels.mutableSpan
    var sizes = sizes.mutableSpan
    var count = 0
    for vertex in roots.indices {
      let root = Int(roots[vertex])
      let label = root == vertex ? count : labels[root]
      count += root == vertex ? 1 : 0
      labels[vertex] = label
      sizes[label] += 1
    }
    return count
  }
}

extension Graph {
  /// The parts within which every two vertices are joined by a path, direction ignored.
  ///
  /// - Complexity: O(*n* + *m*).
  public func weakComponents() -> Components {
    var forest = LinkForest(vertexCount)
    forest.link(outgoing, isDirected ? incoming : nil)
    return Components(roots: forest.roots)
  }
}

/// Vertices that were found to be joined, as trees whose root is the smallest vertex.
///
/// Two arcs of every vertex join most of a large part; the rest of the arcs are only looked at for
/// vertices outside it.
///
/// - SeeAlso: M. Sutton, T. Ben-Nun and A. Barak, “Optimizing parallel graph connectivity computation
///   via subgraph sampling”, 2018, <https://doi.org/10.1109/IPDPS.2018.00012>
private struct LinkForest {
  /// For each vertex, a smaller one that it is joined with; roots are their own.
  private(set) var roots: [Int32]

  init(_ count: Int) { roots = (0..<count).map { Int32(truncatingIfNeeded: $0) } }

  mutating func link(_ outgoing: ArcRows, _ incoming: ArcRows?) {
    let sampled = 2
    for turn in 0..<sampled {
      Self.linkArcs(outgoing, turn..<turn + 1, except: nil, &roots)
      Self.shorten(&roots)
    }
    let giant = commonRoot()
    Self.linkArcs(outgoing, sampled..<Int.max, except: giant, &roots)
    if let incoming { Self.linkArcs(incoming, 0..<Int.max, except: giant, &roots) }
    Self.shorten(&roots)
  }

  /// Joins the ends of some arcs of each row, except those of vertices below a root.
  private static func linkArcs(
    _ rows: ArcRows, _ turns: Range<Int>, except giant: Int32?, _ roots: inout [Int32]
  ) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    var roots = roots.mutableSpan
    for vertex in roots.indices where roots[vertex] != giant {
      let (start, end) = (Int(offsets[vertex]), Int(offsets[vertex + 1]))
      var arc = start + min(turns.lowerBound, end - start)
      let last = start + min(turns.upperBound, end - start)
      while arc < last {
        join(Int32(truncatingIfNeeded: vertex), targets[arc], &roots)
        arc += 1
      }
    }
  }

  /// Hangs the larger of two roots on the smaller.
  @inline(__always)
  private static func join(_ one: Int32, _ other: Int32, _ roots: inout MutableSpan<Int32>) {
    var (a, b) = (roots[Int(one)], roots[Int(other)])
    while a != b {
      let (high, low) = (max(a, b), min(a, b))
      let above = roots[Int(high)]
      if above == high { roots[Int(high)] = low }
      guard above != high, above != low else { return }
      (a, b) = (roots[Int(above)], low)
    }
  }

  /// Lets every vertex point at its root.
  private static func shorten(_ roots: inout [Int32]) {
    var roots = roots.mutableSpan
    for vertex in roots.indices {
      var root = roots[vertex]
      while root != roots[Int(root)] { root = roots[Int(root)] }
      roots[vertex] = root
    }
  }

  /// The root of most of a sample; of equals the smallest.
  private func commonRoot() -> Int32? {
    let step = max(1, roots.count / 1_024)
    let sample = stride(from: 0, to: roots.count, by: step).map { roots[$0] }.sorted()
    var best: (root: Int32, count: Int)?
    var start = 0
    for place in sample.indices {
      let isLast = place + 1 == sample.count || sample[place] != sample[place + 1]
      guard isLast else { continue }
      if place + 1 - start > best?.count ?? 0 { best = (sample[place], place + 1 - start) }
      start = place + 1
    }
    return best?.root
  }
}
