/// The sixteen ways in which directed edges can join three vertices.
public enum Triad: String, Sendable, Hashable, CaseIterable {
  /// No edge.
  case t003 = "003"
  /// One edge.
  case t012 = "012"
  /// One mutual pair.
  case t102 = "102"
  /// A ← B → C.
  case t021D = "021D"
  /// A → B ← C.
  case t021U = "021U"
  /// A → B → C.
  case t021C = "021C"
  /// A ↔ B ← C.
  case t111D = "111D"
  /// A ↔ B → C.
  case t111U = "111U"
  /// A → B ← C, A → C.
  case t030T = "030T"
  /// A ← B ← C, A → C.
  case t030C = "030C"
  /// A ↔ B ↔ C.
  case t201 = "201"
  /// A ← B → C, A ↔ C.
  case t120D = "120D"
  /// A → B ← C, A ↔ C.
  case t120U = "120U"
  /// A → B → C, A ↔ C.
  case t120C = "120C"
  /// A → B ↔ C, A ↔ C.
  case t210 = "210"
  /// All three pairs mutual.
  case t300 = "300"
}

extension Graph {
  /// How many sets of three vertices are joined in each of the sixteen ways.
  ///
  /// Sets with an edge are looked at one by one from a pair with an edge; the others are what is left
  /// of all sets. An undirected edge counts as mutual.
  ///
  /// - Returns: One count for each ``Triad``, in the order of its cases; their sum is C(*n*, 3).
  /// - Complexity: O(*m* Δ) for largest degree Δ.
  /// - SeeAlso: V. Batagelj and A. Mrvar, “A subquadratic triad census algorithm for large sparse
  ///   networks with small maximum degree”, Social Networks 23, 2001,
  ///   <https://doi.org/10.1016/S0378-8733(01)00035-1>
  public func triadCensus() -> [Int] {
    let graph = undirected
    var counts = [Int](repeating: 0, count: Triad.allCases.count)
    func code(_ a: Int, _ b: Int) -> Int {
      isDirected
        ? (edge(from: a, to: b) != nil ? 1 : 0) + (edge(from: b, to: a) != nil ? 2 : 0)
        : graph.edge(from: a, to: b) != nil ? 3 : 0
    }
    for edge in graph.edges {
      let (v, u) = (min(edge.source, edge.target), max(edge.source, edge.target))
      let pair = code(v, u)
      let others = Self.union(graph.neighbors(of: v), graph.neighbors(of: u), without: v, u)
      counts[pair == 3 ? 2 : 1] += vertexCount - others.count - 2
      // Each set is counted once: from its smallest pair with an edge.
      for w in others
      where u < w || (v < w && w < u && graph.edge(from: v, to: w) == nil) {
        counts[Self.triad(pair, code(v, w), code(u, w))] += 1
      }
    }
    let n = vertexCount
    let all = n < 3 ? 0 : n * (n - 1) / 2 * (n - 2) / 3
    counts[0] = all - counts.dropFirst().reduce(0, +)
    return counts
  }

  /// The vertices of two sorted rows, ascending, without two.
  private static func union(
    _ one: ArcRow, _ other: ArcRow, without a: Int, _ b: Int
  ) -> [Int] {
    var result: [Int] = []
    var i = one.startIndex
    var j = other.startIndex
    while i < one.endIndex || j < other.endIndex {
      let x = i < one.endIndex ? Int(one[i].vertex) : Int.max
      let y = j < other.endIndex ? Int(other[j].vertex) : Int.max
      let next = min(x, y)
      if x == next { i += 1 }
      if y == next { j += 1 }
      if next != a, next != b { result.append(next) }
    }
    return result
  }

  /// The place of the kind of a set of three in ``Triad``.
  ///
  /// - Parameters:
  ///   - ab: Edges between the first two: 1 forth, 2 back, 3 both.
  ///   - ac: The same of the first and the third.
  ///   - bc: The same of the second and the third.
  /// - Returns: The place, 0 to 15.
  private static func triad(_ ab: Int, _ ac: Int, _ bc: Int) -> Int {
    let codes = [ab, ac, bc]
    let mutual = codes.count { $0 == 3 }
    let null = codes.count { $0 == 0 }
    let outs = [(ab & 1) + (ac & 1), (ab >> 1) + (bc & 1), (ac >> 1) + (bc >> 1)]
    let ins = [(ab >> 1) + (ac >> 1), (ab & 1) + (bc >> 1), (ac & 1) + (bc & 1)]
    let kind: Triad =
      switch (mutual, 3 - mutual - null) {
      case (0, 0): .t003
      case (0, 1): .t012
      case (1, 0): .t102
      case (0, 2): outs.contains(2) ? .t021D : ins.contains(2) ? .t021U : .t021C
      case (1, 1):
        // The vertex that is not in the mutual pair has one edge: out of it, or into it.
        zip(outs, ins).contains { $0 == 1 && $1 == 0 } ? .t111D : .t111U
      case (0, 3): outs.contains(2) ? .t030T : .t030C
      case (2, 0): .t201
      case (1, 2):
        // The vertex that is not in the mutual pair has two asymmetric edges.
        zip(outs, ins).contains { $0 == 2 && $1 == 0 }
          ? .t120D : zip(outs, ins).contains { $0 == 0 && $1 == 2 } ? .t120U : .t120C
      case (2, _): .t210
      default: .t300
      }
    return Triad.allCases.firstIndex(of: kind) ?? 0
  }
}
