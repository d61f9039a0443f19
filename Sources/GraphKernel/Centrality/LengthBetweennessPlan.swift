/// How betweenness by the lengths of edges is counted: searches from one vertex after another.
///
/// Blocks can be worked on side by side; their sums are to be added in their order.
package struct LengthBetweennessPlan: Sendable {
  private let rows: LengthRows
  private let edgeCount: Int
  /// The work, cut into blocks of sources.
  package let blocks: [Range<Int>]

  /// What sums over vertices start from.
  package var noSums: [Double] { [Double](repeating: 0, count: rows.reaches.count) }

  /// What sums over edges start from.
  package var noEdgeSums: [Double] { [Double](repeating: 0, count: edgeCount) }

  /// Plans searches from all vertices of a graph.
  package init(_ graph: Graph, _ length: EdgeLength) {
    rows = LengthRows(graph, length)
    edgeCount = graph.edges.count
    blocks = graph.betweennessBlocks
  }

  /// The dependency of the pairs that start in some vertices on every vertex.
  package func sums(of sources: Range<Int>) -> [Double] {
    var sums = noSums
    if rows.wholeLengths.isEmpty {
      var search = HeapSearch(rows)
      for source in sources { search.addDependencies(from: source, to: &sums) }
    } else {
      var search = BucketSearch(rows)
      for source in sources { search.addDependencies(from: source, to: &sums) }
    }
    return sums
  }

  /// The dependency of the pairs that start in some vertices on every edge.
  package func edgeSums(of sources: Range<Int>) -> [Double] {
    var sums = noEdgeSums
    if rows.wholeLengths.isEmpty {
      var search = HeapSearch(rows, notesArcs: true)
      for source in sources { search.addEdgeDependencies(from: source, to: &sums) }
    } else {
      var search = BucketSearch(rows, notesArcs: true)
      for source in sources { search.addEdgeDependencies(from: source, to: &sums) }
    }
    return sums
  }
}
