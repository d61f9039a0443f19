/// A reason the kernel refuses an input.
public enum GraphError: Error, Equatable, Sendable {
  /// An end of an edge is not in `0..<vertexCount`.
  case vertexOutOfRange(Int, vertexCount: Int)
  /// The edge joins a vertex to itself.
  case loop(edge: Int)
  /// The edge was given before.
  case repeatedEdge(edge: Int)
  /// The weight is negative or not finite.
  case invalidWeight(edge: Int)
  /// There are more vertices or edges than a graph can number.
  case tooLarge(vertices: Int, edges: Int)
}
