package import GraphKernel

/// Ties of which nothing is known but their ends, a number each, and one direction for all.
package struct PlainTies: Sendable {
  /// The people and organizations that are tied.
  let actors: [Actor]
  /// Whether all ties run one way; `nil` when nobody said so.
  let isDirected: Bool?
  private let edges: [Graph.Edge]
  private let haveWeights: Bool

  /// Makes ties of edges.
  ///
  /// - Parameters:
  ///   - edges: The ties, from and to places in `actors`.
  ///   - actors: The people and organizations that are tied, each once.
  ///   - haveWeights: Whether the weights of edges are those of ties.
  ///   - isDirected: Whether all ties run one way; `nil` when nobody said so.
  package init(
    _ edges: [Graph.Edge], between actors: [Actor], haveWeights: Bool, isDirected: Bool?
  ) {
    self.edges = edges
    self.actors = actors
    self.haveWeights = haveWeights
    self.isDirected = isDirected
  }

  var count: Int { edges.count }
  var isEmpty: Bool { edges.isEmpty }
  var indices: Range<Int> { edges.indices }

  /// The place of the sender.
  func source(of number: Int) -> Int { edges[number].source }

  /// The place of the receiver.
  func target(of number: Int) -> Int { edges[number].target }

  /// What ``Tie/strength`` is.
  func strength(_ number: Int) -> Double { haveWeights ? edges[number].weight : 1 }

  /// A tie by its number.
  subscript(number: Int) -> Tie {
    var tie = Tie(from: actors[edges[number].source], to: actors[edges[number].target])
    if haveWeights { tie.weight = edges[number].weight }
    tie.isDirected = isDirected
    return tie
  }
}
