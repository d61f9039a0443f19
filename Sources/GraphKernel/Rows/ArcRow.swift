/// The arcs at a vertex, sorted by the vertex at the other end.
public struct ArcRow: RandomAccessCollection, Sendable {
  private let rows: ArcRows
  /// The place of the first arc among all arcs of the graph.
  public let startIndex: Int
  /// The place behind the last arc.
  public let endIndex: Int

  init(_ rows: ArcRows, _ places: Range<Int>) {
    self.rows = rows
    startIndex = places.lowerBound
    endIndex = places.upperBound
  }

  /// The arc at a place.
  ///
  /// - Complexity: O(1).
  public subscript(place: Int) -> Graph.Arc {
    Graph.Arc(vertex: rows.targets[place], edge: rows.edges[place])
  }

  /// Some of the arcs, one after another.
  ///
  /// - Complexity: O(1).
  public subscript(places: Range<Int>) -> ArcRow { ArcRow(rows, places) }
}
