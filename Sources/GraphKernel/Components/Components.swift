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
    var sizes: [Int] = []
    for (vertex, root) in roots.enumerated() {
      if root == vertex {
        labels[vertex] = sizes.count
        sizes.append(0)
      } else {
        labels[vertex] = labels[Int(root)]
      }
      sizes[labels[vertex]] += 1
    }
    self.labels = labels
    self.sizes = sizes
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
      for vertex in roots.indices where turn < outgoing.arcCount(vertex) {
        let arc = Int(outgoing.offsets[vertex]) + turn
        join(Int32(truncatingIfNeeded: vertex), outgoing.targets[arc])
      }
      shorten()
    }
    let giant = commonRoot()
    for vertex in roots.indices where roots[vertex] != giant {
      linkAll(outgoing, vertex, from: sampled)
      if let incoming { linkAll(incoming, vertex, from: 0) }
    }
    shorten()
  }

  private mutating func linkAll(_ rows: ArcRows, _ vertex: Int, from first: Int) {
    for arc in (Int(rows.offsets[vertex])..<Int(rows.offsets[vertex + 1])).dropFirst(first) {
      join(Int32(truncatingIfNeeded: vertex), rows.targets[arc])
    }
  }

  /// Hangs the larger of two roots on the smaller.
  private mutating func join(_ one: Int32, _ other: Int32) {
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
  private mutating func shorten() {
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
