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

  /// Numbers parts as trees whose root is the smallest vertex.
  ///
  /// - Parameter parents: For each vertex, a smaller one of its part; its own for a root.
  fileprivate init(parents: [Int32]) {
    var labels = [Int](repeating: 0, count: parents.count)
    var sizes = [Int](repeating: 0, count: Self.rootCount(parents))
    Self.number(parents, &labels, &sizes)
    self.labels = labels
    self.sizes = sizes
  }

  private static func rootCount(_ parents: [Int32]) -> Int {
    let parents = parents.span
    var count = 0
    for vertex in parents.indices { count &+= Int(parents[vertex]) == vertex ? 1 : 0 }
    return count
  }

  /// Parents come before their children, so that their label is known already.
  private static func number(
    _ parents: [Int32], _ labels: inout [Int], _ sizes: inout [Int]
  ) {
    let parents = parents.span
    var labels = labels.mutableSpan
    var sizes = sizes.mutableSpan
    var count = 0
    var (run, runLabel) = (0, 0)
    for vertex in parents.indices {
      let parent = Int(parents[vertex])
      let label = parent == vertex ? count : labels[parent]
      count += parent == vertex ? 1 : 0
      labels[vertex] = label
      if label != runLabel {
        sizes[runLabel] += run
        (run, runLabel) = (0, label)
      }
      run += 1
    }
    if run > 0 { sizes[runLabel] += run }
  }
}

extension Graph {
  /// The parts within which every two vertices are joined by a path, direction ignored.
  ///
  /// - Complexity: O(*n* + *m*).
  public func weakComponents() -> Components {
    var forest = LinkForest(outgoing)
    forest.link(outgoing, isDirected ? incoming : nil)
    return Components(parents: forest.parents)
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
  private(set) var parents: [Int32]

  /// Hangs every vertex where its first neighbor hangs, if that is smaller.
  init(_ rows: ArcRows) {
    parents = [Int32](repeating: 0, count: rows.count)
    Self.hang(rows, &parents)
  }

  private static func hang(_ rows: ArcRows, _ parents: inout [Int32]) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    var parents = parents.mutableSpan
    for vertex in parents.indices {
      let first = Int(offsets[vertex])
      let isAlone = first == Int(offsets[vertex + 1])
      let neighbor = isAlone ? vertex : Int(targets[first])
      parents[vertex] = neighbor < vertex ? parents[neighbor] : Int32(truncatingIfNeeded: vertex)
    }
  }

  /// Joins the ends of all arcs that are not joined yet.
  mutating func link(_ outgoing: ArcRows, _ incoming: ArcRows?) {
    Self.joinSecond(outgoing, &parents)
    guard let most = Self.commonRoot(&parents) else { return }
    Self.joinRest(outgoing, incoming ?? outgoing, most, &parents)
  }

  /// Joins the ends of the second arc of each row.
  private static func joinSecond(_ rows: ArcRows, _ parents: inout [Int32]) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    var parents = parents.mutableSpan
    for vertex in parents.indices {
      let second = Int(offsets[vertex]) + 1
      guard second < Int(offsets[vertex + 1]) else { continue }
      join(Int32(truncatingIfNeeded: vertex), targets[second], &parents)
    }
  }

  /// Lets vertices hang on their roots, and joins the ends of all arcs of those outside one part.
  ///
  /// - Parameters:
  ///   - outgoing: The arcs that leave each vertex.
  ///   - incoming: The arcs that enter each vertex.
  ///   - most: A vertex of that part.
  ///   - parents: The trees.
  private static func joinRest(
    _ outgoing: ArcRows, _ incoming: ArcRows, _ most: Int32, _ parents: inout [Int32]
  ) {
    let (offsetArray, targetArray) = (outgoing.offsets, outgoing.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    let isDirected = incoming !== outgoing
    var parents = parents.mutableSpan
    var giant = root(of: most, &parents)
    for vertex in parents.indices {
      let own = Int32(truncatingIfNeeded: vertex)
      guard root(of: own, &parents) != giant else { continue }
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        join(own, targets[arc], &parents)
      }
      if isDirected {
        for arc in incoming[vertex] { join(own, arc.vertex, &parents) }
      }
      giant = root(of: giant, &parents)
    }
  }

  /// Hangs the larger of two roots on the smaller.
  @inline(__always)
  private static func join(_ one: Int32, _ other: Int32, _ parents: inout MutableSpan<Int32>) {
    var (a, b) = (parents[Int(one)], parents[Int(other)])
    while a != b {
      let (high, low) = (max(a, b), min(a, b))
      let above = parents[Int(high)]
      if above == high { parents[Int(high)] = low }
      guard above != high, above != low else { return }
      (a, b) = (parents[Int(above)], low)
    }
  }

  /// The root above a vertex, on which it then hangs.
  @inline(__always)
  private static func root(of vertex: Int32, _ parents: inout MutableSpan<Int32>) -> Int32 {
    var root = parents[Int(vertex)]
    while root != parents[Int(root)] { root = parents[Int(root)] }
    parents[Int(vertex)] = root
    return root
  }

  /// The root of most of a sample of vertices, if there is one; any root elsewhere.
  ///
  /// Each vertex under another root than the one that is ahead takes a vote from it.
  ///
  /// - SeeAlso: R. Boyer and J S. Moore, “MJRTY: a fast majority vote algorithm”, 1991.
  private static func commonRoot(_ parents: inout [Int32]) -> Int32? {
    var parents = parents.mutableSpan
    var (ahead, votes): (Int32?, Int) = (nil, 0)
    for vertex in stride(from: 0, to: parents.count, by: parents.count / 64 + 1) {
      let root = root(of: Int32(truncatingIfNeeded: vertex), &parents)
      if votes == 0 { ahead = root }
      votes += root == ahead ? 1 : -1
    }
    return ahead
  }
}
