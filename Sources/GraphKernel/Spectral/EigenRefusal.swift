/// Why there is no one eigenvector to rank vertices by.
public enum EigenRefusal: Error, Sendable, Hashable {
  /// There is no edge.
  case noEdge
  /// Two separate parts have the same largest eigenvalue: any mix of their eigenvectors would do.
  case notSimple
  /// Some vertex does not reach some other along the direction of edges.
  case notStronglyConnected
  /// The largest eigenvalues are too near each other for the digits of a `Double`.
  case notSeparated
}
