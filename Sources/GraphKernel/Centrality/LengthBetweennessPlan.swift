/// How betweenness of vertices by the lengths of edges is counted: searches from one vertex after another.
///
/// Blocks can be worked on side by side; their sums are to be added in their order.
package struct LengthBetweennessPlan: Sendable {
  private let rows: LengthRows
  /// The work, cut into blocks of sources.
  package let blocks: [Range<Int>]

  /// What sums start from.
  package var noSums: [Double] { [Double](repeating: 0, count: rows.reaches.count) }

  /// Plans searches from all vertices of a graph.
  package init(_ graph: Graph, _ length: EdgeLength) {
    rows = LengthRows(graph, length)
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
}
