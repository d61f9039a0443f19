/// The trees that hang on a graph without direction, cut off again and again at vertices of one edge.
///
/// What is left of a part is its 2-core, or one vertex where the part is a tree. How often a vertex lies
/// between two of which one is in a tree that hangs on it can be told by counting.
///
/// - SeeAlso: A. E. Sarıyüce and others, “Shattering and compressing networks for betweenness
///   centrality”, 2013, <https://doi.org/10.1137/1.9781611972832.76>
struct HangingTrees {
  /// The vertices that are left, ascending.
  private(set) var kept: [Int32] = []
  /// For each vertex, how many vertices are in the trees that hang on it, itself included.
  private(set) var weights: [Double]
  /// For each vertex, how often it lies between two of whom one at least is in such a tree, over ordered
  /// pairs.
  private(set) var sums: [Double]

  /// Cuts off what hangs on a graph.
  ///
  /// - Complexity: O(*n* + *m*).
  init(_ rows: ArcRows, _ parts: Components) {
    weights = [Double](repeating: 1, count: rows.count)
    sums = [Double](repeating: 0, count: rows.count)
    var squares = sums
    var degrees = (0..<rows.count).map { rows.arcCount($0) }
    var ends = degrees.indices.filter { degrees[$0] == 1 }
    var isCut = [Bool](repeating: false, count: rows.count)
    while let end = ends.popLast() {
      guard degrees[end] == 1, let arc = rows[end].first(where: { !isCut[Int($0.vertex)] })
      else { continue }
      let holder = Int(arc.vertex)
      isCut[end] = true
      weights[holder] += weights[end]
      squares[holder] += weights[end] * weights[end]
      degrees[holder] -= 1
      if degrees[holder] == 1 { ends.append(holder) }
    }
    for vertex in 0..<rows.count {
      if !isCut[vertex] { kept.append(Int32(truncatingIfNeeded: vertex)) }
      let below = weights[vertex] - 1
      guard below > 0 else { continue }
      // Pairs of one below with everybody, less those in the same branch, each unordered pair once.
      let others = Double(parts.sizes[parts.labels[vertex]] - 1)
      let pairs = below * others - squares[vertex] - (below * below - squares[vertex]) / 2
      sums[vertex] = 2 * pairs
    }
  }
}
