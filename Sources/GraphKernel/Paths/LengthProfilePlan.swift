/// How distances by the lengths of edges are added up: searches from one vertex after another.
package struct LengthProfilePlan: Sendable {
  private let rows: LengthRows

  /// Plans searches in a graph.
  package init(_ graph: Graph, _ length: EdgeLength, _ direction: EdgeDirection) {
    rows = LengthRows(graph, length, direction)
  }

  /// What the distances of some vertices add up to.
  ///
  /// - Returns: A profile for each of them, in their order.
  package func profiles(of sources: Range<Int>) -> [LengthProfile] {
    if rows.wholeLengths.isEmpty {
      var search = HeapSearch(rows)
      return sources.map { search.profile(from: $0) }
    }
    var search = BucketSearch(rows)
    return sources.map { search.profile(from: $0) }
  }
}
